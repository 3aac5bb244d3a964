/** What a technician sets on a kiosk: one file, one schema. Everything about the office comes from its server. */
import { z } from 'zod';
import { shellInches } from '../../../contract/kiosk-shell.ts';
import type { KeptSettings } from '../../../shell/kept-settings.ts';
import type { SettingsKind } from '../../../shell/settings-file.ts';
import { serverUrl, understandWith, type Understood } from '../../../shell/settings-text.ts';
import { codeHash } from './exit-code.ts';

const seconds = z.number().int().positive().max(3600);

const schema = z.object({
  serverUrl,
  /** The technician's code, hashed; null until the first set-up. */
  exitCode: codeHash.nullable().default(null),
  /**
   * How long the server may be away before the shell's own page takes the place of the office's. The page itself says at
   * once that the line is dead; until then it keeps a ticket or a slip on the glass, at most for so long.
   */
  lostAfterSeconds: seconds.default(120),
  /** A page that answers nothing for so long hangs. Two slow cores may be busy for some seconds. */
  hungAfterSeconds: seconds.default(20),
  /** The kiosk starts with the computer. */
  startsWithComputer: z.boolean().default(true),
  /** The diagonal of the glass, as the office's page told last: the own pages come when nobody is there to ask. */
  screenInches: shellInches.nullable().default(null),
});
export type Settings = z.infer<typeof schema>;

export const FIRST_SETTINGS: Settings = schema.parse({});

/**
 * A key that is wrong costs no other. But not so the technician's code: whoever lost it would be asked for a new one, and that is
 * whoever stands before the glass.
 *
 * @example '{"lostAfterSeconds":-1, …}' → all as it says, and 120 seconds; '{"exitCode":"482915"}', '{' → null
 */
export function understand(text: string): Understood<Settings> | null {
  const understood = understandWith(schema, text);
  return understood?.replaced.includes('exitCode' satisfies keyof Settings) ? null : understood;
}

export const KIOSK_SETTINGS: SettingsKind<Settings> = {
  first: FIRST_SETTINGS,
  understand,
  // There is no technician's code, and no file that might have one.
  isNew: ({ exitCode }) => exitCode === null,
};
export type KioskSettings = KeptSettings<Settings>;
