/** Some settings, for the tests of what keeps any. */
import { z } from 'zod';
import type { SettingsKind } from './settings-file.ts';
import { serverUrl, understandWith } from './settings-text.ts';

const schema = z.object({
  serverUrl,
  inches: z.number().positive().nullable().default(null),
  seconds: z.number().positive().default(120),
});
type Settings = z.infer<typeof schema>;

export const FIRST_SETTINGS: Settings = schema.parse({});

export const SOME_SETTINGS: SettingsKind<Settings> = {
  first: FIRST_SETTINGS,
  understand: (text) => understandWith(schema, text),
  isNew: (settings) => settings.serverUrl === null,
};
