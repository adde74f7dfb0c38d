import type { Thing } from '../../view-model/article/linked-data.ts';
import type { MetaTag } from '../../view-model/article/meta-tags.ts';

/** Tells feed readers where what is new in a list is found. */
export function FeedLink({ href }: { readonly href: string }) {
  return <link rel="alternate" type="application/atom+xml" title="What is new here" href={href} />;
}

/** Tells search engines the one address of a state. */
export function Canonical({ href }: { readonly href: string }) {
  return <link rel="canonical" href={href} />;
}

/** Tells other sites where what they embed of this page is found (oembed.com, section 4). */
export function EmbeddingLink({ href, title }: { readonly href: string; readonly title: string }) {
  return <link rel="alternate" type="application/json+oembed" title={title} href={href} />;
}

/** Tags for programs that keep citations. */
export function MetaTags({ tags }: { readonly tags: readonly MetaTag[] }) {
  return (
    <>
      {tags.map(({ by, key, content }, index) => (
        <meta key={index} {...{ [by]: key }} content={content} />
      ))}
    </>
  );
}

/** A thing of schema.org as JSON-LD: data, not a script, so that no policy on scripts has to be lifted. */
export function LinkedData({ thing }: { readonly thing: Thing | null }) {
  if (thing === null) return null;
  // No "<" in it: whatever an article holds, the element ends where we end it.
  const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
