/** The whole configuration as one file, given out and taken in. */
import type { Readable } from 'node:stream';
import type { OfficeConfig } from '../../../contract/office.ts';
import type { Refusal } from '../../../contract/problems.ts';
import { mediaOf } from '../../../contract/slides.ts';
import { text } from '../../../texts/index.ts';
import { fileName } from '../../media/kinds.ts';
import { localDateAt } from '../../office/calendar.ts';
import { fewChanges } from '../../upkeep/audit/of-event.ts';
import { MOST_FILE_BYTES } from '../../upkeep/settings-file/format.ts';
import { readSettings, type ReadSettings, type SettingsFault } from '../../upkeep/settings-file/read.ts';
import { writeSettings } from '../../upkeep/settings-file/write.ts';
import type { Handlers } from '../handler.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';

type FileHandlers = Pick<Handlers, 'getConfigFile' | 'readConfigFile'>;

const MB = 1_000_000;
const refused = (refusal: Refusal) => ({ ok: false, refusal }) as const;

const FAULTS = {
  foreign: 'config-file-foreign',
  damaged: 'config-file-damaged',
  newer: 'config-file-newer',
} as const satisfies Record<SettingsFault, Refusal['code']>;

export function configFileHandlers(house: House): FileHandlers {
  const { runtime, audit } = house;
  return {
    getConfigFile: async (_request, { principal }) => {
      const { config } = runtime.state;
      if (config === null) return refused({ code: 'setup-needed' });
      const savedAt = runtime.now();
      const date = localDateAt(savedAt, config.timezone);
      const name = text('server.config-file', { name: withoutSigns(config.name), date });
      await audit.record('config-exported', actorOf(principal), { subject: { id: null, name } });
      return {
        ok: true,
        answer: { name, parts: writeSettings({ config, savedAt, media: shownBy(house, config) }) },
      };
    },

    readConfigFile: async (_request, { file }) => {
      const now = runtime.state.config;
      if (now === null) return refused({ code: 'setup-needed' });
      if (file === null) return refused({ code: 'bad-request', params: { field: 'body' } });
      const bytes = await wholeOf(file);
      if (bytes === null)
        return refused({ code: 'config-file-large', params: { most: MOST_FILE_BYTES / MB } });
      const read = readSettings(bytes);
      if (!read.ok) return refused({ code: FAULTS[read.fault] });
      const missing = await takeMedia(house, read.settings);
      if (missing !== null) return refused(missing);
      const { officeName, savedAt } = read.settings;
      const isOwn = read.settings.config.officeId === now.officeId;
      const config = asHere(read.settings.config, now);
      return { ok: true, answer: { config, ...fewChanges(now, config), officeName, savedAt, isOwn } };
    },
  };
}

/** In no system's names of files. */
const withoutSigns = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();

/** The files that the slides show; one that is not there any more is left out. */
function shownBy({ media }: House, { slides }: OfficeConfig) {
  return [...mediaOf(slides)].flatMap((mediaId) => {
    const stored = media.get(mediaId);
    return stored === null ? [] : [{ name: fileName(mediaId, stored.type), path: media.pathOf(stored) }];
  });
}

/** Null for more than such a file can have. Its end is waited for: a browser that is cut off while it sends never reads why. */
async function wholeOf(file: Readable): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of file) {
    size += (part as Buffer).length;
    if (size <= MOST_FILE_BYTES) parts.push(part as Buffer);
  }
  return size <= MOST_FILE_BYTES ? Buffer.concat(parts) : null;
}

/** The files of the slides first, so that the configuration that shows them can be saved. @returns why not */
async function takeMedia({ media }: House, settings: ReadSettings): Promise<Refusal | null> {
  const brought = new Set<string>();
  for (const { mediaId, bytes } of settings.media()) {
    const added = await media.add(oneOf(Buffer.from(bytes)));
    if (!added.ok) return added.refusal;
    brought.add(added.answer.mediaId === mediaId ? mediaId : '');
  }
  const isThere = (mediaId: string) => brought.has(mediaId) || media.get(mediaId) !== null;
  return [...mediaOf(settings.config.slides)].every(isThere) ? null : { code: FAULTS.damaged };
}

async function* oneOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The office stays the one it is. The printers of another stand in another place, at devices that are not here. */
function asHere(config: OfficeConfig, now: OfficeConfig): OfficeConfig {
  const printers = config.officeId === now.officeId ? config.printers : now.printers;
  return { ...config, officeId: now.officeId, printers };
}
