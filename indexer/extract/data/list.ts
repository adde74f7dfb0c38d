/** The entries of a table written as one text, separated by commas and white space. */
export function list(table: string): readonly string[] {
  return table
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/gu, ' '))
    .filter((entry) => entry !== '');
}

/** The words of a table written as one text, separated by white space. */
export function words(table: string): readonly string[] {
  return table.split(/\s+/u).filter((word) => word !== '');
}
