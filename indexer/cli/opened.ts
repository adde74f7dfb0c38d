import { openArchiveReader } from '../../src/archive/open-reader.ts';
import { openArchiveWriter } from '../../src/archive/open-writer.ts';
import type { ArchiveReader } from '../../src/archive/reader.ts';
import type { ArchiveWriter } from '../../src/archive/writer.ts';
import { createEngine } from '../../src/search/create-engine.ts';
import type { SearchEngine } from '../../src/search/port.ts';
import type { Settings } from '../../src/settings.ts';

/** Opens the archive for reading, gives it to `work` and closes it whatever happens. */
export async function withReader<Value>(
  settings: Settings,
  work: (reader: ArchiveReader) => Promise<Value> | Value,
): Promise<Value> {
  const reader = openArchiveReader(settings.folder);
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}

/** Opens archive and engine for writing, gives them to `work` and closes both whatever happens. */
export async function withWriter<Value>(
  settings: Settings,
  work: (writer: ArchiveWriter, engine: SearchEngine) => Promise<Value>,
): Promise<Value> {
  const writer = openArchiveWriter(settings.folder);
  try {
    return await withEngine(settings, false, (engine) => work(writer, engine));
  } finally {
    writer.close();
  }
}

/** Opens the engine, gives it to `work` and closes it whatever happens. */
export async function withEngine<Value>(
  settings: Settings,
  readOnly: boolean,
  work: (engine: SearchEngine) => Promise<Value>,
): Promise<Value> {
  const engine = createEngine({ ...settings, readOnly });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
