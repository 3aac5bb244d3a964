import { expect, it } from 'vitest';
import { at, deskView } from '../../test/support/views.ts';
import { closingWords } from './closing.ts';

const { day, office } = deskView();
const told = (time: string, over: Partial<typeof day> = {}) =>
  closingWords({ day: { ...day, ...over }, office }, at(time))?.words ?? null;
const night = { opensAt: at('00:00'), closesAt: at('24:00'), goesOn: true };

it.each([
  ['17:29', null],
  ['17:30', 'до закрытия 30\u00a0мин'],
  ['17:59', 'до закрытия 1\u00a0мин'],
  ['18:00', 'приём окончен в 18:00'],
])('at %s of a day until 18:00: %s', (time, words) => {
  expect(told(time)).toBe(words);
});

it.each([
  ['23:29', null],
  ['23:45', 'до полуночи 15\u00a0мин'],
  ['24:00', 'до полуночи 0\u00a0мин'],
])('at %s of a day that the next one goes on with: %s', (time, words) => {
  expect(told(time, night)).toBe(words);
});

it('says what midnight means for those who wait and for the desk', () => {
  const { title } = closingWords({ day: { ...day, ...night }, office }, at('23:45')) ?? {};
  expect(title).toMatch(/новый талон.*окно/);
});

it('is silent before the day begins', () => {
  expect(told('07:59', { phase: 'before', closesAt: at('08:10') })).toBeNull();
});
