/** What the desk's window remembers on this computer. Everything about the office comes from its server. */
import { z } from 'zod';
import type { KeptSettings } from '../../../shell/kept-settings.ts';
import type { SettingsKind } from '../../../shell/settings-file.ts';
import { serverUrl, understandWith } from '../../../shell/settings-text.ts';
import { LEAST_ZOOM, MOST_ZOOM } from './zoom.ts';

export const SETTINGS_FILE = 'desk.json';

const px = z.number().int().min(-100_000).max(100_000);

const schema = z.object({
  serverUrl,
  /** The window stands above those of other programs. */
  onTop: z.boolean().default(true),
  /** How large its letters are, as Chromium counts: 0 is the usual size, each level a fifth more. */
  zoom: z.number().min(LEAST_ZOOM).max(MOST_ZOOM).default(0),
  /** Where it stood last; null until it was moved. */
  bounds: z.object({ x: px, y: px, width: px.positive(), height: px.positive() }).nullable().default(null),
});
type Settings = z.infer<typeof schema>;

const FIRST_SETTINGS: Settings = schema.parse({});

export const DESK_SETTINGS: SettingsKind<Settings> = {
  first: FIRST_SETTINGS,
  // There is nothing to protect: words that nobody understands are kept aside, and the address is asked for anew.
  understand: (text) =>
    understandWith(schema, text) ?? { settings: FIRST_SETTINGS, replaced: Object.keys(FIRST_SETTINGS) },
  isNew: (settings) => settings.serverUrl === null,
};
export type DeskSettings = KeptSettings<Settings>;
