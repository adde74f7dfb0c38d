/** "s2-4 cup" as sorted ids of the ferry archive. */
export function listed(ids: string): string[] {
  return ids
    .split(' ')
    .filter((id) => id !== '')
    .flatMap((id) => {
      const [, first, last] = /^s(\d)-(\d)$/u.exec(id) ?? [];
      if (first === undefined) return [id];
      const count = Number(last) - Number(first) + 1;
      return Array.from({ length: count }, (_, step) => `s${Number(first) + step}`);
    })
    .sort();
}
