/**
 * The first version with all that our settings ask for: the ranking rules `attributeRank` and
 * `wordPosition` came with 1.36 (release notes).
 */
const OLDEST = [1, 36] as const;

/** The same, "1.36". */
export const OLDEST_VERSION = OLDEST.join('.');

/** What is wrong with a server of this version ("1.50.0"), in words that follow its name; `[]` for nothing. */
export function versionTrouble(version: string): string[] {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  const [oldestMajor, oldestMinor] = OLDEST;
  const old = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  return old ? [`is too old: install ${OLDEST_VERSION} or newer`] : [];
}
