/** The voice with the true espeak-ng, which `npm test` installs where it is not there: without it these fail, they are never left out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Voice } from './voice.ts';

let folder: string;
let voice: Voice;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'queue-voice-'));
  voice = new Voice({
    choice: 'espeak-ng',
    folder,
    onTrouble: (trouble) => expect.unreachable(JSON.stringify(trouble)),
  });
  await voice.start();
});
afterAll(async () => {
  await voice.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function secondsOf(text: string, locale: 'ru' | 'en' = 'ru'): Promise<number> {
  const speech = await voice.speech(text, locale);
  if (!speech.ok) throw new Error(`no sound: ${speech.why}`);
  const { wav } = speech;
  expect(wav.readUInt32LE(40)).toBe(wav.length - 44);
  return (wav.length - 44) / wav.readUInt32LE(28);
}

describe('espeak-ng', () => {
  it('is installed and speaks', async () => {
    expect(voice.status()).toEqual({ state: 'speaks', engine: 'espeak-ng', voice: 'ru' });
    const seconds = await secondsOf('Талон ка, сорок семь, пройдите к окну четыре.');
    expect(seconds).toBeGreaterThan(2);
    expect(seconds).toBeLessThan(6);
  });

  it('speaks English', async () => {
    const seconds = await secondsOf('Ticket K, forty-seven, please go to desk four.', 'en');
    expect(seconds).toBeGreaterThan(1.5);
  });

  it('reads the longest text that may be asked for within its limits', async () => {
    expect(await secondsOf('Подождите, пожалуйста. '.repeat(26).slice(0, 600))).toBeGreaterThan(20);
  });

  it('says «к окну» and not «ка окну» from what it is given', () => {
    const sounds = (text: string) =>
      spawnSync('espeak-ng', ['-v', 'ru', '-q', '-x', '-b', '1', '--stdin'], {
        input: text,
        encoding: 'utf8',
      }).stdout;
    expect(sounds('[[k]] окну')).toMatch(/^\s*k Vkn'u/);
  });
});
