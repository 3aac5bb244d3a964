/** The file of a shell's settings on the disk. */
import { copyFile, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Understood } from './settings-text.ts';
import { writeWhole } from './write-whole.ts';

/** A scanner for viruses or a backup holds a file for a moment. */
const PAUSES_MS = [100, 300, 1_000] as const;

/** What such a file keeps. */
export interface SettingsKind<S> {
  /** Where there is no file. */
  readonly first: S;
  /** What the text of one says; null when that is nothing that can be used. */
  readonly understand: (text: string) => Understood<S> | null;
  /** Nobody has set it up yet. */
  readonly isNew: (settings: S) => boolean;
}

/** Why a file that is there is of no use. */
export interface SettingsFault {
  /** `unreadable`: the system would not give it; `damaged`: it says nothing that can be used. */
  readonly kind: 'unreadable' | 'damaged';
  /** The system's word: `EACCES`. Null when it gave the file. */
  readonly detail: string | null;
}

export type SettingsRead<S> =
  ({ readonly ok: true } & Understood<S>) | { readonly ok: false; readonly fault: SettingsFault };

/**
 * A file that is missing is a first start. One that is there and cannot be had or understood is not: nobody is asked for a new
 * set-up in its place, and it stays where it is.
 *
 * @param pausesMs before each further try, when the system would not give it
 * @param wasThere it was seen: gone for a moment while another takes its place it is no first start yet
 */
export async function readSettings<S>(
  kind: SettingsKind<S>,
  file: string,
  pausesMs: readonly number[] = PAUSES_MS,
  wasThere = false,
): Promise<SettingsRead<S>> {
  try {
    const understood = kind.understand(await readFile(file, 'utf8'));
    if (understood === null) return { ok: false, fault: { kind: 'damaged', detail: null } };
    if (understood.replaced.length > 0) await keepAside(file);
    return { ok: true, ...understood };
  } catch (error) {
    const { code = 'Error' } = error as NodeJS.ErrnoException;
    const [first, ...others] = pausesMs;
    const isGone = code === 'ENOENT';
    if (isGone && (!wasThere || first === undefined)) return { ok: true, settings: kind.first, replaced: [] };
    if (first === undefined) return { ok: false, fault: { kind: 'unreadable', detail: code } };
    await pause(first);
    return readSettings(kind, file, others, wasThere || !isGone);
  }
}

/** For whoever wants to know what it said: the next change writes it anew. A disk that has no room for it stops nobody. */
async function keepAside(file: string): Promise<void> {
  const aside = `${file}.broken`;
  try {
    await copyFile(file, aside);
  } catch (error) {
    console.error(`The settings as they were could not be kept in ${aside}:`, error);
  }
}

/** @returns false when the disk would not take it */
export async function writeSettings(file: string, settings: unknown): Promise<boolean> {
  return writeWhole(file, JSON.stringify(settings, null, 2));
}
