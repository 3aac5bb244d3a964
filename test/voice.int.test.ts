/** The voice over HTTP: who may hear it, for how long a browser keeps it, what is said when there is none. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { VoiceChoice } from '../server/voice/find-engines.ts';
import { newMachine, type Machine } from '../server/voice/testing/stand-in.ts';
import { eventually, viewNow } from './support/live.ts';
import { answered, openAlways, staff, startOffice, type Staffed } from './support/office.ts';

let machine: Machine | null = null;
let house: Staffed;
afterEach(async () => {
  await house.office.stop();
  machine?.remove();
  machine = null;
  vi.unstubAllEnvs();
});

const start = async (voice: VoiceChoice) => {
  house = await staff(await startOffice({ voice }), openAlways, 1);
};

/** An office on a machine with these programs. */
async function startOn(prepare: (machine: Machine) => void): Promise<Machine> {
  const made = newMachine();
  machine = made;
  prepare(made);
  for (const [name, value] of Object.entries(made.env)) vi.stubEnv(name, value);
  await start('auto');
  return made;
}

const say = (text: string, token = house.kiosk, locale?: 'ru' | 'en') =>
  house.office.call('getSpeech', { text, ...(locale && { locale }) }, token);
const health = async () => answered(await house.office.call('getHealth', {})).voice;
const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${house.office.url}/api/voice/speech?${query}`, {
    headers: { Authorization: `Bearer ${house.kiosk}`, ...headers },
  });
const askPersonally = (body: object, signal: AbortSignal | null = null) =>
  fetch(`${house.office.url}/api/voice/speech`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${house.kiosk}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
const PHRASE = new URLSearchParams({ text: 'Талон ка, сорок семь' }).toString();

describe('with a true engine', () => {
  it('kiosks, displays and staff hear the same sound, made once and kept', async () => {
    await start('espeak-ng');
    expect(await health()).toEqual({ state: 'speaks', engine: 'espeak-ng', voice: 'ru' });
    const { kiosk, display, administrator, reception } = house;
    const sounds = [];
    for (const token of [kiosk, display, administrator, reception]) {
      const { bytes } = answered(await say('Талон ка,\n сорок семь', token));
      expect(Buffer.from(bytes).toString('latin1', 0, 4)).toBe('RIFF');
      sounds.push(Buffer.from(bytes).toString('base64'));
    }
    expect(new Set(sounds).size).toBe(1);
    const kept = () => readdirSync(join(house.office.dataDir, 'sounds'));
    await eventually(() => expect(kept()).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]));
    await house.office.restart();
    expect(Buffer.from(answered(await say('Талон ка, сорок семь')).bytes).toString('base64')).toBe(sounds[0]);
    answered(await say('Ticket K, forty-seven', kiosk, 'en'));
  });

  it('a browser keeps it for an hour and then asks whether it is another one', async () => {
    await start('espeak-ng');
    const first = await ask(PHRASE);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('content-type')).toBe('audio/wav');
    expect(first.headers.get('cache-control')).toBe('private, max-age=3600');
    expect(first.headers.get('content-disposition')).toBe('inline; filename="speech.wav"');
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    const again = await ask(PHRASE, { 'If-None-Match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await ask(PHRASE, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('only what can be said is said', async () => {
    await start('espeak-ng');
    for (const text of ['', '  \n', '…', 'я'.repeat(601)])
      expect(await say(text)).toMatchObject({ status: 400, problem: { code: 'bad-request' } });
    expect((await ask(`${PHRASE}&locale=fr`)).status).toBe(400);
    expect((await ask(`${PHRASE}&text=two`)).status).toBe(400);
    expect((await say('я '.repeat(300))).ok).toBe(true);
  });
});

describe('a phrase with something personal in it', () => {
  const NAME = 'Имя, Евпраксия Ферапонтовна.';

  it('is heard, kept by nobody and logged nowhere', async () => {
    const logged: string[] = [];
    const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
    house = await staff(await startOffice({ voice: 'espeak-ng', logger }), openAlways, 1);
    answered(await say('Проверьте запись.'));
    const folder = join(house.office.dataDir, 'sounds');
    const kept = () => readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]);
    await eventually(() =>
      expect(kept()).toEqual([[expect.stringMatching(/^[0-9a-f]{64}$/), expect.any(Number)]]),
    );
    const before = kept();
    const response = await askPersonally({ text: NAME, locale: 'ru' });
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 4)).toBe('RIFF');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    // The same words again, and those that cannot be said: none of it leaves a trace.
    await askPersonally({ text: NAME });
    expect((await askPersonally({ text: NAME, locale: 'fr' })).status).toBe(400);
    expect(kept()).toEqual(before);
    await house.office.stop({ keepData: true });
    const files = readdirSync(house.office.dataDir, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile()))
      expect(readFileSync(join(file.parentPath, file.name)).includes('Евпраксия'), file.name).toBe(false);
    expect(logged.join()).not.toContain('Евпраксия');
    expect(readdirSync(join(house.office.dataDir, 'sounds'))).toHaveLength(1);
    rmSync(house.office.dataDir, { recursive: true, force: true });
  });

  it('is made no further when the kiosk hangs up', async () => {
    const { calls, install } = await startOn((on) => on.install('espeak-ng', 'hangs'));
    const leave = new AbortController();
    const asked = Array.from({ length: 11 }, () => askPersonally({ text: NAME }, leave.signal));
    await eventually(() => expect(calls('espeak-ng')).toHaveLength(2));
    install('espeak-ng');
    leave.abort();
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(Array(11).fill('rejected'));
    await eventually(async () => expect((await askPersonally({ text: NAME })).status).toBe(200));
    expect(calls('espeak-ng')).toHaveLength(3);
  });

  it('is for a kiosk, which alone says such things', async () => {
    await start('off');
    const { display, administrator } = house;
    for (const token of [display, administrator])
      expect(await house.office.call('getPersonalSpeech', { text: NAME }, token)).toMatchObject({
        status: 403,
      });
    expect(await house.office.call('getPersonalSpeech', { text: NAME }, house.kiosk)).toMatchObject({
      problem: { code: 'voice-unavailable' },
    });
  });

  it('that an earlier version kept is gone after a start, whoever speaks now', async () => {
    await start('off');
    const outdated = join(house.office.dataDir, 'voice');
    mkdirSync(outdated);
    writeFileSync(join(outdated, 'a'.repeat(64)), 'RIFF');
    await house.office.restart();
    expect(existsSync(outdated)).toBe(false);
  });
});

describe('without an engine', () => {
  it('is a no in words, and health and the manager’s view say why', async () => {
    await startOn(() => undefined);
    const silent = { state: 'silent', why: 'not-installed' };
    expect(await health()).toEqual(silent);
    expect((await viewNow(house.office.url, { view: 'manager' }, house.administrator)).voice).toEqual(silent);
    expect(await say('Здравствуйте')).toMatchObject({
      status: 503,
      problem: { code: 'voice-unavailable', title: expect.stringContaining('Прочтите') },
    });
    expect(readdirSync(house.office.dataDir)).not.toContain('sounds');
  });

  it('is so also when it was switched off', async () => {
    await start('off');
    expect(await health()).toEqual({ state: 'silent', why: 'switched-off' });
    expect(await say('Здравствуйте')).toMatchObject({ problem: { code: 'voice-unavailable' } });
  });
});

describe('with RHVoice', () => {
  it('its voice speaks, and the manager sees which', async () => {
    const { calls } = await startOn((on) => {
      on.install('RHVoice-test');
      on.install('espeak-ng');
      on.addVoice('anna');
    });
    answered(await say('Здравствуйте'));
    expect(calls('RHVoice-test')).toMatchObject([{ text: 'Здравствуйте' }]);
    const { voice } = await viewNow(house.office.url, { view: 'manager' }, house.administrator);
    expect(voice).toEqual({ state: 'speaks', engine: 'rhvoice', voice: 'anna' });
  });
});

describe('with an engine in trouble', () => {
  it('one that breaks is a no for each phrase, and seen by the manager', async () => {
    await startOn((on) => on.install('espeak-ng', 'dies-half-way'));
    for (const text of ['раз', 'два', 'три'])
      expect(await say(text)).toMatchObject({ status: 503, problem: { code: 'voice-unavailable' } });
    const failing = { state: 'failing', engine: 'espeak-ng', voice: 'ru' };
    expect(await health()).toEqual(failing);
    expect((await viewNow(house.office.url, { view: 'manager' }, house.administrator)).voice).toEqual(
      failing,
    );
  });

  it('one that hangs keeps no more than a few waiting, and the office can be closed', async () => {
    await startOn((on) => on.install('espeak-ng', 'hangs'));
    const heard: string[] = [];
    const asked = Array.from({ length: 30 }, async (_, i) => {
      const answer = await say(`Талон ${i}`);
      heard.push(answer.ok ? 'sound' : answer.problem.code);
    });
    await eventually(() => expect(heard).toEqual(Array(8).fill('too-many-requests')));
    const began = performance.now();
    await house.office.stop();
    expect(performance.now() - began).toBeLessThan(3000);
    await Promise.all(asked);
    expect(heard.slice(8)).toEqual(Array(22).fill('voice-unavailable'));
  });
});
