/** Reads the file of a configuration: what is in it, or why it cannot be used. */
import { unzipSync } from 'fflate';
import { officeConfigShape, type OfficeConfig } from '../../../contract/office.ts';
import { mediaOf, MOST_VIDEO_BYTES } from '../../../contract/slides.ts';
import { upcast } from '../../log/upcast.ts';
import {
  CONFIG_VERSION,
  MEDIA_FOLDER,
  MOST_SETTINGS_BYTES,
  SETTINGS_NAME,
  settingsDocument,
  sumOf,
} from './format.ts';

/** No file of settings; one with a part missing or changed; one of a newer program. */
export type SettingsFault = 'foreign' | 'damaged' | 'newer';

export interface ReadSettings {
  readonly config: OfficeConfig;
  readonly officeName: string;
  readonly savedAt: number;
  /** The files of the slides, taken out one after another. */
  readonly media: () => Generator<{ readonly mediaId: string; readonly bytes: Uint8Array }>;
}

type Reading = { ok: true; settings: ReadSettings } | { ok: false; fault: SettingsFault };

const no = (fault: SettingsFault) => ({ ok: false, fault }) as const;

/** How every ZIP begins. */
const ZIP_HEAD = Buffer.from('PK\u0003\u0004', 'latin1');

export function readSettings(file: Buffer): Reading {
  if (!file.subarray(0, ZIP_HEAD.length).equals(ZIP_HEAD)) return no('foreign');
  try {
    return readZip(file);
  } catch {
    return no('damaged');
  }
}

/** @throws when the archive, the text in it or an old configuration cannot be read */
function readZip(file: Buffer): Reading {
  const text = takenOut(file, (name) => name === SETTINGS_NAME, MOST_SETTINGS_BYTES);
  if (text === null) return no('foreign');
  const parsed = settingsDocument.safeParse(JSON.parse(Buffer.from(text.bytes).toString('utf8')));
  if (!parsed.success) return no('foreign');
  const { version, officeName, savedAt, sha256, config: written } = parsed.data;
  if (sumOf(written) !== sha256) return no('damaged');
  if (version > CONFIG_VERSION) return no('newer');
  const { body } = upcast({ v: version, body: { type: 'OfficeConfigured', config: written } });
  const config = officeConfigShape.parse(body.config);
  const wanted = [...mediaOf(config.slides)];
  return { ok: true, settings: { config, officeName, savedAt, media: () => mediaIn(file, wanted) } };
}

/** Whoever takes them checks that each is what its name says. */
function* mediaIn(file: Buffer, wanted: readonly string[]) {
  for (const mediaId of wanted) {
    const found = takenOut(file, (name) => name.startsWith(`${MEDIA_FOLDER}${mediaId}.`), MOST_VIDEO_BYTES);
    if (found !== null) yield { mediaId, bytes: found.bytes };
  }
}

/** One part alone: all of them at once would be in memory twice. */
function takenOut(
  file: Buffer,
  isMeant: (name: string) => boolean,
  mostBytes: number,
): { readonly bytes: Uint8Array } | null {
  const parts = unzipSync(file, {
    filter: ({ name, originalSize }) => isMeant(name) && originalSize <= mostBytes,
  });
  const [bytes] = Object.values(parts);
  return bytes === undefined ? null : { bytes };
}
