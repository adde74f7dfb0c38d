/** A further Meilisearch server and the years of publication, both inclusive, that it holds. */
export interface RemoteSettings {
  readonly url: string;
  /** `null` is open. */
  readonly years: { readonly first: number | null; readonly last: number | null };
}

/**
 * Further servers, "YEARS=ADDRESS" each, between commas or spaces; `null` unless each can be read and no year comes
 * twice.
 */
export function readRemotes(text: string): readonly RemoteSettings[] | null {
  const read = text
    .split(/[\s,]+/u)
    .filter((remote) => remote !== '')
    .map(readRemote);
  const remotes = read.filter((remote) => remote !== null);
  const twice = remotes.some(({ years }, place) =>
    remotes.slice(0, place).some((other) => overlap(years, other.years)),
  );
  return twice || remotes.length < read.length ? null : remotes;
}

/** "2010..2019=http://10.0.0.2:7700", "..2009=…", "2020..=…" or "2012=…"; `null` for anything else. */
function readRemote(text: string): RemoteSettings | null {
  const [, range = '', url = ''] = REMOTE.exec(text) ?? [];
  const [from = '', to = from] = range.split('..');
  const first = from === '' ? null : Number(from);
  const last = to === '' ? null : Number(to);
  return URL.canParse(url) && (first ?? 0) <= (last ?? LAST_YEAR)
    ? { url, years: { first, last } }
    : null;
}

const REMOTE = /^(\d{4}|\d{4}\.\.\d{4}|\d{4}\.\.|\.\.\d{4})=(https?:\/\/[^/\s].*)$/u;

const LAST_YEAR = 9999;

function overlap(a: RemoteSettings['years'], b: RemoteSettings['years']): boolean {
  return (a.first ?? 0) <= (b.last ?? LAST_YEAR) && (b.first ?? 0) <= (a.last ?? LAST_YEAR);
}
