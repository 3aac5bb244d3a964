/**
 * The voice of the office: each phrase is made once by the engine of this machine, kept, and sounds the same everywhere. What is
 * personal to a visitor is made for whoever asks and kept nowhere: it goes through pipes alone, from memory to memory.
 */
import { rm } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { SpeechLocale, VoiceState } from '../../contract/voice.ts';
import type { Engines, Fault } from './engine.ts';
import { findEngines, type VoiceChoice } from './find-engines.ts';
import { Places } from './places.ts';
import type { Env, ProgramLimits } from './program.ts';
import { SoundCache, soundKey, type SoundCacheOptions } from './sound-cache.ts';
import { WatchedEngine } from './watched-engine.ts';

export interface VoiceOptions {
  readonly choice: VoiceChoice;
  /** Where sounds are kept. */
  readonly folder: string;
  /** Where an earlier version kept sounds, names of visitors among them: it goes at the start. @default none */
  readonly outdated?: string;
  /** Hears of faults that nobody else is told: a phrase that could not be made, a disk that keeps nothing. */
  readonly onTrouble: (trouble: Trouble) => void;
  /** Where programs are looked for. @default that of this process */
  readonly env?: Env;
  readonly limits?: Partial<ProgramLimits>;
  readonly cache?: Pick<SoundCacheOptions, 'mostBytes' | 'write'>;
  /** A clock that goes forward. @default that of the computer */
  readonly now?: () => number;
}

export type Trouble = { readonly engine: string; readonly fault: Fault } | { readonly error: unknown };

export type Speech =
  | { readonly ok: true; readonly wav: Buffer }
  /** `unavailable`: nobody here speaks, or not now. `busy`: too many phrases wait to be made. */
  | { readonly ok: false; readonly why: 'unavailable' | 'busy' };

/** For whom a phrase is made. */
interface Asking {
  readonly personal: boolean;
  readonly left?: AbortSignal | undefined;
}

/** Engines keep a core busy while they make a phrase, and tickets come first; one that hangs must not silence all. */
const AT_ONCE = 2;
/** Some seconds of work: whoever would wait longer is better served by the voice of the own browser. */
const MOST_WAITING = 20;

const UNAVAILABLE: Speech = { ok: false, why: 'unavailable' };

export class Voice {
  readonly #options: VoiceOptions;
  readonly #cache: SoundCache;
  readonly #turns = pLimit(AT_ONCE);
  readonly #places = new Places(AT_ONCE + MOST_WAITING);
  readonly #leave = new AbortController();
  /** Phrases that are being looked for or made, by their key. */
  readonly #underway = new Map<string, Promise<Speech>>();
  /** Personal phrases that are being made: only so that stopping waits for them. */
  readonly #personal = new Set<Promise<Speech>>();
  /** Sounds on their way to the disk. */
  readonly #keeping = new Set<Promise<void>>();
  #engines: Readonly<Record<SpeechLocale, WatchedEngine>> | null = null;

  /** Silent before `start()`. */
  constructor(options: VoiceOptions) {
    this.#options = options;
    const onError = (error: unknown) => options.onTrouble({ error });
    this.#cache = new SoundCache({ ...options.cache, folder: options.folder, onError });
  }

  /** Finds out who can speak here. */
  async start(): Promise<void> {
    const { choice, env = process.env, limits } = this.#options;
    await this.#throwAway();
    const engines = await findEngines(choice, env, limits);
    if (engines === null) return;
    await this.#cache.open();
    this.#engines = this.#watched(engines);
  }

  status(): VoiceState {
    const { choice } = this.#options;
    if (this.#engines === null)
      return { state: 'silent', why: choice === 'off' ? 'switched-off' : 'not-installed' };
    const { engine, failing } = this.#engines.ru;
    return { state: failing ? 'failing' : 'speaks', engine: engine.name, voice: engine.voice };
  }

  /** The phrase as a WAV file. Asked for by fifty at once, it is made once. */
  speech(text: string, locale: SpeechLocale): Promise<Speech> {
    const watched = this.#engines?.[locale];
    if (watched === undefined || this.#leave.signal.aborted) return Promise.resolve(UNAVAILABLE);
    const { name, version, voice } = watched.engine;
    const key = soundKey([name, version, voice, locale, text]);
    const underway = this.#underway.get(key);
    if (underway !== undefined) return underway;
    const speech = this.#find(key, text, watched);
    this.#underway.set(key, speech);
    return speech;
  }

  /**
   * The phrase as a WAV file, made anew each time: neither it nor its words are kept anywhere.
   * @param left whoever asked is gone: it is made for nobody then
   */
  personalSpeech(text: string, locale: SpeechLocale, left?: AbortSignal): Promise<Speech> {
    const watched = this.#engines?.[locale];
    if (watched === undefined || this.#leave.signal.aborted) return Promise.resolve(UNAVAILABLE);
    const making = this.#make(text, watched, { personal: true, left }).finally(() =>
      this.#personal.delete(making),
    );
    this.#personal.add(making);
    return making;
  }

  /** Stops whoever is speaking; what is made already reaches the disk. */
  async stop(): Promise<void> {
    this.#leave.abort();
    await Promise.all([...this.#underway.values(), ...this.#personal]);
    await Promise.all(this.#keeping);
  }

  async #throwAway(): Promise<void> {
    const { outdated, onTrouble } = this.#options;
    if (outdated === undefined) return;
    try {
      await rm(outdated, { recursive: true, force: true });
    } catch (error) {
      onTrouble({ error });
    }
  }

  async #find(key: string, text: string, watched: WatchedEngine): Promise<Speech> {
    let keeping = false;
    try {
      const kept = await this.#cache.get(key);
      if (kept !== null) return { ok: true, wav: kept };
      const speech = await this.#make(text, watched, { personal: false });
      keeping = speech.ok;
      if (speech.ok) this.#keep(key, speech.wav);
      return speech;
    } finally {
      if (!keeping) this.#underway.delete(key);
    }
  }

  /** Nobody waits for the disk; until the sound is there, it is given from here. */
  #keep(key: string, wav: Buffer): void {
    const keeping = this.#cache.put(key, wav).finally(() => {
      this.#underway.delete(key);
      this.#keeping.delete(keeping);
    });
    this.#keeping.add(keeping);
  }

  async #make(text: string, watched: WatchedEngine, { personal, left }: Asking): Promise<Speech> {
    if (watched.resting || left?.aborted === true) return UNAVAILABLE;
    const giveBack = this.#places.take(personal);
    if (giveBack === null) return { ok: false, why: 'busy' };
    left?.addEventListener('abort', giveBack, { once: true });
    const stop = left === undefined ? this.#leave.signal : AbortSignal.any([this.#leave.signal, left]);
    return this.#inTurn(text, watched, stop).finally(giveBack);
  }

  #inTurn(text: string, watched: WatchedEngine, stop: AbortSignal): Promise<Speech> {
    return this.#turns(async () => {
      // Those that waited for an engine that hangs need not find out one after the other.
      if (watched.resting || stop.aborted) return UNAVAILABLE;
      const made = await watched.make(text, stop);
      if (made.ok) return made;
      const { name: engine } = watched.engine;
      if (made.fault !== 'stopped') this.#options.onTrouble({ engine, fault: made.fault });
      return UNAVAILABLE;
    });
  }

  #watched({ ru, en }: Engines): Readonly<Record<SpeechLocale, WatchedEngine>> {
    const now = this.#options.now ?? (() => performance.now());
    return { ru: new WatchedEngine(ru, now), en: new WatchedEngine(en, now) };
  }
}
