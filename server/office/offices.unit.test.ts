/** What the heart is told about the office has passed the contract; the heart must be able to live with all that passes. */
import { expect, it } from 'vitest';
import { officeConfig } from '../../contract/office.ts';
import { CONFIGS } from './testing/configs.ts';
import { CONFIG } from './testing/office.ts';

it.each(CONFIGS.map((config, i) => [i, config] as const))('office %i of the tests is one', (_i, config) => {
  expect(officeConfig.parse(config)).toEqual(config);
});

it('has thirteen services in six groups, as the standard has', () => {
  expect([CONFIG.services.length, CONFIG.groups.length]).toEqual([13, 6]);
});

it('knows no time zone that the calendar does not know', () => {
  expect(officeConfig.safeParse({ ...CONFIG, timezone: 'Mars/Base' }).success).toBe(false);
});
