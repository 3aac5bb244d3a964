/** What a technician sets on a kiosk: one file, one schema. Everything about the office comes from its server. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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

export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  /** There is a file and it says nothing that can be used; it was laid aside. */
  | { readonly ok: false; readonly settings: Settings };

/** A file that is missing is a first start; one that is broken is kept beside, for whoever wants to know. */
export async function readSettings(file: string): Promise<SettingsRead> {
  try {
    return { ok: true, settings: schema.parse(JSON.parse(await readFile(file, 'utf8'))) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { ok: true, settings: FIRST_SETTINGS };
    await rename(file, `${file}.broken`).catch(() => {}); // a file that cannot even be moved is read again next time
    return { ok: false, settings: FIRST_SETTINGS };
  }
}

/** Whole or not at all, also when the plug is pulled. @returns false when the disk would not take it */
export async function writeSettings(file: string, settings: Settings): Promise<boolean> {
  return writeWhole(file, JSON.stringify(settings, null, 2));
}

/** Writes beside the file and puts it in its place. */
export async function writeWhole(file: string, text: string): Promise<boolean> {
  const beside = `${file}.new`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, text, { mode: 0o600, flush: true });
    await rename(beside, file);
    return true;
  } catch {
    return false;
  }
}
