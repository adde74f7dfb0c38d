import { z } from 'zod';
import { composeArticle } from '../compose.ts';
import { isHeldBack, type Withheld } from '../embargo.ts';
import type { JsonArticle, JsonObject } from './json-object.ts';

const roleSchema = z.object({
  role: z.string().nullish(),
  contenttype: z.string().nullish(),
  value: z.string(),
});
const namedSchema = z.object({ name: z.string().nullish() });

/**
 * What an article needs of IPTC ninjs 1.x, 2.x and 3.x (iptc.org/std/ninjs). Names are folded to small
 * letters before: 3.x writes in camel case what 2.x writes small. The note to editors (`ednote`) is not
 * for readers and is never read.
 */
const ninjsSchema = z.object({
  uri: z.string(),
  type: z.string().nullish(),
  pubstatus: z.string().nullish(),
  embargoed: z.string().nullish(),
  versioncreated: z.string().nullish(),
  firstcreated: z.string().nullish(),
  contentcreated: z.string().nullish(),
  headline: z.string().nullish(),
  title: z.string().nullish(),
  headlines: z.array(roleSchema).nullish(),
  byline: z.string().nullish(),
  by: z.string().nullish(),
  body_xhtml: z.string().nullish(),
  body_html: z.string().nullish(),
  body_text: z.string().nullish(),
  bodies: z.array(roleSchema).nullish(),
  language: z.string().nullish(),
  copyrightholder: z.string().nullish(),
  subject: z.array(namedSchema).nullish(),
  subjects: z.array(namedSchema).nullish(),
});

/** Why a wire item is not to be shown, or its article; `null` where it holds no text. */
export type NinjsOutcome = JsonArticle | { readonly withheld: Withheld } | null;

/** Whether an object is an item of ninjs, by the fields that no other format has together. */
export function isNinjs(item: JsonObject): boolean {
  const names = new Set(Object.keys(item).map((name) => name.toLowerCase()));
  return (
    names.has('uri') &&
    ['versioncreated', 'headlines', 'bodies', 'body_text', 'body_xhtml'].some((name) =>
      names.has(name),
    )
  );
}

/** Reads an item of ninjs. What its agency withdrew or still holds back is not to be shown. */
export function readNinjs(
  item: JsonObject,
  locator: string,
  readAt: string | undefined,
): NinjsOutcome {
  const parsed = ninjsSchema.safeParse(
    Object.fromEntries(Object.entries(item).map(([name, value]) => [name.toLowerCase(), value])),
  );
  if (!parsed.success) return null;
  const ninjs = parsed.data;
  if (/^(?:canceled|cancelled|withheld)$/iu.test(ninjs.pubstatus ?? '')) {
    const why = `its agency has ${ninjs.pubstatus} it`;
    return { withheld: { kind: 'canceled', why, place: ninjs.uri } };
  }
  if (ninjs.embargoed && isHeldBack(ninjs.embargoed, readAt)) {
    const why = `it is embargoed until ${ninjs.embargoed}`;
    return { withheld: { kind: 'embargoed', why, place: ninjs.uri } };
  }
  if (/^(?:picture|photo|graphic|audio|video|event|planning)$/iu.test(ninjs.type ?? ''))
    return null;
  const body = (role: RegExp) =>
    ninjs.bodies?.find(({ role: own, contenttype }) =>
      role.test(`${own ?? ''} ${contenttype ?? ''}`),
    );
  const html = ninjs.body_xhtml ?? ninjs.body_html ?? body(/html/iu)?.value ?? null;
  const text = ninjs.body_text ?? ninjs.bodies?.find(({ value }) => value !== html)?.value ?? null;
  if (html === null && text === null) return null;
  const article = composeArticle(
    {
      headline:
        ninjs.headline ??
        ninjs.headlines?.find(({ role }) => /main|head/iu.test(role ?? ''))?.value ??
        ninjs.headlines?.[0]?.value ??
        ninjs.title ??
        null,
      byline: ninjs.byline ?? ninjs.by ?? null,
      html,
      text: html === null ? text : null,
      url: /^https?:\/\/\S+$/u.test(ninjs.uri) ? ninjs.uri : null,
      publisher: ninjs.copyrightholder ?? null,
      section: null,
      published: [ninjs.firstcreated, ninjs.contentcreated, ninjs.versioncreated],
      modified: [ninjs.versioncreated],
      language: ninjs.language ?? null,
      keywords: [...(ninjs.subject ?? []), ...(ninjs.subjects ?? [])].flatMap(
        ({ name }) => name ?? [],
      ),
    },
    locator,
  );
  return article === null ? null : { article, place: ninjs.uri };
}
