import type { Database } from '../sqlite.ts';
import { ArchiveError } from './archive-error.ts';

/** The archive's file in its folder. */
export const ARCHIVE_FILE = 'archive.sqlite';

/** Marks the file as ours (sqlite.org/pragma.html#pragma_application_id): "OTR1". */
const APPLICATION_ID = 0x4f545231;

/**
 * One step for each version of the schema, never changed once released. `PRAGMA user_version` counts
 * the steps that a file has been through.
 */
const MIGRATIONS: readonly string[] = [
  `
  -- Everything that was ever read. The latest entry of a place says how it stands.
  CREATE TABLE ledger (
    id      INTEGER PRIMARY KEY,
    locator TEXT NOT NULL,
    hash    TEXT NOT NULL,
    read_at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('stored', 'unchanged', 'refused')),
    reason  TEXT,
    message TEXT,
    latest  INTEGER NOT NULL
  );
  CREATE UNIQUE INDEX ledger_latest ON ledger (locator) WHERE latest = 1;
  CREATE INDEX ledger_refused ON ledger (reason) WHERE latest = 1 AND outcome = 'refused';

  CREATE TABLE article (
    id                TEXT PRIMARY KEY,
    identity          TEXT NOT NULL UNIQUE,
    current           INTEGER NOT NULL,
    -- The highest quotation number any version had: what an engine may still hold of it.
    highest_quotation INTEGER NOT NULL,
    day               TEXT,
    publisher         TEXT
  ) WITHOUT ROWID;
  CREATE INDEX article_day ON article (day);

  CREATE TABLE version (
    article    TEXT NOT NULL REFERENCES article (id),
    version    INTEGER NOT NULL,
    locator    TEXT NOT NULL,
    read_at    TEXT NOT NULL,
    headline   TEXT,
    -- SHA-256 of the printed text and facts: tells whether a reading is a new version.
    hash       TEXT NOT NULL,
    printed    TEXT NOT NULL, -- JSON, articleSchema
    extraction TEXT NOT NULL, -- JSON, extractionSchema
    UNIQUE (article, version)
  );

  -- Quotations of current versions, ready to be shown.
  CREATE TABLE quotation (
    article TEXT NOT NULL REFERENCES article (id),
    number  INTEGER NOT NULL,
    speaker TEXT,
    record  TEXT NOT NULL, -- JSON, StoredQuotation
    PRIMARY KEY (article, number)
  ) WITHOUT ROWID;
  CREATE INDEX quotation_speaker ON quotation (speaker) WHERE speaker IS NOT NULL;

  CREATE TABLE person (
    id   TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
    name TEXT NOT NULL
  ) WITHOUT ROWID;

  -- Spellings and roles as printed in current versions.
  CREATE TABLE spelling (
    person  TEXT NOT NULL REFERENCES person (id),
    article TEXT NOT NULL REFERENCES article (id),
    text    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (person, article, text)
  ) WITHOUT ROWID;
  CREATE INDEX spelling_article ON spelling (article);
  CREATE TABLE role (
    person  TEXT NOT NULL REFERENCES person (id),
    article TEXT NOT NULL REFERENCES article (id),
    text    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (person, article, text)
  ) WITHOUT ROWID;
  CREATE INDEX role_article ON role (article);
  -- The folded words of every spelling, for finding people by name.
  CREATE TABLE name_word (
    word   TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (word, person)
  ) WITHOUT ROWID;

  -- The last change of each article, in order; each engine has a cursor into it.
  CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    article  TEXT NOT NULL UNIQUE REFERENCES article (id)
  );
  CREATE TABLE confirmed (
    engine   TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
];

/**
 * Brings a file opened for writing to this program's schema, step by step, each all or nothing. With
 * the write-ahead log, NORMAL keeps every commit through a kill -9; a power cut may undo the last ones
 * whole, ledger and all, so that the same command reads them again (sqlite.org/pragma.html#pragma_synchronous).
 */
export function migrate(database: Database, path: string): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
  const version = checkOurs(database, path);
  MIGRATIONS.slice(version).forEach((step, index) => {
    database.transaction(() => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${version + index + 1}`);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    });
  });
}

/** Refuses a file that this program cannot read as it stands. */
export function checkReadable(database: Database, path: string): void {
  const version = checkOurs(database, path);
  if (version < MIGRATIONS.length) {
    throw new ArchiveError(
      'missing',
      version === 0
        ? `${path}: the archive is still empty. Fill it with \`otr add PATH\`.`
        : `${path}: the archive is of an older version (${version}; this program reads ${MIGRATIONS.length}). Run \`otr sync\` once: it brings the archive up to date.`,
    );
  }
}

function checkOurs(database: Database, path: string): number {
  const application = Number(database.pragma('application_id'));
  const version = Number(database.pragma('user_version'));
  const empty = Number(database.pragma('schema_version')) === 0;
  if (application !== APPLICATION_ID && !empty) {
    throw new ArchiveError(
      'damaged',
      `${path}: this is a SQLite file, but not an archive of On the Record. Name another folder with --archive.`,
    );
  }
  if (version > MIGRATIONS.length) {
    throw new ArchiveError(
      'newer',
      `${path}: the archive is of version ${version}, made by a newer On the Record; this program reads up to ${MIGRATIONS.length}. Update the program; nothing was changed.`,
    );
  }
  return version;
}
