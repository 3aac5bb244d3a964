import { expect, it } from 'vitest';
import { codeIn } from './code.ts';

const CODE = 'a1b2c3d4e5f6g7h8';

it.each([
  [`/t/${CODE}`, CODE],
  [`/t/${CODE}/`, CODE],
  [`/t/${CODE.toUpperCase()}`, CODE],
  [`/booking/${CODE}`, CODE],
  ['/booking', null],
  ['/t/', null],
  ['/t', null],
  ['/t/short', null],
  [`/t/${CODE}0`, null],
])('%s has the code %s', (path, code) => {
  expect(codeIn(path)).toBe(code);
});
