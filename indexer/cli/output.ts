/** Where a command's answer goes: lines for people, or one JSON value for programs. */
export interface Output {
  readonly json: boolean;
  /** One or more lines for people; nothing where the answer is JSON. */
  line(text?: string): void;
  /** The whole answer for programs; nothing where it is lines. */
  value(answer: unknown): void;
  /** Something the user must see whichever way the answer goes: to standard error. */
  warn(text: string): void;
}

export function createOutput(json: boolean): Output {
  return {
    json,
    line: (text = '') => {
      if (!json) process.stdout.write(`${text}\n`);
    },
    value: (answer) => {
      if (json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    },
    warn: (text) => process.stderr.write(`${text}\n`),
  };
}

/** "1 article", "3 articles"; numbers grouped as in English. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
