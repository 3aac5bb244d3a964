/** The keeper of the backups: makes one every night and whenever somebody asks, proves it, throws old ones away. */
import { join } from 'node:path';
import { ITSELF } from '../../contract/audit.ts';
import type { Actor } from '../../contract/people.ts';
import type { BackupCopy, BackupFault, BackupState } from '../../contract/upkeep.ts';
import type { KeptSince } from '../log/personal-data.ts';
import { withSum } from './checksum.ts';
import { copiesIn, makeFolder, removeHalves } from './copies.ts';
import { areOnOneDisk, diskOf, faultOf, sizeOf } from './disk.ts';
import { momentOf, nameAt } from './names.ts';
import { everyHour, nightAfter, nightBefore } from './nights.ts';
import { tidy } from './tidying.ts';

export type Made =
  { readonly ok: true; readonly copy: BackupCopy } | { readonly ok: false; readonly fault: BackupFault };

export interface BackupsOptions {
  readonly folder: string;
  readonly dataDir: string;
  /** False in a demo, whose nights are minutes: then one is made only when somebody asks. */
  readonly nightly: boolean;
  /** The database's file. */
  readonly database: string;
  readonly backUp: (to: string, onProved: (unproved: string) => Promise<void>) => Promise<void>;
  readonly now: () => number;
  readonly timezone: () => string;
  /** What may be kept of visitors; null before the office is set up: then there is nothing to keep. */
  readonly keptSince: () => KeptSince | null;
  /** The contents of the slides that are shown. */
  readonly media: () => ReadonlySet<string>;
  /** Hears of each that was made, and of each new fault. */
  readonly onMade: (made: Made, by: Actor) => Promise<void>;
  readonly onError: (error: unknown, what: string) => void;
  /** @default of the disk of a folder */
  readonly freeBytes?: (folder: string) => Promise<number>;
}

/** What the office itself needs until somebody has made room on a disk that it shares with its copies. */
const LEFT_FOR_THE_OFFICE_BYTES = 500_000_000;
/** Not in the middle of a start: all screens come back at that moment. */
const FIRST_LOOK_MS = 60_000;

const freeOf = async (folder: string): Promise<number> => (await diskOf(folder))?.freeBytes ?? Infinity;

export class Backups {
  readonly #options: BackupsOptions;
  #running: Promise<Made> | null = null;
  #fault: BackupState['fault'] = null;
  #mediaMissing = 0;
  #notErased: string[] = [];
  #lastMadeAt: number | null = null;

  /** Does nothing before `start()` or `make()`. */
  constructor(options: BackupsOptions) {
    this.#options = options;
  }

  /** From now on there is one of every night. @returns what ends that, when nothing is under way any more */
  async start(): Promise<() => Promise<void>> {
    const { folder, timezone, nightly } = this.#options;
    await removeHalves(folder);
    const [newest] = await copiesIn(folder, timezone());
    this.#lastMadeAt = newest?.at ?? null;
    if (!nightly) return () => this.#settled();
    const first = setTimeout(() => void this.look(), FIRST_LOOK_MS).unref();
    const end = everyHour(timezone(), () => void this.look());
    return async () => {
      clearTimeout(first);
      end();
      await this.#settled();
    };
  }

  async #settled(): Promise<void> {
    await this.#running;
  }

  /** Makes the copy of the last night if there is none yet, whatever kept it from being made. */
  async look(): Promise<void> {
    const { folder, now, timezone, keptSince } = this.#options;
    if (keptSince() === null) return;
    const [newest] = await copiesIn(folder, timezone());
    if (newest === undefined || newest.at < nightBefore(now(), timezone())) await this.make(ITSELF);
  }

  /** Makes one at once; whoever asks while one is being made gets that one. @param by who is to be named for it */
  make(by: Actor): Promise<Made> {
    this.#running ??= this.#make(by).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Null when there is none of that name. */
  async sizeOf(name: string): Promise<number | null> {
    const { folder, timezone } = this.#options;
    return (await copiesIn(folder, timezone())).find((one) => one.name === name)?.sizeBytes ?? null;
  }

  /** Where a copy of that name lies. */
  pathOf(name: string): string {
    return join(this.#options.folder, name);
  }

  /** The moment of the newest one, for figures; null when there is none. */
  get lastMadeAt(): number | null {
    return this.#lastMadeAt;
  }

  get failing(): boolean {
    return this.#fault !== null;
  }

  async state(): Promise<BackupState> {
    const { folder, dataDir, now, timezone, keptSince, nightly } = this.#options;
    const kept = nightly && keptSince() !== null;
    return {
      folder,
      kept,
      copies: await copiesIn(folder, timezone()),
      nextAt: kept ? nightAfter(now(), timezone()) : null,
      running: this.#running !== null,
      fault: this.#fault,
      mediaMissing: this.#mediaMissing,
      notErased: this.#notErased,
      sameDisk: await areOnOneDisk(folder, dataDir),
    };
  }

  async #make(by: Actor): Promise<Made> {
    const { now, onMade } = this.#options;
    const made = await this.#attempt();
    const before = this.#fault?.fault ?? null;
    this.#fault = made.ok ? null : { at: now(), fault: made.fault };
    if (made.ok) this.#lastMadeAt = made.copy.at;
    // The same trouble every hour is told once.
    if (made.ok || by.kind === 'person' || made.fault !== before)
      await onMade(made, by).catch((error: unknown) => this.#options.onError(error, 'the audit log'));
    await this.#tidy(made.ok);
    return made;
  }

  async #attempt(): Promise<Made> {
    const { folder, now, timezone, backUp, onError } = this.#options;
    try {
      await makeFolder(folder);
      if (!(await this.#hasRoomForCopy())) return { ok: false, fault: 'no-space' };
      const name = nameAt(now(), timezone());
      const path = join(folder, name);
      await withSum(path, (onProved) => backUp(path, onProved));
      return { ok: true, copy: { name, at: momentOf(name, timezone()), sizeBytes: await sizeOf(path) } };
    } catch (error) {
      onError(error, 'the backup');
      return { ok: false, fault: faultOf(error) };
    }
  }

  async #hasRoomForCopy(): Promise<boolean> {
    const { database } = this.#options;
    return this.#hasRoom((await sizeOf(database)) + (await sizeOf(`${database}-wal`)));
  }

  /** A copy that filled the disk would stop the office for the sake of its yesterday. */
  async #hasRoom(bytes: number): Promise<boolean> {
    const { folder, dataDir, freeBytes = freeOf } = this.#options;
    const left = (await areOnOneDisk(folder, dataDir)) ? LEFT_FOR_THE_OFFICE_BYTES : 0;
    return (await freeBytes(folder)) >= bytes + left;
  }

  /** @param isNew a sound copy was made a moment ago: only then may others go */
  async #tidy(isNew: boolean): Promise<void> {
    const { folder, dataDir, now, timezone, keptSince, media, onError } = this.#options;
    try {
      const { notErased, mediaMissing } = await tidy({
        folder,
        dataDir,
        now: now(),
        timezone: timezone(),
        since: keptSince(),
        media: media(),
        isNew,
        hasRoom: (bytes) => this.#hasRoom(bytes),
        onError,
      });
      this.#notErased = notErased;
      if (mediaMissing !== null) this.#mediaMissing = mediaMissing;
    } catch (error) {
      onError(error, 'what belongs to the backups');
      const fault = faultOf(error);
      // Of an old copy, perhaps; the office's own database is not looked at here.
      this.#fault ??= { at: now(), fault: fault === 'damaged' ? 'failed' : fault };
    }
  }
}
