/** What a technician sets on a kiosk: one file, one schema. Everything about the office comes from its server. */
import { z } from 'zod';
import { shellInches } from '../../../contract/kiosk-shell.ts';
import { originOf } from './address.ts';
import { codeHash } from './exit-code.ts';

const seconds = z.number().int().positive().max(3600);

const schema = z.object({
  /** Origin of the office's server; null until the first set-up. */
  serverUrl: z
    .string()
    .refine((url) => originOf(url) === url)
    .nullable()
    .default(null),
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

/** What a file's text says; null when it says nothing that can be used. */
export interface Understood {
  readonly settings: Settings;
  /** Keys whose value is none: the first settings hold for them. */
  readonly replaced: readonly string[];
}

/**
 * Reads each key by itself, so that one that is wrong costs no other. But not without the technician's code: whoever lost it would be
 * asked for a new one, and that is whoever stands before the glass.
 *
 * @example '{"lostAfterSeconds":-1, …}' → all as it says, and 120 seconds; '{"exitCode":"482915"}', '{' → null
 */
export function understand(text: string): Understood | null {
  const said = z.record(z.string(), z.unknown()).safeParse(jsonOf(text));
  if (!said.success) return null;
  const wrong = schema.safeParse(said.data).error?.issues.map(({ path }) => String(path[0])) ?? [];
  if (wrong.includes('exitCode' satisfies keyof Settings)) return null;
  const replaced = [...new Set(wrong)];
  const good = Object.entries(said.data).filter(([key]) => !replaced.includes(key));
  return { settings: schema.parse(Object.fromEntries(good)), replaced };
}

/** Undefined for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
