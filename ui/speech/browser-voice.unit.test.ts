import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserVoice } from './browser-voice.ts';

const voiceOf = (lang: string, localService = true) => ({ lang, localService, name: lang });
type Utterance = Pick<SpeechSynthesisUtterance, 'text' | 'lang' | 'volume' | 'voice'> & {
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
};

/** A synthesizer that says nothing until it is told. */
class FakeSynthesis extends EventTarget {
  voices = [voiceOf('en-US'), voiceOf('ru_RU')];
  readonly spoken: Utterance[] = [];
  cancelled = 0;
  getVoices = () => this.voices;
  speak = (utterance: Utterance) => void this.spoken.push(utterance);
  cancel = () => void (this.cancelled += 1);
}

let synthesis: FakeSynthesis;
const voice = () =>
  browserVoice({
    synthesis: synthesis as unknown as SpeechSynthesis,
    makeUtterance: (text) => ({ text, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance,
  });

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
});
afterEach(() => vi.useRealTimers());

async function saying(locale: 'ru' | 'en' = 'ru') {
  const playing = await voice().say('Привет', locale, 0.5);
  if (playing === null) throw new Error('no voice');
  return playing;
}

describe('the voice of the browser', () => {
  it('says it with a voice of the language', async () => {
    const playing = await saying();
    const [utterance] = synthesis.spoken;
    expect(utterance).toMatchObject({ text: 'Привет', lang: 'ru_RU', volume: 0.5 });
    expect(utterance!.voice).toBe(synthesis.voices[1]);
    utterance!.onend?.();
    expect(await playing.end).toBe('ended');
    await saying('en');
    expect(synthesis.spoken[1]).toMatchObject({ lang: 'en-US' });
  });

  it('is none where there is no voice of the language on this machine', async () => {
    synthesis.voices = [voiceOf('en-US'), voiceOf('ru-RU', false)];
    expect(await voice().say('Привет', 'ru', 1)).toBeNull();
    expect(synthesis.spoken).toEqual([]);
  });

  it('is none in a browser that cannot speak', async () => {
    expect(await browserVoice({ synthesis: null }).say('Привет', 'ru', 1)).toBeNull();
  });

  it('is waited for while the browser is looking for its voices', async () => {
    const { voices } = synthesis;
    synthesis.voices = [];
    const say = voice().say('Привет', 'ru', 1);
    await vi.advanceTimersByTimeAsync(500);
    synthesis.voices = voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(await say).not.toBeNull();
  });

  it('is waited for no longer than a second, and once', async () => {
    synthesis.voices = [];
    const none = voice();
    const say = none.say('Привет', 'ru', 1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await say).toBeNull();
    expect(await none.say('Привет', 'ru', 1)).toBeNull();
  });

  it('falls silent at once', async () => {
    const playing = await saying();
    const before = synthesis.cancelled;
    playing.stop();
    playing.setVolume(1);
    expect(synthesis.cancelled).toBe(before + 1);
    expect(await playing.end).toBe('stopped');
  });

  it.each([
    ['not-allowed', 'refused'],
    ['canceled', 'stopped'],
    ['interrupted', 'stopped'],
    ['synthesis-failed', 'broken'],
  ])('that stops with %s is %s', async (error, end) => {
    const playing = await saying();
    synthesis.spoken[0]!.onerror?.({ error });
    expect(await playing.end).toBe(end);
  });

  it('that never says it is done is not waited for for ever', async () => {
    const playing = await saying();
    await vi.advanceTimersByTimeAsync(10_000 + 6 * 200);
    expect(await playing.end).toBe('broken');
  });
});
