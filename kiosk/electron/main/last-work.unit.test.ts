import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lastWork } from './last-work.ts';

const told = vi.spyOn(console, 'error');
beforeEach(() => void told.mockReset().mockImplementation(() => {}));
afterEach(() => void told.mockReset());

it('waits for the work, and says nothing of it', async () => {
  const done = vi.fn();
  await lastWork(async () => {
    await Promise.resolve();
    done();
  });
  expect(done).toHaveBeenCalledOnce();
  expect(told).not.toHaveBeenCalled();
});

it.each([
  ['fails', () => Promise.reject(new Error('cookies were not flushed')), 'cookies were not flushed'],
  [
    'fails at once',
    () => {
      throw new Error('no session');
    },
    'no session',
  ],
  ['never ends', () => new Promise<void>(() => {}), 'longer than 20 ms'],
])('work that %s keeps nothing from ending, and is told', async (_, work, why) => {
  await lastWork(work, 20);
  expect(told).toHaveBeenCalledOnce();
  expect(String(told.mock.calls[0]?.[1])).toContain(why);
});
