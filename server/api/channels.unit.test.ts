/** When a view is made and sent: with a clock of the test's own. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ViewEnvelope } from '../../contract/live.ts';
import type { TicketView } from '../../contract/views/ticket.ts';
import { Channels, type ChannelSource } from './channels.ts';

const LAZY_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A channel over one figure, that can be watched or not. */
function start() {
  const sent: ViewEnvelope[] = [];
  const about = { ahead: 3 as number | null, watched: true, builds: 0, clockOff: 0 };
  const channels = new Channels({
    run: 'run-1',
    clock: () => ({ now: performance.now() + about.clockOff, speed: 1 }),
    send: (_key, envelope) => sent.push(envelope),
    isWatched: () => about.watched,
  });
  const build = (): TicketView | null => {
    about.builds += 1;
    return about.ahead === null ? null : ({ ahead: about.ahead } as TicketView);
  };
  const source: ChannelSource = { key: 'ticket 1', view: 'ticket', lazyMs: LAZY_MS, build };
  const aheads = () => sent.map(({ data }) => (data as TicketView).ahead);
  return { channels, about, source, sent, aheads };
}
const urgent = () => true;
const lazy = () => false;

it('gives whoever begins to watch the view as it is', () => {
  const { channels, source } = start();
  expect(channels.open(source)).toMatchObject({ view: 'ticket', run: 'run-1', data: { ahead: 3 } });
});

it('has nothing to open where there is nothing to see', () => {
  const { channels, source, about } = start();
  about.ahead = null;
  expect(channels.open(source)).toBeNull();
});

it('sends an urgent change at once, and only a change', () => {
  const { channels, source, about, aheads } = start();
  channels.open(source);
  channels.changed(urgent);
  expect(aheads()).toEqual([]);
  about.ahead = 2;
  channels.changed(urgent);
  channels.changed(urgent);
  expect(aheads()).toEqual([2]);
});

it('sends a hall the urgent change before all others, whoever watched first', () => {
  const { channels, source, about, sent } = start();
  channels.open(source);
  channels.open({ ...source, key: 'display', view: 'display', isFirst: true });
  channels.open({ ...source, key: 'ticket 2' });
  about.ahead = 2;
  channels.changed(urgent);
  expect(sent.map(({ view }) => view)).toEqual(['display', 'ticket', 'ticket']);
});

it('sends the first of many changes soon and the rest together, within their time', () => {
  const { channels, source, about, aheads } = start();
  vi.advanceTimersByTime(10 * LAZY_MS);
  channels.open(source);
  for (about.ahead = 10; about.ahead < 60; about.ahead += 1) {
    channels.changed(lazy);
    vi.advanceTimersByTime(10);
  }
  expect(aheads()).toHaveLength(1);
  vi.advanceTimersByTime(LAZY_MS);
  expect(aheads()).toHaveLength(2);
  expect(aheads().at(-1)).toBe(60);
});

it('makes a view at most once in its time, however much happens', () => {
  const { channels, source, about } = start();
  channels.open(source);
  const before = about.builds;
  for (let i = 0; i < 500; i += 1) {
    about.ahead = i;
    channels.changed(lazy);
    vi.advanceTimersByTime(20);
  }
  expect(about.builds - before).toBeLessThanOrEqual((500 * 20) / LAZY_MS + 1);
});

it('an urgent change takes the waiting one with it', () => {
  const { channels, source, about, aheads } = start();
  channels.open(source);
  about.ahead = 2;
  channels.changed(urgent);
  about.ahead = 1;
  channels.changed(lazy);
  channels.changed(urgent);
  expect(aheads()).toEqual([2, 1]);
  vi.advanceTimersByTime(10 * LAZY_MS);
  expect(aheads()).toEqual([2, 1]);
});

it('owes a change that came between two sendings also to those who were there before', () => {
  const { channels, source, about, aheads } = start();
  channels.open(source);
  about.ahead = 2;
  // Somebody else begins to watch and sees it already.
  expect(channels.open(source)).toMatchObject({ data: { ahead: 2 } });
  channels.changed(urgent);
  expect(aheads()).toEqual([2]);
});

it('makes nothing for a view that nobody watches', () => {
  const { channels, source, about, aheads } = start();
  channels.open(source);
  about.watched = false;
  about.ahead = 1;
  const before = about.builds;
  channels.changed(urgent);
  channels.changed(lazy);
  vi.advanceTimersByTime(10 * LAZY_MS);
  expect(about.builds).toBe(before);
  expect(aheads()).toEqual([]);
});

it('sends nothing when there is nothing to see any more', () => {
  const { channels, source, about, aheads } = start();
  channels.open(source);
  about.ahead = null;
  channels.changed(urgent);
  expect(aheads()).toEqual([]);
});

it('makes nothing more after its end', () => {
  const { channels, source, about, aheads } = start();
  channels.open(source);
  about.ahead = 1;
  channels.changed(urgent);
  about.ahead = 0;
  channels.changed(lazy);
  channels.stop();
  vi.advanceTimersByTime(10 * LAZY_MS);
  expect(aheads()).toEqual([1]);
});

it('versions grow with what is sent', () => {
  const { channels, source, about, sent } = start();
  const first = channels.open(source)?.version ?? NaN;
  for (const ahead of [2, 1, 0]) {
    about.ahead = ahead;
    channels.changed(urgent);
  }
  expect(sent.map(({ version }) => version - first)).toEqual([1, 2, 3]);
});

// A display lost its network for a moment; meanwhile its channel was closed, and a new one counted from the beginning.
// The screen took every view for an old one and said «no connection» until the server was started again.
it('versions go on when somebody comes back after everybody had gone', () => {
  const { channels, source, about, sent } = start();
  channels.open(source);
  for (const ahead of [2, 1]) {
    about.ahead = ahead;
    channels.changed(urgent);
  }
  const last = sent.at(-1)?.version ?? NaN;
  about.watched = false;
  channels.changed(lazy);
  about.watched = true;
  expect(channels.open(source)?.version).toBeGreaterThanOrEqual(last);
  about.ahead = 0;
  channels.changed(urgent);
  expect(sent.at(-1)?.version).toBeGreaterThan(last);
});

it.each([3_600_000, -3_600_000])('tells screens that the clock was set by %i ms, once', (clockOff) => {
  const { channels, source, about, sent } = start();
  channels.open(source);
  channels.changed(lazy);
  vi.advanceTimersByTime(10 * LAZY_MS);
  expect(sent).toEqual([]);
  about.clockOff = clockOff;
  for (let n = 0; n < 3; n += 1) {
    channels.changed(lazy);
    vi.advanceTimersByTime(LAZY_MS);
  }
  const agesMs = sent.map(({ clock }) => performance.now() + clockOff - clock.now);
  expect(agesMs).toEqual([3 * LAZY_MS]); // at the first look, and not again
});
