import { digest } from '../../indexer/digest.ts';
import { sync } from '../../indexer/sync.ts';
import { openArchiveReader } from '../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import { createEngine } from '../../src/search/create-engine.ts';
import type { SearchEngine } from '../../src/search/port.ts';
