/**
 * Whether a title begins with the name of a namespace other than that of the articles, as "Talk:Bridge" does.
 * Exports before version 0.6 give a page no `ns` of its own, so that its title has to tell
 * (mediawiki.org/wiki/Help:Export). `names` are those of the site, in any letters; blanks and underscores are one.
 */
export function hasNamespacePrefix(title: string, names: Iterable<string>): boolean {
  const colon = title.indexOf(':');
  if (colon < 1) return false;
  const prefix = plain(title.slice(0, colon));
  for (const name of names) if (name !== '' && plain(name) === prefix) return true;
  return false;
}

function plain(name: string): string {
  return name.replaceAll('_', ' ').trim().toLowerCase();
}
