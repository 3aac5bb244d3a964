import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import type { BrowserVoice } from '../../../ui/speech/browser-voice.ts';
import type { PlayingEnd } from '../../../ui/speech/playing.ts';
import { useSaidAloud } from './useSaidAloud.ts';

const PARTS = [
  { language: 'ru', text: 'Киоск не работает.' },
  { language: 'en', text: 'Out of order.' },
];

let said: string[];
let end: (how: PlayingEnd) => void;
let scope: EffectScope;

/** A computer with voices of these languages. */
const voiceOf = (...languages: string[]): BrowserVoice => ({
  say: (text, language) => {
    if (!languages.includes(language)) return Promise.resolve(null);
    said.push(text);
    const ended = new Promise<PlayingEnd>((resolve) => (end = resolve));
    return Promise.resolve({
      end: ended,
      stop: () => {
        said.push('hush');
        end('stopped');
      },
      setVolume: () => undefined,
    });
  },
});

const begin = (voice: BrowserVoice) => scope.run(() => useSaidAloud(() => PARTS, { voice }));
const press = (key: string, repeat = false) => {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, repeat }));
  return flushPromises();
};
const finish = () => {
  end('ended');
  return flushPromises();
};

beforeEach(() => {
  said = [];
  scope = effectScope();
});
afterEach(() => scope.stop());

describe('a page that says itself', () => {
  it('is silent until a key is pressed, then says all of it, one language after the other', async () => {
    begin(voiceOf('ru', 'en'));
    await flushPromises();
    expect(said).toEqual([]);
    await press('ArrowDown');
    expect(said).toEqual(['Киоск не работает.']);
    await finish();
    expect(said).toEqual(['Киоск не работает.', 'Out of order.']);
    await finish();
    expect(said).toHaveLength(2);
  });

  it('begins anew at the next key or touch, once for a key that is held', async () => {
    begin(voiceOf('ru'));
    await press(' ');
    await press(' ', true);
    expect(said).toEqual(['Киоск не работает.']);
    window.dispatchEvent(new Event('pointerup'));
    await flushPromises();
    expect(said).toEqual(['Киоск не работает.', 'hush', 'Киоск не работает.']);
  });

  it('Esc ends it, and so does the page when it goes', async () => {
    begin(voiceOf('ru', 'en'));
    await press('ArrowUp');
    await press('Escape');
    expect(said).toEqual(['Киоск не работает.', 'hush']);
    await press('Enter');
    scope.stop();
    await flushPromises();
    expect(said.slice(2)).toEqual(['Киоск не работает.', 'hush']);
    await press('Enter');
    expect(said).toHaveLength(4);
  });

  it('passes over a language without a voice, and harms nothing where there is none at all', async () => {
    begin(voiceOf('en'));
    await press('ArrowDown');
    expect(said).toEqual(['Out of order.']);
    scope.stop();
    scope = effectScope();
    begin(voiceOf());
    await press('ArrowDown');
    expect(said).toEqual(['Out of order.', 'hush']);
  });
});
