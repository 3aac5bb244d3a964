/** What a new office promises before anybody has set it up. */
import { expect, it } from 'vitest';
import { proposedConfig } from './default-config.ts';

it('calls back in the hours of the standard (8.4)', () => {
  const { remote } = proposedConfig('office-1', 'Europe/Moscow');
  expect(remote.callBack).toBe('пн–пт 08:00–18:00, сб 09:00–17:00');
});
