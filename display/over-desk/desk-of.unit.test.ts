import { expect, it } from 'vitest';
import { deskOf } from './desk-of.ts';

it.each([
  ['', null],
  ['?theme=night', null],
  ['?desk=3', 3],
  ['?desk=12&x=1', 12],
  ['?desk=', 0],
  ['?desk=three', 0],
  ['?desk=-1', 0],
  ['?desk=99999', 0],
])('«%s» is %s', (search, desk) => {
  expect(deskOf(search)).toBe(desk);
});
