/**
 * Phrases as sound, from the server; those fetched once are kept, and looked after now and then: a page lives for weeks. What is
 * personal to a visitor is asked for with its words in no address, and kept nowhere: not here, not by the browser, not by the server.
 */
import type { HandshakeAuth } from '../../contract/live.ts';
import type { LanguageCode } from '../../contract/languages.ts';
import { speechLocale, type SpeechLocale } from '../../contract/voice.ts';
import { fileRequest } from '../api.ts';

export interface ServerSoundsOptions {
  readonly screen: HandshakeAuth['screen'];
  /** Put before /api. @default '' */
  readonly base?: string;
  /** @default the window's fetch */
  readonly fetch?: typeof fetch;
  /** @default performance.now */
  readonly now?: () => number;
  /** Whether the server has a voice at all, where the screen knows it: otherwise it is not asked. @default it may have one */
  readonly speaks?: () => boolean;
}

export interface ServerSounds {
  /** Null when there is none now: no voice on the server, too much to do, or no server. */
  get(text: string, locale: LanguageCode): Promise<ArrayBuffer | null>;
  /** The same for what is personal: each time anew, and not at all once nobody waits for it. */
  getPersonal(text: string, locale: LanguageCode, dropped: AbortSignal): Promise<ArrayBuffer | null>;
  /** The sound could not be played: whatever came, it is fetched anew next time. */
  forget(text: string, locale: LanguageCode): void;
}

interface Kept {
  readonly bytes: ArrayBuffer;
  readonly freshUntil: number;
}

/** A long phrase on a busy server takes seconds; by then nobody waits for it, but the next time it is there. */
const FETCH_TIMEOUT_MS = 10_000;
/** A server that did not answer is not waited for again so soon. */
const AWAY_MS = 10_000;
/** A better voice is installed on the server: within the hour the screens have it. */
const FRESH_MS = 3_600_000;
/** Some two hundred phrases. */
const MOST_KEPT_BYTES = 30_000_000;

export function serverSounds(options: ServerSoundsOptions): ServerSounds {
  const { screen, base = '', now = () => performance.now(), speaks = () => true } = options;
  /** By locale and text; the first was used longest ago. */
  const kept = new Map<string, Kept>();
  const underway = new Map<string, Promise<ArrayBuffer | null>>();
  let keptBytes = 0;
  let awayUntil = 0;
  const keyOf = (text: string, locale: LanguageCode) => `${locale} ${text}`;

  function forget(key: string): void {
    keptBytes -= kept.get(key)?.bytes.byteLength ?? 0;
    kept.delete(key);
  }

  function keep(key: string, sound: Kept): void {
    forget(key);
    kept.set(key, sound);
    keptBytes += sound.bytes.byteLength;
    for (const oldest of kept.keys()) {
      if (keptBytes <= MOST_KEPT_BYTES) break;
      forget(oldest);
    }
  }

  async function answered(
    { url, init }: ReturnType<typeof fileRequest>,
    cache: RequestCache,
    dropped?: AbortSignal,
  ): Promise<ArrayBuffer | null> {
    const send = options.fetch ?? fetch;
    const late = AbortSignal.timeout(FETCH_TIMEOUT_MS);
    try {
      const response = await send(base + url, {
        ...init,
        headers: { ...init.headers, 'Queue-Screen': screen },
        cache,
        signal: dropped === undefined ? late : AbortSignal.any([late, dropped]),
      });
      return response.ok ? await response.arrayBuffer() : null;
    } catch {
      if (dropped?.aborted === true) return null; // that says nothing about the server
      awayUntil = now() + AWAY_MS; // no answer, or one that broke off
      return null;
    }
  }

  async function fetched(text: string, locale: SpeechLocale): Promise<ArrayBuffer | null> {
    // The browser's own store asks whether the sound has changed.
    const bytes = await answered(fileRequest('getSpeech', { text, locale }), 'no-cache');
    if (bytes !== null) keep(keyOf(text, locale), { bytes, freshUntil: now() + FRESH_MS });
    underway.delete(keyOf(text, locale));
    return bytes;
  }

  /** Null when it is not worth asking now: the server is away, or has no voice in that language. */
  function spokenNow(language: LanguageCode): SpeechLocale | null {
    return now() < awayUntil || !speaks() ? null : (speechLocale.safeParse(language).data ?? null);
  }

  function asked(text: string, language: LanguageCode): Promise<ArrayBuffer | null> {
    const locale = spokenNow(language);
    if (locale === null) return Promise.resolve(null);
    const key = keyOf(text, locale);
    const asking = underway.get(key) ?? fetched(text, locale);
    underway.set(key, asking);
    return asking;
  }

  return {
    get: (text, locale) => {
      const key = keyOf(text, locale);
      const sound = kept.get(key);
      if (sound === undefined) return asked(text, locale);
      keep(key, sound);
      // An old one is heard once more while it is asked for, and stays when nobody answers.
      if (now() >= sound.freshUntil) void asked(text, locale);
      return Promise.resolve(sound.bytes);
    },
    getPersonal: (text, language, dropped) => {
      const locale = spokenNow(language);
      if (locale === null || dropped.aborted) return Promise.resolve(null);
      return answered(fileRequest('getPersonalSpeech', { text, locale }), 'no-store', dropped);
    },
    forget: (text, locale) => forget(keyOf(text, locale)),
  };
}
