import { expect, it } from 'vitest';
import { at } from '../../test/support/views.ts';
import { comingBack } from './away.ts';

it.each([
  ['in time', { backUntil: at('10:50'), cameBack: false }, { may: true, minutes: 8 }],
  ['in the last minute', { backUntil: at('10:42', 31), cameBack: false }, { may: true, minutes: 1 }],
  ['too late', { backUntil: at('10:42', 30), cameBack: false }, { may: false, why: 'late' }],
  ['until the day ends', { backUntil: null, cameBack: false }, { may: true, minutes: null }],
  ['a second time', { backUntil: null, cameBack: true }, { may: false, why: 'once' }],
] as const)('whoever did not come is back %s', (_, row, expected) => {
  expect(comingBack(row, at('10:42', 30))).toEqual(expected);
});
