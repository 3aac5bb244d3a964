import { expect, it } from 'vitest';
import { dateOf, isCopyName, localStampToTheSecond, momentOf, nameAt } from './names.ts';

const NOW = Date.parse('2026-11-28T03:00:41+03:00');

it('names a copy by the office’s clock, and knows its moment again', () => {
  const name = nameAt(NOW, 'Europe/Moscow');
  expect(name).toBe('office-2026-11-28T03-00.sqlite');
  expect(nameAt(NOW, 'Asia/Yekaterinburg')).toBe('office-2026-11-28T05-00.sqlite');
  expect(dateOf(name)).toBe('2026-11-28');
  expect(momentOf(name, 'Europe/Moscow')).toBe(Date.parse('2026-11-28T03:00+03:00'));
  expect(localStampToTheSecond(NOW, 'Europe/Moscow')).toBe('2026-11-28T03-00-41');
});

it.each([
  'office.sqlite',
  'office-2026-11-28T03-00.sqlite.part',
  'my office-2026-11-28T03-00.sqlite',
  'office-2026-11-28T03-00.sqlite.sha256',
  '../office-2026-11-28T03-00.sqlite',
])('does not take %s for a copy', (name) => {
  expect(isCopyName(name)).toBe(false);
});
