/** Makes the file of a configuration, part by part. */
import { createReadStream } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { OfficeConfig } from '../../../contract/office.ts';
import { CONFIG_VERSION, MEDIA_FOLDER, SETTINGS_NAME, sumOf } from './format.ts';

interface Settings {
  readonly config: OfficeConfig;
  readonly savedAt: number;
  /** The files of the slides, by their names in the archive. */
  readonly media: readonly { readonly name: string; readonly path: string }[];
}

/** No personal data and no secrets: a configuration has none. */
export async function* writeSettings({ config, savedAt, media }: Settings): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    made.push(part);
  });
  const settings = new ZipDeflate(SETTINGS_NAME);
  zip.add(settings);
  settings.push(documentOf(config, savedAt), true);
  for (const { name, path } of media) {
    // Pictures and videos are as small as they get.
    const entry = new ZipPassThrough(MEDIA_FOLDER + name);
    zip.add(entry);
    for await (const part of createReadStream(path)) {
      entry.push(part as Uint8Array);
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* made;
}

function documentOf(config: OfficeConfig, savedAt: number): Uint8Array {
  const document = {
    format: 'ochered-settings',
    version: CONFIG_VERSION,
    officeName: config.name,
    savedAt,
    sha256: sumOf(config),
    config,
  };
  return new TextEncoder().encode(JSON.stringify(document, null, 2));
}
