import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENGINES, readSettings, type Settings } from '../../src/settings.ts';
import { type FieldMap, PARTS } from '../read/json/field-map.ts';

/** Options that most commands understand. */
export interface CommonOptions {
  readonly archive?: string;
  readonly engine?: string;
  readonly json?: boolean;
}

/** Adds `--archive`, for a command that asks the archive alone. */
export function withArchive(command: Command): Command {
  return command.option('--archive <folder>', 'the archive (default: OTR_ARCHIVE, or ./archive)');
}

/** Adds `--archive` and `--engine`, which say what a command works on. */
export function withPlaces(command: Command): Command {
  return withArchive(command).addOption(
    new Option(
      '--engine <name>',
      'the search engine (default: OTR_ENGINE; meilisearch or opensearch if its URL is set, or embedded)',
    ).choices(ENGINES),
  );
}

/** Adds `--json` to a command that reports. */
export function withJson(command: Command): Command {
  return command.option('--json', 'answer as one JSON value');
}

/** Adds `--workers` to a command that reads articles. */
export function withWorkers(command: Command): Command {
  return command.option(
    '--workers <count>',
    'threads that read (default: as many as the machine runs at a time)',
    wholeNumber,
  );
}

/** Where records have their parts, as `--field` gave it. */
export interface FieldOptions {
  readonly field?: FieldMap;
}

/** Adds `--field` to a command that reads articles. */
export function withFields(command: Command): Command {
  return command.option(
    '--field <part=name>',
    `which field or column of JSON, JSON Lines and CSV has a part of an article, where it has a name of its own ("text=Inhalt", "headline=fields.title"); once for each of ${PARTS.join(', ')}; several for one part: the first that is filled`,
    oneMoreField,
  );
}

function oneMoreField(text: string, fields: FieldMap = {}): FieldMap {
  const [, stated = '', name = ''] = /^([^=]*)=(.*)$/su.exec(text) ?? [];
  const part = PARTS.find((each) => each === stated.trim().toLowerCase());
  if (part === undefined || name.trim() === '') {
    throw new InvalidArgumentError(
      `it must be PART=NAME, with one of ${PARTS.join(', ')} as its part.`,
    );
  }
  return { ...fields, [part]: [...(fields[part] ?? []), name.trim()] };
}

/** The settings for a command: its options over the environment. */
export function settingsFor(options: CommonOptions): Settings {
  return readSettings(process.env, {
    ...(options.archive === undefined ? {} : { OTR_ARCHIVE: options.archive }),
    ...(options.engine === undefined ? {} : { OTR_ENGINE: options.engine }),
  });
}

/** Reads a whole number of at least 1 from the command line. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new InvalidArgumentError('it must be a whole number of at least 1.');
  }
  return value;
}
