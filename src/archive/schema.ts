import type { Database } from '../sqlite.ts';
import { ArchiveError } from './archive-error.ts';
import { storeFindingsOfAll } from './articles/store-findings.ts';
import { storeCopiesOfAll } from './copies/store-copies.ts';

/** The archive's file in its folder. */
export const ARCHIVE_FILE = 'archive.sqlite';

/** Marks the file as ours (sqlite.org/pragma.html#pragma_application_id): "OTR1". */
const APPLICATION_ID = 0x4f545231;

/** One version of the schema: statements, and what has to be filled in from what is kept. */
interface Step {
  readonly sql: string;
  readonly fill?: (database: Database) => void;
}

/**
 * One step for each version of the schema, never changed once released. `PRAGMA user_version` counts
 * the steps that a file has been through.
 */
const MIGRATIONS: readonly Step[] = [
  {
    sql: `
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
  },
  {
    sql: `
  -- What was decided about people, in order; nothing is ever changed or taken out.
  CREATE TABLE decision (
    number     INTEGER PRIMARY KEY AUTOINCREMENT,
    decided_at TEXT NOT NULL,
    decision   TEXT NOT NULL -- JSON, peopleDecisionSchema
  );

  -- The key under which a person stands in a list from A to Z: "lavrov sergei".
  ALTER TABLE person ADD COLUMN sort TEXT NOT NULL DEFAULT '';
  CREATE INDEX person_sort ON person (kind, sort);

  -- Each person of each current version: whom the rules took it for, who it is, and why.
  CREATE TABLE named (
    article   TEXT NOT NULL REFERENCES article (id),
    rule      TEXT NOT NULL,
    person    TEXT NOT NULL REFERENCES person (id),
    name      TEXT NOT NULL, -- the fullest form printed
    reason    TEXT NOT NULL, -- JoinReason
    decisions TEXT NOT NULL, -- numbers joined by commas
    PRIMARY KEY (article, rule)
  ) WITHOUT ROWID;
  CREATE INDEX named_person ON named (person, name, reason, decisions);
  CREATE INDEX named_decided ON named (decisions) WHERE decisions <> '';
  -- In how many articles each name is printed: what a person is called follows from it.
  CREATE TABLE person_name (
    person   TEXT NOT NULL,
    name     TEXT NOT NULL,
    articles INTEGER NOT NULL,
    PRIMARY KEY (person, name)
  ) WITHOUT ROWID;
  CREATE TRIGGER named_more AFTER INSERT ON named BEGIN
    INSERT INTO person_name (person, name, articles) VALUES (new.person, new.name, 1)
    ON CONFLICT (person, name) DO UPDATE SET articles = articles + 1;
  END;
  CREATE TRIGGER named_less AFTER DELETE ON named BEGIN
    UPDATE person_name SET articles = articles - 1 WHERE person = old.person AND name = old.name;
    DELETE FROM person_name WHERE person = old.person AND name = old.name AND articles = 0;
  END;

  -- Who is quoted in which article, how often; and the people and countries named beside those words.
  CREATE TABLE speaking (
    person     TEXT NOT NULL,
    article    TEXT NOT NULL REFERENCES article (id),
    day        TEXT,
    quotations INTEGER NOT NULL,
    PRIMARY KEY (person, article)
  ) WITHOUT ROWID;
  CREATE INDEX speaking_article ON speaking (article, person);
  CREATE TABLE spoken_of (
    person     TEXT NOT NULL,
    article    TEXT NOT NULL REFERENCES article (id),
    kind       TEXT NOT NULL CHECK (kind IN ('person', 'country')),
    subject    TEXT NOT NULL,
    quotations INTEGER NOT NULL,
    PRIMARY KEY (person, kind, subject, article)
  ) WITHOUT ROWID;
  CREATE INDEX spoken_of_article ON spoken_of (article);

  -- Countries and cities of current versions, and topics.
  CREATE TABLE place (
    id      TEXT PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('country', 'city')),
    name    TEXT NOT NULL,
    country TEXT
  ) WITHOUT ROWID;
  CREATE TABLE article_place (
    place   TEXT NOT NULL REFERENCES place (id),
    part    TEXT NOT NULL CHECK (part IN ('about', 'mentioned', 'dateline')),
    article TEXT NOT NULL REFERENCES article (id),
    PRIMARY KEY (place, part, article)
  ) WITHOUT ROWID;
  CREATE INDEX article_place_article ON article_place (article);
  CREATE TABLE article_topic (
    topic   TEXT NOT NULL,
    article TEXT NOT NULL REFERENCES article (id),
    PRIMARY KEY (topic, article)
  ) WITHOUT ROWID;
  CREATE INDEX article_topic_article ON article_topic (article);
  CREATE INDEX article_publisher ON article (publisher, day) WHERE current > 0;
  `,
    fill: storeFindingsOfAll,
  },
  {
    sql: `
  -- Near copies of current versions: the bands of each (fingerprint.ts), and of which it is a copy.
  CREATE TABLE fingerprint (
    band    INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES article (id),
    PRIMARY KEY (band, article)
  ) WITHOUT ROWID;
  CREATE INDEX fingerprint_article ON fingerprint (article);
  CREATE TABLE copy (
    article  TEXT PRIMARY KEY REFERENCES article (id),
    original TEXT NOT NULL REFERENCES article (id)
  ) WITHOUT ROWID;
  CREATE INDEX copy_original ON copy (original);
  `,
    fill: storeCopiesOfAll,
  },
  {
    sql: `
  -- What the next visit to a page may ask by.
  ALTER TABLE ledger ADD COLUMN etag TEXT;
  ALTER TABLE ledger ADD COLUMN last_modified TEXT;
  `,
  },
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
      database.exec(step.sql);
      step.fill?.(database);
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
