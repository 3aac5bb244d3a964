import { expect, test } from 'vitest';
import { createAnswerReader, type RealTimeQuestion, statusFrom } from './status.ts';

const read = (...bytes: number[]) => createAnswerReader()(Uint8Array.from(bytes)).map(({ kind }) => kind);

test('answers are told apart by their fixed bits', () => {
  expect(read(0x12, 0x1a, 0x72)).toEqual(['real-time', 'real-time', 'real-time']);
  expect(read(0x00, 0x03, 0x0c, 0x0f)).toEqual(['in-order', 'in-order', 'in-order', 'in-order']);
});

test('flow control is no answer', () => {
  expect(read(0x13, 0x11, 0x12)).toEqual(['real-time']);
});

test('an unasked report of four bytes is skipped, even when it comes in two packets', () => {
  const reader = createAnswerReader();
  expect(reader(Uint8Array.of(0x10, 0x00))).toEqual([]);
  expect(reader(Uint8Array.of(0x00, 0x00, 0x12))).toEqual([{ kind: 'real-time', byte: 0x12 }]);
});

test('a printer that has forgotten its buffer says so in three bytes, which are no other answers', () => {
  expect(read(0x37, 0x25, 0x00, 0x12)).toEqual(['cleared', 'real-time']);
  expect(read(0x37, 0x12)).toEqual(['garbage']);
});

test('a web server is no printer', () => {
  expect(read(...Buffer.from('HTTP/1.1 400 Bad Request'))[0]).toBe('garbage');
});

test.each<[string, Array<[RealTimeQuestion, number]>]>([
  ['not-answering', []],
  [
    'ready',
    [
      [4, 0x12],
      [1, 0x16],
      [2, 0x12],
      [3, 0x12],
    ],
  ],
  [
    'paper-low',
    [
      [4, 0x1e],
      [1, 0x12],
    ],
  ],
  ['paper-out', [[4, 0x7e]]],
  [
    'paper-out',
    [
      [1, 0x1a],
      [2, 0x32],
    ],
  ],
  [
    'cover-open',
    [
      [4, 0x7e],
      [1, 0x1a],
      [2, 0x36],
    ],
  ],
  [
    'error',
    [
      [4, 0x12],
      [1, 0x1a],
      [2, 0x52],
      [3, 0x1a],
    ],
  ],
  [
    'offline',
    [
      [4, 0x12],
      [1, 0x1a],
      [2, 0x12],
      [3, 0x12],
    ],
  ],
])('%s is what the answers say', (condition, answers) => {
  expect(statusFrom(new Map(answers))).toEqual({ condition });
});
