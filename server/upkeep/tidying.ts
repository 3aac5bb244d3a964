/** What is done in the folder of the copies once a new one is there: old ones go, names go from those that stay, slides come along. */
import { join } from 'node:path';
import type { KeptSince } from '../log/personal-data.ts';
import { asidesIn, isOldAside } from './aside.ts';
import { copiesIn, eraseOverdue, sweepMediaOf, throwAway, type Around } from './copies.ts';
import { copyMedia, MEDIA } from './media-copies.ts';
import { dateOf, nameAt } from './names.ts';
import { whatToKeep } from './what-to-keep.ts';

/** A clock that somebody set years ahead by mistake makes all copies old: it is to take a few of them before it is noticed, not all. */
export const MOST_THROWN_AWAY = 3;

export interface Tidying extends Around {
  readonly folder: string;
  readonly dataDir: string;
  readonly now: number;
  readonly timezone: string;
  readonly since: KeptSince | null;
  readonly media: ReadonlySet<string>;
  /** A sound copy was made a moment ago: only then may others go. */
  readonly isNew: boolean;
}

export interface Tidied {
  /** Old copies from which names could not be erased. */
  readonly notErased: string[];
  /** How many contents are in no copy; null when nobody has looked. */
  readonly mediaMissing: number | null;
}

export async function tidy(work: Tidying): Promise<Tidied> {
  const { folder, dataDir, now, timezone, isNew } = work;
  const today = dateOf(nameAt(now, timezone));
  const names = (await copiesIn(folder, timezone)).map(({ name }) => name);
  const kept = isNew ? await throwOldAway(folder, names, today) : names;
  const asides = await throwOldAsidesAway(dataDir, today);
  return {
    notErased: [...(await erase(work, folder, kept)), ...(await erase(work, dataDir, asides))],
    mediaMissing: isNew ? await bringMedia(work, kept) : null,
  };
}

/** @returns those that are left */
async function throwOldAway(folder: string, names: readonly string[], today: string): Promise<string[]> {
  const kept = whatToKeep(names, today);
  const gone = names
    .filter((name) => !kept.has(name))
    .toSorted()
    .slice(0, MOST_THROWN_AWAY);
  await throwAway(folder, gone);
  return names.filter((name) => !gone.includes(name));
}

/** Data that a restore put aside are a copy like any other, for a while. @returns those that are left */
async function throwOldAsidesAway(dataDir: string, today: string): Promise<string[]> {
  const asides = await asidesIn(dataDir);
  const old = asides.filter(({ date }) => isOldAside(date, today));
  await throwAway(
    dataDir,
    old.map(({ name }) => name),
  );
  return asides.filter((aside) => !old.includes(aside)).map(({ name }) => name);
}

const erase = ({ since, ...around }: Tidying, folder: string, names: readonly string[]): Promise<string[]> =>
  since === null ? Promise.resolve([]) : eraseOverdue(folder, names, since, around);

async function bringMedia(work: Tidying, names: readonly string[]): Promise<number> {
  const { folder, dataDir, media, hasRoom, onError } = work;
  const missing = await copyMedia(join(dataDir, MEDIA), join(folder, MEDIA), media, hasRoom);
  await sweepMediaOf(folder, names, media, onError);
  return missing;
}
