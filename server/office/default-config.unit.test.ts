/** What a new office promises before anybody has set it up. */
import { expect, it } from 'vitest';
import { proposedConfig } from './default-config.ts';

it('calls back while it is open, and promises no other hours', () => {
  const { schedule, remote } = proposedConfig('office-1', 'Europe/Moscow');
  const [monday, ...days] = schedule.week;
  expect(days.slice(0, 4)).toEqual(Array(4).fill(monday));
  expect(days.slice(4)).toEqual([null, null]);
  expect(remote.callBack).toBe(`пн–пт ${monday?.opens}–${monday?.closes}`);
});
