import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRunning, type Watched } from './watchdog.ts';

class Child extends EventEmitter {
  readonly kill = vi.fn(() => true);
}

let children: Child[];
const start = (): Watched => {
  const child = new Child();
  children.push(child);
  return child;
};

beforeEach(() => {
  children = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the watchdog', () => {
  it.each([
    ['was killed', [null]],
    ['crashed', [3221225477]],
    ['wants it', [1]],
  ])('starts the shell again when it %s, after a pause', async (_, how) => {
    const { ended } = keepRunning(start, 2000);
    children[0]!.emit('exit', ...how);
    await vi.advanceTimersByTimeAsync(1999);
    expect(children).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(children).toHaveLength(2);
    children[1]!.emit('exit', 0);
    expect(await ended).toBe(0);
  });

  it('ends with a shell that ended in order', async () => {
    const { ended } = keepRunning(start);
    children[0]!.emit('exit', 0);
    expect(await ended).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(children).toHaveLength(1);
  });

  it('tries again with a program that cannot be started, once for each try', async () => {
    keepRunning(start, 2000);
    children[0]!.emit('error', new Error('ENOENT'));
    children[0]!.emit('exit', null);
    await vi.advanceTimersByTimeAsync(3000);
    expect(children).toHaveLength(2);
  });

  it('tries again when the system refuses a process, at the first start and at any later one', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const refused = new Error('spawn EAGAIN');
    const starts = vi.fn(start);
    const refuse = () => {
      throw refused;
    };
    starts.mockImplementationOnce(refuse);
    const { ended } = keepRunning(starts, 2000);
    await vi.advanceTimersByTimeAsync(2000);
    expect(children).toHaveLength(1);
    starts.mockImplementationOnce(refuse).mockImplementationOnce(refuse);
    children[0]!.emit('exit', 1);
    await vi.advanceTimersByTimeAsync(6000);
    expect(children).toHaveLength(2);
    expect(told.mock.calls.map(([, error]: unknown[]) => error)).toEqual([refused, refused, refused]);
    children[1]!.emit('exit', 0);
    expect(await ended).toBe(0);
  });

  it('starts nothing more when it is to end after a refusal', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const starts = vi.fn((): Watched => {
      throw new Error('spawn EAGAIN');
    });
    const { ended, end } = keepRunning(starts, 2000);
    end();
    expect(await ended).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(starts).toHaveBeenCalledOnce();
  });

  it('hands the system’s wish on, waits for the end, and starts nothing then', async () => {
    const { ended, end } = keepRunning(start, 2000);
    end();
    expect(children[0]!.kill).toHaveBeenCalledOnce();
    children[0]!.emit('exit', null);
    expect(await ended).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(children).toHaveLength(1);
  });

  it('ends at once between two starts', async () => {
    const { ended, end } = keepRunning(start, 2000);
    children[0]!.emit('exit', 1);
    end();
    expect(await ended).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(children).toHaveLength(1);
  });
});
