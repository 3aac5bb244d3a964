import { expect, it } from 'vitest';
import { phoneLink, phoneText } from './phones.ts';

it('writes a number as people read it', () => {
  expect(phoneText('79051234567')).toBe('+7\u00a0905\u00a0123-45-67');
  expect(phoneText('375291234567')).toBe('+375291234567');
  expect(phoneLink('79051234567')).toBe('tel:+79051234567');
});
