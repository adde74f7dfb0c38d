import { z } from 'zod';

/** Who provides what is embedded. */
export const PROVIDER = 'On the Record';

/** An article or a quotation as other sites embed it: oEmbed 1.0 (oembed.com, 2.3). Absent parts are not known. */
export const oembedSchema = z
  .object({
    type: z.literal('rich'),
    version: z.literal('1.0').describe('Of oEmbed.'),
    title: z.string(),
    author_name: z.string().optional().describe('Of an article: who wrote it, as printed.'),
    provider_name: z.literal(PROVIDER),
    provider_url: z.url(),
    cache_age: z.int().positive().describe('For how long it may be kept, in seconds.'),
    html: z
      .string()
      .describe('A block quotation and a line on where it is from: no more than text.'),
    width: z.int().positive().describe('In pixels, at most what was asked for.'),
    height: z.null().describe('Text is as high as it comes in the face that it is set in.'),
  })
  .meta({ id: 'OEmbed' });
export type OEmbed = z.infer<typeof oembedSchema>;

/** What can be asked of it. */
export const OEMBED_PARAMETERS = {
  url: z.url().describe('The page here of an article, of a version of it or of a quotation.'),
  format: z.literal('json').default('json'),
  maxwidth: z.int().positive().describe('In pixels.'),
  maxheight: z.int().positive().describe('Read, but no words are cut off for it.'),
};
