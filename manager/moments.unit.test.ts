import { expect, it } from 'vitest';
import { NOW } from '../test/support/views.ts';
import { dateTimeText, momentText } from './moments.ts';

it('are told in the office’s time zone', () => {
  expect(momentText(NOW, 'Europe/Moscow')).toBe('пн, 23 ноября, 10:42');
  expect(dateTimeText(NOW, 'Asia/Yekaterinburg')).toBe('23 ноября 2026, 12:42');
});
