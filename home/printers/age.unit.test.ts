import { expect, it } from 'vitest';
import { NOW } from '../../test/support/views.ts';
import { paperAge } from './age.ts';

it('says how long ago a paper came out', () => {
  const age = (seconds: number) => paperAge('Киоск', NOW - seconds * 1000, NOW);
  expect(age(-5)).toBe('Киоск, только что');
  expect(age(59)).toBe('Киоск, только что');
  expect(age(60)).toBe('Киоск, 1 минуту назад');
  expect(age(3599)).toBe('Киоск, 59 минут назад');
  expect(age(2 * 3600)).toBe('Киоск, 2 часа назад');
  expect(age(5 * 86_400)).toBe('Киоск, 5 дней назад');
});
