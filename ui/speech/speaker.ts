/**
 * Says texts aloud: with the server's voice, so that every browser sounds the same; without it with the browser's own; with neither
 * not at all. One text at a time: a new one cuts the one before short.
 */
import { shallowRef, type ShallowRef } from 'vue';
import type { LanguageCode } from '../../contract/languages.ts';
import { browserVoice, type BrowserVoice } from './browser-voice.ts';
import type { Playing } from './playing.ts';
import { readingOf, type Reading, type Text, type Words } from './reading.ts';
import { serverSounds, type ServerSounds, type ServerSoundsOptions } from './server-sounds.ts';
import { soundPlayer, type SoundPlayer } from './sound-player.ts';
import { toSay, type Phrase } from './voices.ts';
import { USUAL_VOLUME } from './volume.ts';

/** What became of a text. */
type Said =
  | { readonly outcome: 'said'; readonly by: 'server' | 'browser' }
  /** Another text came, or `stop()`. */
  | { readonly outcome: 'interrupted' }
  /** The browser lets the page sound only once somebody has touched it. */
  | { readonly outcome: 'refused' }
  /** Nobody here can say it. */
  | { readonly outcome: 'silent' };

export interface Speaker {
  /** Numbers are put into words here. Never rejects. @param language of this text; that of the screen unless it is said */
  say(text: Text, language?: LanguageCode): Promise<Said>;
  /** Has texts at hand that may have to be said without the server. One after the other: what is said now comes first. */
  prepare(texts: readonly string[], language?: LanguageCode): Promise<void>;
  /** Silence at once. */
  stop(): void;
  /** 0 to 1, in the steps of `volume.ts`; heard at once where the server's voice speaks. */
  setVolume(volume: number): void;
  readonly volume: Readonly<ShallowRef<number>>;
  readonly speaking: Readonly<ShallowRef<boolean>>;
  /** Stops, and gives the sound device back. */
  close(): void;
}

export interface SpeakerOptions extends ServerSoundsOptions {
  /** The language of what is said. @default Russian */
  readonly locale?: () => LanguageCode;
  /** How long a text waits for the server before the browser says it. @default 2.5 s: longer seems broken */
  readonly patienceMs?: number;
  /** @default from the server over HTTP */
  readonly sounds?: ServerSounds;
  /** @default Web Audio */
  readonly player?: SoundPlayer;
  /** @default speechSynthesis */
  readonly voice?: BrowserVoice;
}

/** A new phrase is made in a third of a second, ten times that on a busy server. */
const PATIENCE_MS = 2500;

const SILENT: Said = { outcome: 'silent' };
const INTERRUPTED: Said = { outcome: 'interrupted' };

interface Part extends Phrase {
  readonly personal: boolean;
}

/** What is said after this, as far as one knows now. */
type Next = () => Part | undefined;

interface Coming {
  readonly part: Part;
  readonly sound: Promise<ArrayBuffer | null>;
}

/** One text that is being said. */
interface Turn {
  /** None where it follows the screen's, also in the middle of the text. */
  readonly language: LanguageCode | undefined;
  interrupted: boolean;
  playing: Playing | null;
  /** The sound of what comes next, on its way while this is heard: a personal one is nowhere else. */
  coming: Coming | null;
  /** Once the browser has begun, the rest is its as well: two voices in one text are hard to follow. */
  by: 'server' | 'browser';
  /** Nobody waits for its sounds any more: what is personal need not be made. */
  readonly dropped: AbortController;
  interrupt(): void;
}

export function createSpeaker(options: SpeakerOptions): Speaker {
  const { locale = () => 'ru', patienceMs = PATIENCE_MS } = options;
  const { sounds = serverSounds(options), player = soundPlayer(), voice = browserVoice() } = options;
  const volume = shallowRef(USUAL_VOLUME);
  const speaking = shallowRef(false);
  let now: Turn | null = null;

  function stop(): void {
    now?.interrupt();
    now = null;
    speaking.value = false;
  }

  function say(text: Text, language?: LanguageCode): Promise<Said> {
    stop();
    return new Promise((resolve) => {
      const turn: Turn = {
        language,
        interrupted: false,
        playing: null,
        coming: null,
        by: 'server',
        dropped: new AbortController(),
        interrupt: () => {
          turn.interrupted = true;
          turn.dropped.abort();
          turn.playing?.stop();
          resolve(INTERRUPTED);
        },
      };
      now = turn;
      speaking.value = true;
      void sayAll(readingOf(text), turn).then((said) => {
        turn.dropped.abort();
        if (now === turn) {
          now = null;
          speaking.value = false;
        }
        resolve(said);
      });
    });
  }

  const partsOf = ({ text, personal }: Words, { language = locale() }: Turn): Part[] =>
    toSay(text, language).map((phrase) => ({ ...phrase, personal }));

  const soundOf = ({ words, language, personal }: Part, { dropped }: Turn): Promise<ArrayBuffer | null> =>
    personal ? sounds.getPersonal(words, language, dropped.signal) : sounds.get(words, language);

  async function sayAll(reading: Reading, turn: Turn): Promise<Said> {
    let said: Said = SILENT;
    for (let words = reading.next(); words !== null; words = reading.next()) {
      const parts = partsOf(words, turn);
      for (const [index, part] of parts.entries()) {
        if (words.holds?.() === false) break;
        said = await sayOne(part, turn, () => parts[index + 1] ?? firstOf(reading.ahead(), turn));
        if (turn.interrupted) return INTERRUPTED;
        if (said.outcome !== 'said') return said;
      }
    }
    return said;
  }

  const firstOf = (words: Words | null, turn: Turn): Part | undefined =>
    words === null ? undefined : partsOf(words, turn)[0];

  async function sayOne(phrase: Part, turn: Turn, next: Next): Promise<Said> {
    if (turn.by === 'server') {
      const said = await byServer(phrase, turn, next);
      if (said !== null) return said;
      turn.by = 'browser';
      turn.dropped.abort();
    }
    return byBrowser(phrase, turn);
  }

  /** Null when the server has no sound for it, or none that can be played. */
  async function byServer(phrase: Part, turn: Turn, next: Next): Promise<Said | null> {
    const { coming } = turn;
    const isComing = coming !== null && isSame(coming.part, phrase);
    const sound = await orNull(isComing ? coming.sound : soundOf(phrase, turn), patienceMs);
    if (turn.interrupted) return INTERRUPTED;
    if (sound === null) return null;
    const part = next();
    turn.coming = part === undefined ? null : { part, sound: soundOf(part, turn) };
    turn.playing = player.play(sound, volume.value);
    const end = await turn.playing.end;
    if (end !== 'broken') return saidBy('server', end);
    if (!phrase.personal) sounds.forget(phrase.words, phrase.language);
    return null;
  }

  async function byBrowser({ words, language }: Phrase, turn: Turn): Promise<Said> {
    const playing = await voice.say(words, language, volume.value);
    if (playing === null) return turn.interrupted ? INTERRUPTED : SILENT;
    turn.playing = playing;
    if (turn.interrupted) playing.stop();
    const end = await playing.end;
    return end === 'broken' ? SILENT : saidBy('browser', end);
  }

  return {
    say,
    prepare: async (texts, language = locale()) => {
      const phrases = texts.flatMap((text) => toSay(text, language));
      for (const { words, language } of phrases) {
        // Where there is no voice it need not be asked for the rest.
        if ((await sounds.get(words, language)) === null) return;
      }
    },
    stop,
    setVolume: (next) => {
      volume.value = Math.min(Math.max(next, 0), 1);
      now?.playing?.setVolume(volume.value);
    },
    volume,
    speaking,
    close: () => {
      stop();
      player.close();
    },
  };
}

const isSame = (one: Part, other: Part): boolean =>
  one.words === other.words && one.language === other.language && one.personal === other.personal;

function saidBy(by: 'server' | 'browser', end: 'ended' | 'refused' | 'stopped'): Said {
  if (end === 'ended') return { outcome: 'said', by };
  return end === 'refused' ? { outcome: 'refused' } : INTERRUPTED;
}

/** What comes in time; null for what does not. */
async function orNull<T>(coming: Promise<T | null>, patienceMs: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  const first = await Promise.race([coming, patience]);
  clearTimeout(timer);
  return first;
}
