/** «8:00–18:00» stood beside «08:00–18:00»: a time of day is written in one way, as `localTime` has it. */
import { expect, it } from 'vitest';
import { proposedConfig } from '../server/office/default-config.ts';
import { LANGUAGES } from '../texts/languages.ts';
import { ru } from '../texts/ru/index.ts';
import { localTime } from '../texts/times.ts';
import { at, bookingOffice } from './support/views.ts';

const ONE_DIGIT = /(?<![\d:])\d:\d\d(?![:\d])/;

it('has two digits for the hour', () => {
  expect(localTime(at('08:00'), 'Europe/Moscow')).toBe('08:00');
});

it.each([
  ['the words of the program', ru],
  ['its words in other languages', LANGUAGES],
  ['what a new office proposes', proposedConfig('office-1', 'Europe/Moscow')],
  ['the office of the pictures', bookingOffice()],
])('and so it is written in %s', (_, words) => {
  expect(JSON.stringify(words).match(ONE_DIGIT)).toBeNull();
});
