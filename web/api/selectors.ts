import { z } from 'zod';
import { type Span, sliceSpan } from '../../src/domain/span.ts';

/** Where a stretch of text is, by its words. */
const textQuoteSchema = z
  .object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().describe('Its words.'),
    prefix: z.string().describe('What stands before them: enough to tell this place from others.'),
    suffix: z.string().describe('What stands after them.'),
  })
  .meta({ id: 'TextQuoteSelector' });

/** Where a stretch of text is, by counting. */
const textPositionSchema = z
  .object({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative().describe('In code points, not in UTF-16 units.'),
    end: z.int().nonnegative().describe('Excluded.'),
  })
  .meta({ id: 'TextPositionSelector' });

/**
 * Two ways to one stretch of an article's text, as the `selector` of a target holds them (Web Annotation
 * Data Model, w3.org/TR/annotation-model, 4.2.4 and 4.2.5).
 */
export const selectorsSchema = z.tuple([textQuoteSchema, textPositionSchema]);
type Selectors = z.infer<typeof selectorsSchema>;

/** How much text stands at least on either side, in code points, as annotation tools keep it (Hypothesis: 32). */
export const BESIDE = 32;

/**
 * The selectors of a stretch that begins and ends between code points. The model asks for code points in both,
 * so that they are the same in every program; spans here are UTF-16 units. Of several places that a quote
 * selector fits, all are meant: so it holds as much beside the words as makes it fit once.
 */
export function selectorsOf(text: string, span: Span): Selectors {
  const exact = sliceSpan(text, span);
  const start = lengthOf(text.slice(0, span.start));
  return [
    { type: 'TextQuoteSelector', exact, ...besideOf(text, span) },
    { type: 'TextPositionSelector', start, end: start + lengthOf(exact) },
  ];
}

function besideOf(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  for (let reach = BESIDE; ; reach *= 2) {
    // Twice as many units hold as many code points, whichever they are, and never half of one.
    const prefix = [...text.slice(Math.max(0, start - 2 * reach), start)].slice(-reach).join('');
    const suffix = [...text.slice(end, end + 2 * reach)].slice(0, reach).join('');
    const fits = prefix + text.slice(start, end) + suffix;
    // At the latest the whole text does: it stands in itself once.
    if (text.indexOf(fits) === text.lastIndexOf(fits)) return { prefix, suffix };
  }
}

/** In code points. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
