/** What axe has looked at in each room and window, handed from the tests that look to the one that misses nobody. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RoomName } from './windows.ts';

const KEPT = new URL('../../.cache/every-room-seen/', import.meta.url);
const fileOf = (room: RoomName, window: string): URL => new URL(`${room}-${window}.json`, KEPT);

interface Seen {
  /** The components that were on the glass. */
  readonly seen: readonly string[];
  /** Those that the room has, and all rooms share. */
  readonly all: readonly string[];
}

/** Before anybody looks: what an earlier run has seen is no answer. */
export const forgetSeen = (): Promise<void> => rm(fileURLToPath(KEPT), { recursive: true, force: true });

export async function keepSeen(room: RoomName, window: string, seen: Seen): Promise<void> {
  await mkdir(KEPT, { recursive: true });
  await writeFile(fileOf(room, window), JSON.stringify(seen));
}

/** Rejects where nobody has looked. */
export async function seenIn(room: RoomName, window: string): Promise<Seen> {
  return JSON.parse(await readFile(fileOf(room, window), 'utf8')) as Seen;
}
