import { describe, expect, it, vi } from 'vitest';
import type { SpeechLocale } from '../../contract/voice.ts';
import { serverSounds, type ServerSounds } from './server-sounds.ts';

const wav = (letter = 'a', length = 8) => new Response(letter.repeat(length));
const refused = (status: number) => new Response('{}', { status });

/** Sounds by the letter that they are made of: buffers are all equal for a test. */
const readable = ({ get, getPersonal, forget }: ServerSounds) => ({
  forget,
  getPersonal: (text: string, locale: SpeechLocale, dropped = new AbortController().signal) =>
    getPersonal(text, locale, dropped),
  get: async (text: string, locale: SpeechLocale) => {
    const bytes = await get(text, locale);
    return bytes === null ? null : new TextDecoder().decode(bytes.slice(0, 1));
  },
});

function soundsOver(...answers: (Response | Error)[]) {
  const fetch = vi.fn<typeof globalThis.fetch>();
  for (const answer of answers) {
    if (answer instanceof Error) fetch.mockRejectedValueOnce(answer);
    else fetch.mockResolvedValueOnce(answer);
  }
  const time = { now: 0 };
  return {
    fetch,
    time,
    sounds: readable(serverSounds({ screen: 'kiosk', base: 'http://office', fetch, now: () => time.now })),
  };
}

describe('the sounds of the server', () => {
  it('are asked for once, as this screen and in this language, and kept', async () => {
    const { sounds, fetch } = soundsOver(wav('a'), wav('b'));
    expect(await Promise.all([sounds.get('Привет', 'ru'), sounds.get('Привет', 'ru')])).toEqual(['a', 'a']);
    expect(await sounds.get('Привет', 'ru')).toBe('a');
    expect(await sounds.get('Привет', 'en')).toBe('b');
    expect(fetch).toHaveBeenCalledTimes(2);
    const [url, init] = fetch.mock.calls[0]!;
    expect(url).toBe(`http://office/api/voice/speech?text=${encodeURIComponent('Привет')}&locale=ru`);
    expect(init).toMatchObject({ headers: { 'Queue-Screen': 'kiosk' } });
  });

  it.each([503, 429, 401, 502])('are none after a %i, and asked for again', async (status) => {
    const { sounds } = soundsOver(refused(status), wav());
    expect(await sounds.get('Привет', 'ru')).toBeNull();
    expect(await sounds.get('Привет', 'ru')).toBe('a');
  });

  it('are not asked for while it is known that there is no voice', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(wav()));
    let speaks = false;
    const sounds = readable(serverSounds({ screen: 'display', fetch, speaks: () => speaks }));
    expect(await sounds.get('Привет', 'ru')).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
    speaks = true;
    expect(await sounds.get('Привет', 'ru')).toBe('a');
  });

  it('are not waited for again so soon when no answer came, but those that are here are given', async () => {
    const { sounds, fetch, time } = soundsOver(wav('a'), new TypeError('failed to fetch'), wav('b'));
    await sounds.get('раз', 'ru');
    expect(await sounds.get('два', 'ru')).toBeNull();
    time.now = 9999;
    expect(await sounds.get('три', 'ru')).toBeNull();
    expect(await sounds.get('раз', 'ru')).toBe('a');
    expect(fetch).toHaveBeenCalledTimes(2);
    time.now = 10_000;
    expect(await sounds.get('три', 'ru')).toBe('b');
  });

  it('that broke off on their way are none', async () => {
    const broken = new Response(new ReadableStream({ start: (stream) => stream.error(new Error('reset')) }));
    const { sounds } = soundsOver(broken);
    expect(await sounds.get('раз', 'ru')).toBeNull();
  });

  it('an hour old are heard once more while they are asked for anew, and stay when nobody answers', async () => {
    const { sounds, fetch, time } = soundsOver(wav('a'), wav('b'), new TypeError('failed to fetch'));
    await sounds.get('раз', 'ru');
    expect(fetch.mock.calls[0]![1]).toMatchObject({ cache: 'no-cache' });
    time.now = 3_599_999;
    await sounds.get('раз', 'ru');
    expect(fetch).toHaveBeenCalledTimes(1);
    time.now = 3_600_000;
    expect(await sounds.get('раз', 'ru')).toBe('a');
    await vi.waitFor(async () => expect(await sounds.get('раз', 'ru')).toBe('b'));
    expect(fetch).toHaveBeenCalledTimes(2);
    time.now = 7_200_000;
    expect(await sounds.get('раз', 'ru')).toBe('b');
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(3));
    expect(await sounds.get('раз', 'ru')).toBe('b');
  });

  it('that could not be played are fetched anew', async () => {
    const { sounds } = soundsOver(wav('a'), wav('b'));
    await sounds.get('раз', 'ru');
    sounds.forget('раз', 'ru');
    expect(await sounds.get('раз', 'ru')).toBe('b');
  });

  it('do not fill the memory: those not heard for longest go first', async () => {
    const MB = 1_000_000;
    const { sounds, fetch } = soundsOver(wav('a', 14 * MB), wav('b', 14 * MB), wav('c', 14 * MB), wav('b'));
    await sounds.get('раз', 'ru');
    await sounds.get('два', 'ru');
    await sounds.get('раз', 'ru');
    await sounds.get('три', 'ru');
    await sounds.get('раз', 'ru');
    expect(fetch).toHaveBeenCalledTimes(3);
    await sounds.get('два', 'ru');
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it('that are personal are asked for in a body, each time anew, and kept nowhere', async () => {
    const { sounds, fetch } = soundsOver(wav('a'), wav('b'), wav('c'));
    for (let n = 0; n < 2; n += 1) await sounds.getPersonal('Имя, Анна', 'ru');
    expect(fetch).toHaveBeenCalledTimes(2);
    for (const [url, init] of fetch.mock.calls) {
      expect(url).toBe('http://office/api/voice/speech');
      expect(init).toMatchObject({ method: 'POST', cache: 'no-store', headers: { 'Queue-Screen': 'kiosk' } });
      expect(init?.body).toBe(JSON.stringify({ text: 'Имя, Анна', locale: 'ru' }));
    }
    // Not even for whoever asks for the same words openly.
    expect(await sounds.get('Имя, Анна', 'ru')).toBe('c');
  });

  it('that are personal are dropped with whoever waits for them, which says nothing about the server', async () => {
    const { sounds, fetch } = soundsOver();
    fetch.mockImplementationOnce(
      (_, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
        ),
    );
    const leave = new AbortController();
    const asked = sounds.getPersonal('Имя, Анна', 'ru', leave.signal);
    leave.abort();
    expect(await asked).toBeNull();
    expect(await sounds.getPersonal('Имя, Анна', 'ru', leave.signal)).toBeNull();
    expect(fetch).toHaveBeenCalledTimes(1);
    fetch.mockResolvedValueOnce(wav('a'));
    expect(await sounds.get('раз', 'ru')).toBe('a');
  });

  it('that are personal are not waited for either while the server is away', async () => {
    const { sounds, fetch } = soundsOver(new TypeError('failed to fetch'));
    expect(await sounds.getPersonal('раз', 'ru')).toBeNull();
    expect(await sounds.getPersonal('раз', 'ru')).toBeNull();
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});
