/** What a host's robots.txt lets a program do. */
export interface Robots {
  /** Whether the path (with its query) may be fetched. */
  allows(path: string): boolean;
  /** Seconds that the host asks for between two visits, or `null`. */
  readonly delay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/** Bytes of a robots.txt that are read (RFC 9309, 2.5: at least 500 kibibytes). */
export const MOST_ROBOTS = 512 * 1024;

/** What a host without a robots.txt lets anybody do. */
export const ALLOW_ALL: Robots = { allows: () => true, delay: null };

/** What a host lets anybody do whose robots.txt answers with a server's error (RFC 9309, 2.3.1.4). */
export const ALLOW_NONE: Robots = { allows: () => false, delay: null };

/**
 * Reads a robots.txt (RFC 9309) for the program that names itself `agent`: its own group, or that of all
 * programs; of the rules that fit the longest counts, and of two as long the one that allows.
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = groupsOf(text.slice(0, MOST_ROBOTS));
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    allows(path) {
      let best: Rule | null = null;
      for (const rule of rules) {
        if (!fits(rule.path, path)) continue;
        const longer = best === null || rule.path.length > best.path.length;
        if (longer || (rule.path.length === best?.path.length && rule.allow)) best = rule;
      }
      return best?.allow ?? true;
    },
    delay: chosen.find(({ delay }) => delay !== null)?.delay ?? null,
  };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.split(/\r\n?|\n/u)) {
    const content = line.split('#', 1)[0] ?? '';
    const colon = content.indexOf(':');
    if (colon < 0) continue;
    const field = content.slice(0, colon).trim().toLowerCase();
    const value = content.slice(colon + 1).trim();
    if (field === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: null });
      groups.at(-1)?.agents.push(value.toLowerCase());
      naming = true;
      continue;
    }
    const group = groups.at(-1);
    if ((field === 'allow' || field === 'disallow') && value !== '') {
      group?.rules.push({ allow: field === 'allow', path: value });
    } else if (field === 'crawl-delay' && group !== undefined && Number(value) >= 0) {
      group.delay = Number(value);
    }
    if (field === 'allow' || field === 'disallow' || field === 'crawl-delay') naming = false;
  }
  return groups;
}

/**
 * Whether a rule's path fits: from the beginning, "*" for any characters, "$" for the end. Each stretch is
 * looked for once behind the one before, so the time is linear in rule and path.
 */
function fits(rule: string, path: string): boolean {
  const ends = rule.endsWith('$');
  const stretches = (ends ? rule.slice(0, -1) : rule).split('*');
  const [first = '', ...rest] = stretches;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, stretch] of rest.entries()) {
    if (ends && index === rest.length - 1) {
      return path.length - stretch.length >= at && path.endsWith(stretch);
    }
    const found = path.indexOf(stretch, at);
    if (found < 0) return false;
    at = found + stretch.length;
  }
  return !ends || at === path.length;
}
