/** Where the reader stands in a list of results. */
export interface Pages {
  readonly page: number;
  readonly last: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The pages of `total` results; `addressOf` gives the address of a page. */
export function pagesOf(
  total: number,
  { page, per, addressOf }: { page: number; per: number; addressOf: (page: number) => string },
): Pages {
  const last = Math.max(1, Math.ceil(total / per));
  return {
    page,
    last,
    // From beyond the end the way back leads to the last page there is.
    previous: page > 1 ? addressOf(Math.min(page - 1, last)) : null,
    next: page < last ? addressOf(page + 1) : null,
  };
}
