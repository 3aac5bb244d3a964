/** The voice of the browser itself, where it has one: Windows brings Russian ones, Linux none. */
import type { LanguageCode } from '../../contract/languages.ts';
import type { Playing, PlayingEnd } from './playing.ts';

export interface BrowserVoice {
  /** Null when there is no voice of this language. */
  say(text: string, locale: LanguageCode, volume: number): Promise<Playing | null>;
}

export interface BrowserVoiceOptions {
  /** Null for a browser that cannot speak. @default the window's */
  readonly synthesis?: SpeechSynthesis | null;
  /** @default the window's */
  readonly makeUtterance?: (text: string) => SpeechSynthesisUtterance;
}

/** Chromium finds the voices of the system a moment after the page has asked for them. */
const VOICES_PATIENCE_MS = 1000;
/** Some voices never say that they are done: after so long they are taken to be. */
const PATIENCE_MS = 10_000;
const PATIENCE_PER_CHARACTER_MS = 200;

export function browserVoice(options: BrowserVoiceOptions = {}): BrowserVoice {
  const own = typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
  const { synthesis = own, makeUtterance = (text: string) => new SpeechSynthesisUtterance(text) } = options;
  if (synthesis === null) return { say: () => Promise.resolve(null) };
  const found = voicesOf(synthesis);
  return {
    say: async (text, locale, volume) => {
      const voice = voiceFor(await found(), locale);
      if (voice === null) return null;
      const utterance = makeUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.volume = volume;
      return saying(synthesis, utterance);
    },
  };
}

/** One of this machine: the others send what they say over the internet. */
function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  locale: LanguageCode,
): SpeechSynthesisVoice | null {
  const speaks = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().split(/[-_]/)[0] === locale;
  return voices.find((voice) => voice.localService && speaks(voice)) ?? null;
}

/** Asks for the voices; who asks too early waits for them, once. */
function voicesOf(synthesis: SpeechSynthesis): () => Promise<SpeechSynthesisVoice[]> {
  const listed = new Promise<void>((resolve) => {
    if (synthesis.getVoices().length > 0) return resolve();
    const timer = setTimeout(resolve, VOICES_PATIENCE_MS);
    synthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
  return async () => {
    await listed;
    return synthesis.getVoices();
  };
}

function saying(synthesis: SpeechSynthesis, utterance: SpeechSynthesisUtterance): Playing {
  let finish: (end: PlayingEnd) => void = () => undefined;
  const end = new Promise<PlayingEnd>((resolve) => {
    const patience = PATIENCE_MS + utterance.text.length * PATIENCE_PER_CHARACTER_MS;
    const timer = setTimeout(() => {
      synthesis.cancel();
      resolve('broken');
    }, patience);
    finish = (how) => {
      clearTimeout(timer);
      resolve(how);
    };
  });
  utterance.onend = () => finish('ended');
  utterance.onerror = ({ error }) => finish(endOf(error));
  // A word that hangs from before would keep this one waiting for ever.
  synthesis.cancel();
  synthesis.speak(utterance);
  return {
    end,
    stop: () => {
      finish('stopped');
      synthesis.cancel();
    },
    // What is being said keeps its loudness; the next phrase has the new one.
    setVolume: () => undefined,
  };
}

function endOf(error: SpeechSynthesisErrorCode): PlayingEnd {
  if (error === 'not-allowed') return 'refused';
  return error === 'canceled' || error === 'interrupted' ? 'stopped' : 'broken';
}
