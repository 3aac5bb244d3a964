/**
 * The configuration of an office as one file: a ZIP with `settings.json` and the files of the slides under `media/`. A ZIP, because videos
 * are no text, and because whoever wants to see what is in it needs no program of ours.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EVENT_VERSIONS } from '../../../contract/events.ts';
import { epochMs } from '../../../contract/primitives.ts';
import { MOST_MEDIA_BYTES } from '../../../contract/slides.ts';

export const SETTINGS_NAME = 'settings.json';
export const MEDIA_FOLDER = 'media/';
const MB = 1_000_000;
/** The largest configuration of the contract is a tenth of it. */
export const MOST_SETTINGS_BYTES = 20 * MB;
export const MOST_FILE_BYTES = MOST_MEDIA_BYTES + MOST_SETTINGS_BYTES;

/** In which shape the configuration is written: that of its event. */
export const CONFIG_VERSION = EVENT_VERSIONS.OfficeConfigured ?? 1;

export const settingsDocument = z.object({
  format: z.literal('ochered-settings'),
  version: z.number().int().positive(),
  officeName: z.string(),
  savedAt: epochMs,
  /** Of the configuration as it stands here. */
  sha256: z.string(),
  config: z.record(z.string(), z.unknown()),
});

export const sumOf = (config: unknown): string =>
  createHash('sha256').update(JSON.stringify(config)).digest('hex');
