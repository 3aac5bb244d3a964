/** The voice with programs that stand in for engines; the true ones are in `real-engine.int.test.ts`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newMachine, type Machine } from './testing/stand-in.ts';
import { Voice, type Trouble, type VoiceOptions } from './voice.ts';

/** Generous where a program is to answer, short where it is to hang. */
const HANGS_MS = 300;
const TEXT = 'Талон ка, сорок семь, пройдите к окну четыре';

let machine: Machine;
let troubles: Trouble[];
let voices: Voice[];
let now: number;
beforeEach(() => {
  machine = newMachine();
  troubles = [];
  voices = [];
  now = 0;
});
afterEach(async () => {
  await Promise.all(voices.map((voice) => voice.stop()));
  machine.remove();
});

const sounds = () => join(machine.folder, 'sounds');

async function start(options: Partial<VoiceOptions> = {}): Promise<Voice> {
  const voice = new Voice({
    choice: 'auto',
    folder: sounds(),
    env: machine.env,
    onTrouble: (trouble) => troubles.push(trouble),
    now: () => now,
    ...options,
  });
  await voice.start();
  voices.push(voice);
  return voice;
}

async function made(voice: Voice, text = TEXT, locale: 'ru' | 'en' = 'ru'): Promise<Buffer> {
  const speech = await voice.speech(text, locale);
  if (!speech.ok) throw new Error(`no sound: ${speech.why} ${JSON.stringify(troubles)}`);
  return speech.wav;
}

/** No process of an engine is left. */
const expectGone = () =>
  vi.waitFor(() => {
    for (const { pid } of machine.calls('espeak-ng')) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

const UNAVAILABLE = { ok: false, why: 'unavailable' };

describe('who speaks', () => {
  it('is nobody where nothing is installed', async () => {
    const voice = await start();
    expect(voice.status()).toEqual({ state: 'silent', why: 'not-installed' });
    expect(await voice.speech(TEXT, 'ru')).toEqual(UNAVAILABLE);
  });

  it('is nobody where it is switched off', async () => {
    machine.install('espeak-ng');
    const voice = await start({ choice: 'off' });
    expect(voice.status()).toEqual({ state: 'silent', why: 'switched-off' });
    expect(await voice.speech(TEXT, 'ru')).toEqual(UNAVAILABLE);
  });

  it('is RHVoice with the first of its free Russian voices', async () => {
    machine.install('RHVoice-test');
    machine.install('espeak-ng');
    for (const name of ['aleksandr', 'irina', 'artemiy']) machine.addVoice(name);
    const voice = await start();
    expect(voice.status()).toEqual({ state: 'speaks', engine: 'rhvoice', voice: 'irina' });
    await made(voice);
    expect(machine.calls('RHVoice-test')).toMatchObject([{ args: ['-p', 'irina', '-o', '-'], text: TEXT }]);
    expect(machine.calls('espeak-ng')).toEqual([]);
  });

  it('is espeak-ng where RHVoice has no voice that a company may use', async () => {
    machine.install('RHVoice-test');
    machine.install('espeak-ng');
    machine.addVoice('artemiy');
    expect((await start()).status()).toEqual({ state: 'speaks', engine: 'espeak-ng', voice: 'ru' });
    expect((await start({ choice: 'rhvoice' })).status()).toMatchObject({ why: 'not-installed' });
  });

  it('is the one that was asked for', async () => {
    machine.install('RHVoice-test');
    machine.install('espeak-ng');
    machine.addVoice('anna');
    expect((await start({ choice: 'espeak-ng' })).status()).toMatchObject({ engine: 'espeak-ng' });
    expect((await start({ choice: 'rhvoice' })).status()).toMatchObject({ engine: 'rhvoice', voice: 'anna' });
  });

  it('is not a program that does not run', async () => {
    writeFileSync(join(machine.env.PATH, 'espeak-ng'), '#!/nowhere\n', { mode: 0o755 });
    expect((await start()).status()).toMatchObject({ why: 'not-installed' });
    writeFileSync(join(machine.env.PATH, 'espeak-ng'), 'no program', { mode: 0o644 });
    expect((await start()).status()).toMatchObject({ why: 'not-installed' });
  });

  it('reads English with an English voice, else with espeak-ng, else with the Russian one', async () => {
    machine.install('RHVoice-test');
    machine.addVoice('anna');
    await made(await start(), 'Ticket A, one', 'en');
    machine.install('espeak-ng');
    await made(await start(), 'Ticket A, two', 'en');
    machine.addVoice('slt');
    await made(await start(), 'Ticket A, three', 'en');
    expect(machine.calls('RHVoice-test').map(({ args }) => args[1])).toEqual(['anna', 'slt']);
    expect(machine.calls('espeak-ng').map(({ args, text }) => [args[1], text])).toEqual([
      ['en', 'Ticket A, two'],
    ]);
  });

  it('is told the text alone, as text: no shell, no settings of ours', async () => {
    machine.install('espeak-ng');
    const text = '--help $(id) `id` ; кот';
    await made(await start(), text);
    const [call] = machine.calls('espeak-ng');
    expect(call!.text).toBe(text);
    expect(JSON.stringify(call)).not.toContain('secret');
  });

  it('is not told the notation of espeak-ng by whoever wrote the text, and says «к» as a preposition', async () => {
    machine.install('espeak-ng');
    await made(await start(), 'К окну и к столу [[rm]], а не как к');
    expect(machine.calls('espeak-ng')[0]!.text).toBe('[[k]] окну и [[k]] столу   rm  , а не как к');
  });
});

describe('a phrase', () => {
  it('is made once, however many ask, and kept over a restart', async () => {
    machine.install('espeak-ng');
    const voice = await start();
    const all = await Promise.all(Array.from({ length: 50 }, () => made(voice)));
    expect(new Set(all.map((wav) => wav.toString('hex'))).size).toBe(1);
    expect(await made(voice)).toEqual(all[0]);
    await voice.stop();
    expect(await made(await start())).toEqual(all[0]);
    expect(machine.calls('espeak-ng')).toHaveLength(1);
  });

  it('is another one in another language or of another engine', async () => {
    machine.install('espeak-ng');
    machine.install('RHVoice-test');
    machine.addVoice('anna');
    await made(await start());
    await made(await start({ choice: 'espeak-ng' }));
    await made(await start({ choice: 'espeak-ng' }), TEXT, 'en');
    await Promise.all(voices.map((voice) => voice.stop()));
    expect(readdirSync(sounds())).toHaveLength(3);
  });

  it('is made again when its file was damaged', async () => {
    machine.install('espeak-ng');
    const first = await start();
    const wav = await made(first);
    await first.stop();
    const [file = ''] = readdirSync(sounds());
    writeFileSync(join(sounds(), file), 'damaged');
    expect(await made(await start())).toEqual(wav);
    expect(machine.calls('espeak-ng')).toHaveLength(2);
  });

  it('is heard also when the disk takes nothing', async () => {
    machine.install('espeak-ng');
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const voice = await start({ cache: { write: () => Promise.reject(full) } });
    expect((await made(voice)).length).toBeGreaterThan(1000);
    await voice.stop();
    expect(troubles).toEqual([{ error: full }]);
  });

  it('is refused when too many wait, and those that wait are made', async () => {
    machine.install('espeak-ng');
    const voice = await start();
    const speeches = await Promise.all(
      Array.from({ length: 40 }, (_, i) => voice.speech(`Талон ${i}`, 'ru')),
    );
    const busy = speeches.filter((speech) => !speech.ok && speech.why === 'busy');
    expect(speeches.filter(({ ok }) => ok)).toHaveLength(22);
    expect(busy).toHaveLength(18);
  });
});

describe('an engine in trouble', () => {
  it.each([
    ['dies-half-way', 'died'],
    ['says-rubbish', 'not-sound'],
    ['says-nothing', 'not-sound'],
    ['never-ends', 'too-much'],
  ] as const)('that %s makes no sound', async (behaviour, fault) => {
    machine.install('espeak-ng', behaviour);
    const voice = await start({ limits: { outputBytes: 100_000 } });
    expect(await voice.speech(TEXT, 'ru')).toEqual(UNAVAILABLE);
    expect(troubles).toEqual([{ engine: 'espeak-ng', fault }]);
    expect(voice.status()).toMatchObject({ state: 'speaks' });
    machine.install('espeak-ng');
    await made(voice);
  });

  it('that hangs is killed', async () => {
    machine.install('espeak-ng', 'hangs');
    const voice = await start({ limits: { timeMs: HANGS_MS } });
    expect(await voice.speech(TEXT, 'ru')).toEqual(UNAVAILABLE);
    expect(troubles).toEqual([{ engine: 'espeak-ng', fault: 'hung' }]);
    await expectGone();
  });

  it('that was removed is missed', async () => {
    machine.install('espeak-ng');
    const voice = await start();
    machine.remove();
    expect(await voice.speech(TEXT, 'ru')).toEqual(UNAVAILABLE);
    expect(troubles).toEqual([{ engine: 'espeak-ng', fault: 'missing' }]);
  });

  it('several times in a row is said to be broken, left alone for a while, and heard again when it is well', async () => {
    machine.install('espeak-ng', 'says-rubbish');
    const voice = await start();
    for (const text of ['раз', 'два', 'три']) await voice.speech(text, 'ru');
    expect(voice.status()).toEqual({ state: 'failing', engine: 'espeak-ng', voice: 'ru' });
    expect(await voice.speech('четыре', 'ru')).toEqual(UNAVAILABLE);
    expect(machine.calls('espeak-ng')).toHaveLength(3);

    machine.install('espeak-ng');
    now += 29_999;
    expect(await voice.speech('пять', 'ru')).toEqual(UNAVAILABLE);
    now += 1;
    await made(voice, 'шесть');
    expect(voice.status()).toMatchObject({ state: 'speaks' });
  });

  it('keeps nobody waiting behind those that it hung for', async () => {
    machine.install('espeak-ng', 'hangs');
    const voice = await start({ limits: { timeMs: HANGS_MS } });
    const began = performance.now();
    await Promise.all(Array.from({ length: 20 }, (_, i) => voice.speech(`Талон ${i}`, 'ru')));
    // Two rounds of two, not ten.
    expect(performance.now() - began).toBeLessThan(5 * HANGS_MS);
    expect(troubles.length).toBeLessThanOrEqual(4);
  });
});

describe('a personal phrase', () => {
  const NAME = 'Имя, Анна Петровна';
  const personal = async (voice: Voice): Promise<Buffer> => {
    const speech = await voice.personalSpeech(NAME, 'ru');
    if (!speech.ok) throw new Error(`no sound: ${speech.why}`);
    return speech.wav;
  };

  it('is made anew each time, its words in no argument and its sound in no file', async () => {
    machine.install('espeak-ng');
    const voice = await start();
    expect(await personal(voice)).toEqual(await personal(voice));
    const calls = machine.calls('espeak-ng');
    expect(calls.map(({ text }) => text)).toEqual([NAME, NAME]);
    expect(JSON.stringify(calls.map(({ args, env }) => [args, env]))).not.toContain('Анна');
    await voice.stop();
    expect(readdirSync(sounds())).toEqual([]);
  });

  it('is not given from what is kept, nor to whoever asks for the same words openly', async () => {
    machine.install('espeak-ng');
    const voice = await start();
    await Promise.all([personal(voice), made(voice, NAME)]);
    expect(machine.calls('espeak-ng')).toHaveLength(2);
  });

  it('waits its turn with the others, and stopping waits for it', async () => {
    machine.install('espeak-ng', 'hangs');
    const voice = await start();
    const asked = Array.from({ length: 30 }, () => voice.personalSpeech(NAME, 'ru'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await voice.stop();
    const answers = await Promise.all(asked);
    expect(answers.filter((one) => !one.ok && one.why === 'busy')).toHaveLength(19);
    await expectGone();
    expect(await voice.personalSpeech(NAME, 'ru')).toEqual(UNAVAILABLE);
  });

  it('leaves room for what is said to everybody, however many are asked for', async () => {
    machine.install('espeak-ng');
    const voice = await start();
    const asked = Array.from({ length: 40 }, () => voice.personalSpeech(NAME, 'ru'));
    await Promise.all(Array.from({ length: 11 }, (_, i) => made(voice, `Талон ${i}`)));
    await Promise.all(asked);
  });

  it('is made for nobody once whoever asked is gone: its place is free at once, and its engine ends', async () => {
    machine.install('espeak-ng', 'hangs');
    const voice = await start();
    const kiosks = Array.from({ length: 11 }, () => new AbortController());
    const asked = kiosks.map(({ signal }) => voice.personalSpeech(NAME, 'ru', signal));
    expect(await voice.personalSpeech(NAME, 'ru')).toEqual({ ok: false, why: 'busy' });
    await vi.waitFor(() => expect(machine.calls('espeak-ng')).toHaveLength(2));
    machine.install('espeak-ng');
    for (const kiosk of kiosks) kiosk.abort();
    const [first] = await Promise.all([personal(voice), ...asked]);
    expect(first.length).toBeGreaterThan(1000);
    expect(await Promise.all(asked)).toEqual(asked.map(() => UNAVAILABLE));
    expect(machine.calls('espeak-ng')).toHaveLength(3);
    expect(troubles).toEqual([]);
    await expectGone();
  });
});

describe('stopping', () => {
  it('does not wait for an engine that hangs, and leaves no process behind', async () => {
    machine.install('espeak-ng', 'hangs');
    const voice = await start();
    const speeches = [1, 2, 3].map((i) => voice.speech(`Талон ${i}`, 'ru'));
    await vi.waitFor(() => expect(machine.calls('espeak-ng')).toHaveLength(2), 20_000);
    const began = performance.now();
    await voice.stop();
    expect(performance.now() - began).toBeLessThan(1000);
    expect(await Promise.all(speeches)).toEqual([UNAVAILABLE, UNAVAILABLE, UNAVAILABLE]);
    expect(machine.calls('espeak-ng')).toHaveLength(2);
    await expectGone();
    expect(troubles).toEqual([]);
    expect(voice.status()).toMatchObject({ state: 'speaks' });
    expect(await voice.speech(TEXT, 'ru')).toEqual(UNAVAILABLE);
  });

  it('lets a sound that is made reach the disk', async () => {
    machine.install('espeak-ng');
    const voice = await start();
    await made(voice);
    await voice.stop();
    expect(readdirSync(sounds())).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});
