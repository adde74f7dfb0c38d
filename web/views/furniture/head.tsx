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
function EmbeddingLink({ href, title }: { readonly href: string; readonly title: string }) {
  return <link rel="alternate" type="application/json+oembed" title={title} href={href} />;
}

/** Tags for programs that keep citations. */
function MetaTags({ tags }: { readonly tags: readonly MetaTag[] }) {
  return (
    <>
      {tags.map(({ by, key, content }, index) => (
        <meta key={index} {...{ [by]: key }} content={content} />
      ))}
    </>
  );
}

/** A thing of schema.org as JSON-LD: data, not a script, so that no policy on scripts has to be lifted. */
function LinkedData({ thing }: { readonly thing: Thing | null }) {
  if (thing === null) return null;
  // No "<" in it: whatever an article holds, the element ends where we end it.
  const json = JSON.stringify(thing).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

interface RecordHeadProps {
  /** The one address of the article or quotation. */
  readonly address: string;
  readonly title: string;
  readonly embedding: string;
  readonly tags: readonly MetaTag[];
  readonly thing: Thing | null;
}

/** What programs are told of an article or a quotation: its address, how to embed and to cite it, what it is. */
export function RecordHead({ address, title, embedding, tags, thing }: RecordHeadProps) {
  return (
    <>
      <Canonical href={address} />
      <EmbeddingLink href={embedding} title={title} />
      <MetaTags tags={tags} />
      <LinkedData thing={thing} />
    </>
  );
}
