import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserVoice } from './browser-voice.ts';
import type { Playing, PlayingEnd } from './playing.ts';
import type { ServerSounds } from './server-sounds.ts';
import type { Reading, Words } from './reading.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** What is being played or was, by whom; a test ends it. */
interface Heard {
  readonly by: 'server' | 'browser';
  readonly text: string;
  volume: number;
  state: 'sounding' | PlayingEnd;
  end(how: PlayingEnd): void;
}

let heard: Heard[];
let fetched: string[];
/** Whether somebody waits for what is personal still, in the order of asking. */
let personal: AbortSignal[];
/** What the server answers; a text that is not here waits for `answer`. */
let server: Map<string, 'sound' | 'none'>;
let waiting: Map<string, (sound: ArrayBuffer | null) => void>;
let browser: 'speaks' | 'mute';
let locale: 'ru' | 'en';
let speaker: Speaker;

const soundOf = (text: string) => new TextEncoder().encode(text).buffer;

function played(by: Heard['by'], text: string, volume: number): Playing {
  let resolve: (end: PlayingEnd) => void = () => undefined;
  const end = new Promise<PlayingEnd>((done) => (resolve = done));
  const one: Heard = {
    by,
    text,
    volume,
    state: 'sounding',
    end: (how) => {
      one.state = how;
      resolve(how);
    },
  };
  heard.push(one);
  return { end, stop: () => one.end('stopped'), setVolume: (next) => (one.volume = next) };
}

const sounds: ServerSounds = {
  get: (text, language) => {
    fetched.push(language === 'ru' ? text : `${language}: ${text}`);
    const answer = server.get(text);
    if (answer !== undefined) return Promise.resolve(answer === 'sound' ? soundOf(text) : null);
    return new Promise((resolve) => waiting.set(text, resolve));
  },
  getPersonal: (text, _language, dropped) => {
    personal.push(dropped);
    fetched.push(`personal: ${text}`);
    return Promise.resolve(server.get(text) === 'sound' ? soundOf(text) : null);
  },
  forget: (text) => void fetched.push(`forgot ${text}`),
};
const voice: BrowserVoice = {
  say: (text, _language, volume) =>
    Promise.resolve(browser === 'mute' ? null : played('browser', text, volume)),
};
const player = {
  play: (bytes: ArrayBuffer, volume: number) => played('server', new TextDecoder().decode(bytes), volume),
  close: () =>
    void heard.push({ by: 'server', text: 'closed', volume: 0, state: 'ended', end: () => undefined }),
};

beforeEach(() => {
  heard = [];
  fetched = [];
  personal = [];
  server = new Map();
  waiting = new Map();
  browser = 'mute';
  locale = 'ru';
  speaker = createSpeaker({ screen: 'kiosk', locale: () => locale, patienceMs: 50, sounds, player, voice });
});

// A text that still waits for the server would be said by the browser of a later test.
afterEach(() => speaker.close());

const knows = (...texts: string[]) => texts.forEach((text) => server.set(text, 'sound'));
const has = (...texts: string[]) => texts.forEach((text) => server.set(text, 'none'));
const soon = () => new Promise((resolve) => setImmediate(resolve));
const last = () => heard.at(-1)!;
/** Phrase after phrase to its end, and nothing but them. */
async function hearOut(phrases: number): Promise<void> {
  for (let n = 0; n < phrases; n += 1) {
    await soon();
    expect(heard).toHaveLength(n + 1);
    last().end('ended');
  }
}

describe('what is said', () => {
  it('is said by the server, phrase after phrase, the next being fetched meanwhile', async () => {
    knows('Раз.', 'Два.');
    const said = speaker.say('Раз. Два.');
    await soon();
    expect(heard).toMatchObject([{ by: 'server', text: 'Раз.', state: 'sounding' }]);
    expect(fetched).toEqual(['Раз.', 'Два.']);
    expect(speaker.speaking.value).toBe(true);
    last().end('ended');
    await soon();
    expect(last()).toMatchObject({ by: 'server', text: 'Два.' });
    last().end('ended');
    expect(await said).toEqual({ outcome: 'said', by: 'server' });
    expect(speaker.speaking.value).toBe(false);
  });

  it('is said in the language that is asked for, whatever that of the screen is', async () => {
    knows('One.');
    void speaker.say('One.', 'en');
    await soon();
    expect(fetched).toEqual(['en: One.']);
    void speaker.prepare(['Two.'], 'en');
    expect(fetched.at(-1)).toBe('en: Two.');
  });

  it('is said by the browser when the server has none, to the end of the text', async () => {
    browser = 'speaks';
    has('Раз.');
    knows('Два.');
    const said = speaker.say('Раз. Два.');
    await soon();
    last().end('ended');
    await soon();
    last().end('ended');
    expect(await said).toEqual({ outcome: 'said', by: 'browser' });
    expect(heard.map(({ by, text }) => `${by} ${text}`)).toEqual(['browser Раз.', 'browser Два.']);
  });

  it('is said by the browser when the server does not answer in time, and the late answer is not heard', async () => {
    browser = 'speaks';
    const said = speaker.say('Раз.');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(last()).toMatchObject({ by: 'browser', text: 'Раз.' });
    waiting.get('Раз.')?.(soundOf('Раз.'));
    await soon();
    expect(heard).toHaveLength(1);
    last().end('ended');
    expect(await said).toEqual({ outcome: 'said', by: 'browser' });
  });

  it('is said by the browser when the sound cannot be played, and fetched anew next time', async () => {
    browser = 'speaks';
    knows('Раз.');
    const said = speaker.say('Раз.');
    await soon();
    last().end('broken');
    await soon();
    expect(fetched).toEqual(['Раз.', 'forgot Раз.']);
    last().end('ended');
    expect(await said).toEqual({ outcome: 'said', by: 'browser' });
  });

  it('was fetched before where it may have to be said without the server, one phrase after the other', async () => {
    knows('Раз.', 'Три.');
    const prepared = speaker.prepare(['Раз. Два.', 'Три.']);
    await soon();
    expect(fetched).toEqual(['Раз.', 'Два.']);
    waiting.get('Два.')!(soundOf('Два.'));
    await prepared;
    expect(fetched).toEqual(['Раз.', 'Два.', 'Три.']);
    expect(heard).toEqual([]);
    has('Раз.');
    await speaker.prepare(['Раз. Два.']);
    expect(fetched).toEqual(['Раз.', 'Два.', 'Три.', 'Раз.']);
  });

  it('is said by nobody when neither can', async () => {
    has('Раз.');
    expect(await speaker.say('Раз.')).toEqual({ outcome: 'silent' });
    browser = 'speaks';
    const said = speaker.say('Раз.');
    await soon();
    last().end('broken');
    expect(await said).toEqual({ outcome: 'silent' });
    expect(await speaker.say(' … ')).toEqual({ outcome: 'silent' });
    expect(speaker.speaking.value).toBe(false);
  });

  it('is refused by a browser that nobody has touched, and not tried phrase by phrase', async () => {
    knows('Раз.', 'Два.');
    browser = 'speaks';
    const said = speaker.say('Раз. Два.');
    await soon();
    last().end('refused');
    expect(await said).toEqual({ outcome: 'refused' });
    expect(heard).toHaveLength(1);
  });

  it('has its numbers in words, for whoever speaks', async () => {
    browser = 'speaks';
    has('Талон ка, сорок семь.', 'Окно четыре.');
    void speaker.say('Талон К\u00a0047. Окно 4.');
    await soon();
    last().end('ended');
    await soon();
    expect(heard.map(({ text }) => text)).toEqual(['Талон ка, сорок семь.', 'Окно четыре.']);
  });

  it('is in the language of the moment', async () => {
    locale = 'en';
    void speaker.say('One.');
    await soon();
    expect(fetched).toEqual(['en: One.']);
  });
});

describe('what is read while it is said', () => {
  /** Read from `screen`, line by line, each when it is its turn. */
  function readingFrom(screen: string[]): Reading {
    let at = 0;
    const line = (n: number): Words | null => {
      const text = screen[n];
      return text === undefined ? null : { text, personal: false, holds: () => screen[n] === text };
    };
    return { next: () => line(at++), ahead: () => line(at) };
  }
  const isHeard = () => heard.map(({ text }) => text);

  it('is said as it is then, not as it was fetched ahead', async () => {
    knows('Талон.', 'Печатается.', 'Бумаги нет.');
    const screen = ['Талон.', 'Печатается.'];
    const said = speaker.say(readingFrom(screen));
    await soon();
    expect(fetched).toEqual(['Талон.', 'Печатается.']);
    screen[1] = 'Бумаги нет.';
    last().end('ended');
    await soon();
    last().end('ended');
    expect(await said).toEqual({ outcome: 'said', by: 'server' });
    expect(isHeard()).toEqual(['Талон.', 'Бумаги нет.']);
  });

  it('is not said to its end when it is no longer so', async () => {
    knows('Печатается.', 'Подождите.', 'Готово.');
    const screen = ['Печатается. Подождите.', 'Готово.'];
    void speaker.say(readingFrom(screen));
    await soon();
    screen[0] = 'Бумаги нет.';
    last().end('ended');
    await soon();
    expect(isHeard()).toEqual(['Печатается.', 'Готово.']);
  });

  it('is fetched once, each part while the one before is heard', async () => {
    knows('Раз.', 'Два.', 'Три.');
    void speaker.say(readingFrom(['Раз. Два.', 'Три.']));
    await hearOut(3);
    expect(fetched).toEqual(['Раз.', 'Два.', 'Три.']);
  });

  it('is read no further once another text is said', async () => {
    knows('Раз.', 'Два.', 'Три.');
    let read = 0;
    const first = speaker.say({
      next: () => ({ text: ['Раз.', 'Два.'][read++] ?? '', personal: false }),
      ahead: () => null,
    });
    await soon();
    last().end('ended');
    void speaker.say('Три.');
    expect(await first).toEqual({ outcome: 'interrupted' });
    await soon();
    expect([read, ...isHeard()]).toEqual([1, 'Раз.', 'Три.']);
  });
});

describe('an interruption', () => {
  it('by another text silences the first at once', async () => {
    knows('Раз.', 'Два.', 'Три.');
    const first = speaker.say('Раз. Два.');
    await soon();
    const second = speaker.say('Три.');
    expect(heard[0]).toMatchObject({ state: 'stopped' });
    expect(await first).toEqual({ outcome: 'interrupted' });
    await soon();
    expect(heard.map(({ text }) => text)).toEqual(['Раз.', 'Три.']);
    expect(speaker.speaking.value).toBe(true);
    last().end('ended');
    expect(await second).toEqual({ outcome: 'said', by: 'server' });
  });

  it('by stop() is silence, and can be repeated', async () => {
    knows('Раз.');
    const said = speaker.say('Раз.');
    await soon();
    speaker.stop();
    speaker.stop();
    expect(await said).toEqual({ outcome: 'interrupted' });
    expect([heard.length, heard[0]!.state, speaker.speaking.value]).toEqual([1, 'stopped', false]);
  });

  it('while the sound is on its way is never followed by it', async () => {
    const said = speaker.say('Раз.');
    speaker.stop();
    expect(await said).toEqual({ outcome: 'interrupted' });
    waiting.get('Раз.')?.(soundOf('Раз.'));
    await soon();
    expect(heard).toEqual([]);
  });

  it('while the browser looks for a voice is never followed by it', async () => {
    browser = 'speaks';
    has('Раз.');
    const said = speaker.say('Раз.');
    await Promise.resolve();
    speaker.stop();
    await soon();
    expect(await said).toEqual({ outcome: 'interrupted' });
    expect(heard.filter(({ state }) => state === 'sounding')).toEqual([]);
  });
});

describe('the volume', () => {
  it('is usual at first, changes at once, and stays for the next text', async () => {
    knows('Раз.', 'Два.');
    void speaker.say('Раз.');
    await soon();
    expect(last().volume).toBe(0.75);
    speaker.setVolume(1);
    expect(last().volume).toBe(1);
    void speaker.say('Два.');
    await soon();
    expect(last().volume).toBe(1);
    speaker.setVolume(3);
    expect(speaker.volume.value).toBe(1);
    speaker.setVolume(-1);
    expect(speaker.volume.value).toBe(0);
  });
});

describe('what is personal', () => {
  const CONFIRM = [
    { text: 'Проверьте запись.', personal: false },
    { text: 'Имя, Анна. Телефон 8.', personal: true },
    { text: 'Всё верно?', personal: false },
  ];

  it('is asked for as such, once, and heard in its place', async () => {
    knows('Проверьте запись.', 'Имя, Анна.', 'Телефон восемь.', 'Всё верно?');
    const said = speaker.say(CONFIRM);
    await hearOut(4);
    expect(await said).toEqual({ outcome: 'said', by: 'server' });
    expect(heard.map(({ text }) => text)).toEqual([
      'Проверьте запись.',
      'Имя, Анна.',
      'Телефон восемь.',
      'Всё верно?',
    ]);
    expect(fetched).toEqual([
      'Проверьте запись.',
      'personal: Имя, Анна.',
      'personal: Телефон восемь.',
      'Всё верно?',
    ]);
  });

  it('is said by the browser when the server has no sound for it, which asks nobody', async () => {
    browser = 'speaks';
    knows('Проверьте запись.');
    const said = speaker.say(CONFIRM);
    await hearOut(4);
    expect(await said).toEqual({ outcome: 'said', by: 'browser' });
    expect(heard.map(({ by }) => by)).toEqual(['server', 'browser', 'browser', 'browser']);
    expect(fetched).toEqual(['Проверьте запись.', 'personal: Имя, Анна.']);
  });

  it('is waited for by nobody once the text is cut short', async () => {
    knows('Проверьте запись.', 'Имя, Анна.');
    void speaker.say(CONFIRM);
    await soon();
    expect(personal.map(({ aborted }) => aborted)).toEqual([false]);
    speaker.stop();
    expect(personal.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('is waited for by nobody once the browser says the rest', async () => {
    browser = 'speaks';
    server.set('Проверьте запись.', 'sound');
    void speaker.say(CONFIRM);
    await soon();
    last().end('broken');
    await soon();
    expect(last().by).toBe('browser');
    expect(personal.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

it('closing is silence, and gives the device back', async () => {
  knows('Раз.');
  const said = speaker.say('Раз.');
  await soon();
  speaker.close();
  expect(await said).toEqual({ outcome: 'interrupted' });
  expect(last().text).toBe('closed');
});
