/** What the waiting room hears of the calls: every one, in its turn, none into another. */
import type { Page, Response } from '@playwright/test';
import type { OfficeConfig } from '../../contract/office.ts';
import { COOKIES } from '../../server/api/principals.ts';
import { spokenCall } from '../../texts/speech/tickets.ts';
import { deskOf, take } from '../support/desk.ts';
import { answered, openAlways, staff } from '../support/office.ts';
import { expect, STARTED_FOR_SOUND, test } from './browser-office.ts';

/** A sound by the page's own clock, in milliseconds. */
interface Heard {
  readonly what: 'chime' | 'voice';
  readonly from: number;
  /** When it has to be over. */
  readonly to: number;
  /** How long the sound is, in seconds. */
  readonly seconds: number;
  /** When the browser said that it was over; null while it sounds. */
  endedAt: number | null;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

test.use({
  ...STARTED_FOR_SOUND,
  voice: 'espeak-ng',
});

/** Writes down what the browser's sound nodes are told, and what they say. */
function listen(): void {
  window.heard = [];
  const add = (
    node: AudioScheduledSourceNode,
    { what, at, seconds }: { what: Heard['what']; at: number; seconds: number },
  ) => {
    const from = performance.now() + Math.max(0, at - node.context.currentTime) * 1000;
    const heard: Heard = { what, from, to: from + seconds * 1000, seconds, endedAt: null };
    window.heard.push(heard);
    node.addEventListener('ended', () => (heard.endedAt = performance.now()));
  };
  const { stop } = OscillatorNode.prototype;
  const begunAt = new WeakMap<OscillatorNode, number>();
  const { start } = OscillatorNode.prototype;
  OscillatorNode.prototype.start = function (when = 0) {
    begunAt.set(this, when);
    start.call(this, when);
  };
  OscillatorNode.prototype.stop = function (when = 0) {
    const at = begunAt.get(this) ?? 0;
    add(this, { what: 'chime', at, seconds: when - at });
    stop.call(this, when);
  };
  const play = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...args) {
    add(this, { what: 'voice', at: 0, seconds: this.buffer?.duration ?? 0 });
    play.apply(this, args);
  };
}

/** One sound for each chime, which is made of many tones. */
function merged(heard: readonly Heard[]): Heard[] {
  const sounds: Heard[] = [];
  for (const one of [...heard].sort((a, b) => a.from - b.from)) {
    const last = sounds.at(-1);
    if (last?.what === 'chime' && one.what === 'chime' && one.from < last.to)
      sounds[sounds.length - 1] = { ...last, to: Math.max(last.to, one.to), endedAt: one.endedAt };
    else sounds.push(one);
  }
  return sounds;
}

interface Recording {
  readonly words: string;
  readonly seconds: number;
  /** Of full scale. */
  readonly loudness: number;
}

/** A WAV file of 16 bit in one channel, as the server gives it. */
async function recordingOf(response: Response): Promise<Recording> {
  const bytes = await response.body();
  const rate = bytes.readUInt32LE(24);
  const start = bytes.indexOf('data', 12, 'latin1') + 8;
  const samples = new Int16Array(
    bytes.subarray(start).buffer.slice(bytes.byteOffset + start, bytes.byteOffset + bytes.length),
  );
  const squares = samples.reduce((sum, sample) => sum + (sample / 32768) ** 2, 0);
  return {
    words: new URL(response.url()).searchParams.get('text') ?? '',
    seconds: samples.length / rate,
    loudness: Math.sqrt(squares / samples.length),
  };
}

const heardBy = async (display: Page): Promise<Heard[]> => merged(await display.evaluate(() => window.heard));

/** The desk repeats at once, before anybody was heard; the hall does not repeat by itself. */
const withoutPause = (config: OfficeConfig): OfficeConfig => {
  const open = openAlways(config);
  return {
    ...open,
    rules: { ...open.rules, recallPauseSeconds: 0 },
    display: { ...open.display, repeats: 0 },
  };
};

test('three desks call at once, and one of them again: every call is heard, whole and in its turn', async ({
  screens,
}) => {
  const { office } = screens;
  const { operators, kiosk, display: token } = await staff(office, withoutPause, 3);
  const display = await screens.open('display', '/');
  await display.context().addCookies([{ name: COOKIES.display, value: token, url: office.url }]);
  const recordings: Promise<Recording>[] = [];
  display.on('response', (response) => {
    if (new URL(response.url()).pathname === '/api/voice/speech') recordings.push(recordingOf(response));
  });
  await display.addInitScript(listen);
  await display.goto(`${office.url}/display`);
  await expect(display.getByText('Здесь появятся номер вашего талона')).toBeVisible();

  const desks = operators.map((operator, n) => deskOf(office, operator, `desk-${n + 1}`));
  for (const desk of desks) answered(await desk.open());
  for (const _ of desks) answered(await take(office, kiosk));
  for (const desk of desks) answered(await desk.next());
  answered(await desks[0]!.recall());

  // The eye does not wait for the ear.
  for (const number of ['П 001', 'П 002', 'П 003'])
    await expect(display.getByText(`Талон ${number}`).first()).toBeAttached();

  const SOUNDS = 8;
  await expect
    .poll(async () => (await heardBy(display)).filter(({ endedAt }) => endedAt !== null).length, {
      timeout: 60_000,
    })
    .toBe(SOUNDS);
  // Nothing comes after them.
  await display.waitForTimeout(2000);
  const heard = await heardBy(display);
  expect(heard.map(({ what }) => what)).toEqual(Array.from({ length: 4 }, () => ['chime', 'voice']).flat());

  const said = await Promise.all(recordings);
  expect(said.map(({ words }) => words)).toEqual([
    spokenCall('П001', 1),
    spokenCall('П002', 2),
    spokenCall('П003', 3),
  ]);
  for (const { loudness } of said) expect(loudness).toBeGreaterThan(0.02);
  const voices = heard.filter(({ what }) => what === 'voice');
  const order = voices.map(({ seconds }) => said.findIndex((one) => Math.abs(one.seconds - seconds) < 0.005));
  expect(order).toEqual([0, 1, 2, 0]);

  heard.forEach(({ to, endedAt }, n) => {
    expect(endedAt, 'to its end').toBeGreaterThan(to - 50);
    const next = heard[n + 1];
    if (next !== undefined) expect(next.from, 'after the one before').toBeGreaterThanOrEqual(to - 50);
  });
});
