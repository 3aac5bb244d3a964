/**
 * A visitor who sees nothing of the kiosk: presses keys of a keypad or a switch, waits until it is quiet, and decides by what was
 * heard. Nothing here looks at the page's elements. It is heard where sound leaves the page, so that no matter how the words came
 * there: a voice of the browser stands in for one, quick and with no sound of its own.
 */
import { expect, type Page } from '@playwright/test';

/** Made, fetched in vain, and said: much less; a busy machine may make seconds of it. */
const PATIENCE_MS = 15_000;
/** Said or not, as quick as the server is: that it is being asked, and how many answers there are meanwhile. */
const PASSING =
  /^(Оформляем талон|Ищем вашу запись|Ищем свободное время|Ищем ваш визит|Записываем|Переносим запись|Отправляем)…/;
const ANSWERS = /^(Вариантов: |Выбирать нечего)/;

/** More things than any screen has. */
const MOST_STEPS = 90;

interface Voice {
  /** Phrases in the order in which they began. */
  readonly said: { words: string; volume: number; isCut: boolean }[];
  speaking: boolean;
  /** Goes on saying the phrase that has begun until another one comes. */
  holds: boolean;
  /** What the page's clock was moved on by, ms: whoever goes away is waited for without waiting. */
  skippedMs: number;
}
declare const window: { voice: Voice };

/** Runs in the page before its own scripts; it may use nothing from outside. */
function standInForVoice(): void {
  /** Long enough to be interrupted by what comes at once. */
  const PHRASE_MS = 5;
  const voice: Voice = { said: [], speaking: false, holds: false, skippedMs: 0 };
  const realNow = performance.now.bind(performance);
  performance.now = () => realNow() + voice.skippedMs;

  class Utterance {
    onend: (() => void) | null = null;
    onerror: ((event: { error: string }) => void) | null = null;
    volume = 1;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  let now: Utterance | null = null;
  const end = (utterance: Utterance): void => {
    if (now !== utterance) return;
    if (voice.holds) return void setTimeout(end, PHRASE_MS, utterance);
    now = null;
    voice.speaking = false;
    utterance.onend?.();
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'ru-RU', localService: true, name: 'stand-in', voiceURI: '', default: true }],
    speak: (utterance: Utterance) => {
      now = utterance;
      voice.speaking = true;
      voice.said.push({ words: utterance.text, volume: utterance.volume, isCut: false });
      setTimeout(end, PHRASE_MS, utterance);
    },
    cancel: () => {
      const last = voice.said.at(-1);
      if (now !== null && last !== undefined) last.isCut = true;
      now = null;
      voice.speaking = false;
    },
  });
  Object.defineProperties(globalThis, {
    voice: { value: voice },
    speechSynthesis: { value: synthesis },
    SpeechSynthesisUtterance: { value: Utterance },
  });
}

/** Before the page of the kiosk is there. */
export const bringVoice = (page: Page): Promise<void> =>
  page.addInitScript(standInForVoice).then(() => undefined);

export type Words = string | RegExp;

/** @param page given a voice with `bringVoice` */
export class BlindVisitor {
  readonly #page: Page;
  readonly #next: string;
  /** How many phrases had been said when the last key was pressed. */
  #before = 0;

  /** @param next the key that leads on, the one of a keypad or of a switch */
  constructor(page: Page, next = 'ArrowDown') {
    this.#page = page;
    this.#next = next;
  }

  /** Comes, presses what leads on, and hears how to go on to the end. @returns what was said */
  async begin(): Promise<string> {
    await this.press(this.#next);
    // A switch has no other keys to be told of behind the screen.
    return this.hear(this.#next === 'Space' ? 'Вариантов: ' : 'нажмите плюс или минус.');
  }

  /** Presses a key and listens until it is quiet. @returns what was said */
  async press(key: string): Promise<string> {
    this.#before = await this.#page.evaluate(() => window.voice.said.length);
    await this.#page.keyboard.press(key);
    await this.#quiet();
    return this.heard();
  }

  /** Key after key, each one heard. */
  async type(keys: string): Promise<void> {
    for (const key of keys) await this.press(key);
  }

  /** Goes on until the words are heard. */
  async walkTo(words: Words): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const heard = await this.press(this.#next);
      if (matches(heard, words)) return;
      passed.push(heard);
    }
    throw new Error(`«${String(words)}» was never heard, but: ${passed.join(' | ')}`);
  }

  /** Chooses what was heard last, and listens until something comes of it. */
  async choose(comes: Words): Promise<void> {
    await this.press('Enter');
    await this.hear(comes);
  }

  /** Goes on to it, then chooses it. */
  async take(words: Words, comes: Words): Promise<void> {
    await this.walkTo(words);
    await this.choose(comes);
  }

  /** Chooses what ends the visit: nothing more is said. */
  async leave(): Promise<void> {
    await this.#page.keyboard.press('Enter');
  }

  /** Wants to hear no more of it. */
  async hushes(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#page.waitForFunction(() => !window.voice.speaking);
  }

  /** Listens until the words are heard, from the last key on, and then until it is quiet. */
  async hear(words: Words): Promise<string> {
    const begun = Date.now();
    for (;;) {
      await this.#quiet();
      const heard = await this.heard();
      if (matches(heard, words)) return heard;
      if (Date.now() - begun > PATIENCE_MS) throw new Error(`«${String(words)}» did not come, but: ${heard}`);
    }
  }

  /** What was said since the last key. */
  async heard(): Promise<string> {
    const { said } = await this.voice();
    return said
      .slice(this.#before)
      .map(({ words }) => words)
      .join(' ');
  }

  voice(): Promise<Voice> {
    return this.#page.evaluate(() => ({ ...window.voice }));
  }

  /** Everything that was said from the beginning, phrase by phrase, but for `PASSING` things. */
  async everything(): Promise<string[]> {
    return withoutPassing((await this.voice()).said.map(({ words }) => words));
  }

  /** From now on each phrase lasts until something else is to be said. */
  async dragsOut(does = true): Promise<void> {
    await this.#page.evaluate((holds) => void (window.voice.holds = holds), does);
  }

  /** Does nothing for so long. */
  async dozes(ms: number): Promise<void> {
    this.#before = await this.#page.evaluate((skipped) => {
      window.voice.skippedMs += skipped;
      return window.voice.said.length;
    }, ms);
  }

  async #quiet(): Promise<void> {
    await this.#page.waitForFunction(
      (before) => window.voice.said.length > before && (window.voice.holds || !window.voice.speaking),
      this.#before,
      { timeout: PATIENCE_MS },
    );
  }
}

const matches = (heard: string, words: Words): boolean =>
  typeof words === 'string' ? heard.includes(words) : words.test(heard);

function withoutPassing(said: readonly string[]): string[] {
  return said.filter((words, n, all) => {
    const before = all[n - 1] ?? '';
    // A button that asks the server says itself again while one waits.
    const isAgain = words === before && words.endsWith(', кнопка');
    return !isAgain && !PASSING.test(words) && !(PASSING.test(before) && ANSWERS.test(words));
  });
}

/** All that was said is all that is written here, in this order. */
export async function expectHeard(visitor: BlindVisitor, expected: readonly Words[]): Promise<void> {
  const heard = (await visitor.everything()).map((words, n) => {
    const wanted = expected[n];
    return wanted instanceof RegExp && wanted.test(words) ? String(wanted) : words;
  });
  expect(heard).toEqual(expected.map(String));
}
