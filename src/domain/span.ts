import { z } from 'zod';

/**
 * A stretch of an article's text: `text.slice(start, end)` is what it says.
 * Offsets are UTF-16 units, start included, end excluded, 0 <= start <= end <= text.length.
 */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

export type Span = Readonly<z.infer<typeof spanSchema>>;

/** The words of `text` that `span` covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` covers every unit of `inner` (equal spans contain each other). */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one unit. Touching spans do not overlap. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
