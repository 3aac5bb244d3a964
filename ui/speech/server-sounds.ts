/** Phrases as sound, from the server; those fetched once are kept as long as the page lives. */
import type { HandshakeAuth } from '../../contract/live.ts';
import type { SpeechLocale } from '../../contract/voice.ts';
import { fileAddress } from '../api.ts';

export interface ServerSoundsOptions {
  readonly screen: HandshakeAuth['screen'];
  /** Put before /api. @default '' */
  readonly base?: string;
  /** @default the window's fetch */
  readonly fetch?: typeof fetch;
  /** @default performance.now */
  readonly now?: () => number;
}

export interface ServerSounds {
  /** Null when there is none now: no voice on the server, too much to do, or no server. */
  get(text: string, locale: SpeechLocale): Promise<ArrayBuffer | null>;
  /** The sound could not be played: whatever came, it is fetched anew next time. */
  forget(text: string, locale: SpeechLocale): void;
}

/** A long phrase on a busy server takes seconds; by then nobody waits for it, but the next time it is there. */
const FETCH_TIMEOUT_MS = 10_000;
/** A server that did not answer is not waited for again so soon. */
const AWAY_MS = 10_000;
/** Some two hundred phrases. */
const MOST_KEPT_BYTES = 30_000_000;

export function serverSounds(options: ServerSoundsOptions): ServerSounds {
  const { screen, base = '', now = () => performance.now() } = options;
  /** By locale and text; the first was used longest ago. */
  const kept = new Map<string, ArrayBuffer>();
  const underway = new Map<string, Promise<ArrayBuffer | null>>();
  let keptBytes = 0;
  let awayUntil = 0;
  const keyOf = (text: string, locale: SpeechLocale) => `${locale} ${text}`;

  function forget(key: string): void {
    keptBytes -= kept.get(key)?.byteLength ?? 0;
    kept.delete(key);
  }

  function keep(key: string, bytes: ArrayBuffer): void {
    forget(key);
    kept.set(key, bytes);
    keptBytes += bytes.byteLength;
    for (const oldest of kept.keys()) {
      if (keptBytes <= MOST_KEPT_BYTES) break;
      forget(oldest);
    }
  }

  async function fetched(text: string, locale: SpeechLocale): Promise<ArrayBuffer | null> {
    const send = options.fetch ?? fetch;
    try {
      const response = await send(base + fileAddress('getSpeech', { text, locale }), {
        headers: { 'Queue-Screen': screen },
        signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
      });
      if (!response.ok) return null;
      const bytes = await response.arrayBuffer();
      keep(keyOf(text, locale), bytes);
      return bytes;
    } catch {
      awayUntil = now() + AWAY_MS; // no answer, or one that broke off
      return null;
    } finally {
      underway.delete(keyOf(text, locale));
    }
  }

  return {
    get: (text, locale) => {
      const key = keyOf(text, locale);
      const sound = kept.get(key);
      if (sound !== undefined) {
        keep(key, sound);
        return Promise.resolve(sound);
      }
      if (now() < awayUntil) return Promise.resolve(null);
      const asked = underway.get(key) ?? fetched(text, locale);
      underway.set(key, asked);
      return asked;
    },
    forget: (text, locale) => forget(keyOf(text, locale)),
  };
}
