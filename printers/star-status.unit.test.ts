import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStarReader, starCount, starStatus } from './star-status.ts';
import { starAnswer } from './virtual/condition.ts';

/** Nine bytes; the third to the sixth tell the trouble. */
const answer = (...told: number[]) => Uint8Array.from([0x23, 0x06, ...told, 0, 0, 0, 0].slice(0, 9));

it.each([
  ['nothing', answer(0, 0, 0, 0), 'ready'],
  ['paper soon', answer(0, 0, 0, 0x04), 'paper-low'],
  ['paper out', answer(0x08, 0, 0, 0x0c), 'paper-out'],
  ['the cover, and so no paper', answer(0x28, 0, 0, 0x0c), 'cover-open'],
  ['the knife', answer(0x08, 0x08, 0, 0), 'error'],
  ['a fault for good', answer(0x08, 0x20, 0, 0), 'error'],
  ['a hot head', answer(0x08, 0x40, 0, 0), 'error'],
  ['jammed paper', answer(0x08, 0, 0x04, 0), 'error'],
  ['off line, and not why', answer(0x08, 0, 0, 0), 'offline'],
] as const)('%s', (_what, bytes, condition) => {
  expect(starStatus(bytes)).toEqual({ condition });
});

it('counts marks up to 31', () => {
  for (let marks = 0; marks < 32; marks += 1) expect(starCount(starAnswer('ready', marks))).toBe(marks);
});

it('knows of no marks from a model that does not count', () => {
  expect(starCount(Uint8Array.of(0x0f, 0x06, 0, 0, 0, 0, 0))).toBeNull();
});

it('finds the answers however they were cut, with flow control in between', () => {
  const one = starAnswer('paper-out', 5);
  const other = starAnswer('ready', 31);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 18 }), (at) => {
      const read = createStarReader();
      const bytes = Uint8Array.from([0x11, ...one, 0x13, ...other]);
      expect([...read(bytes.subarray(0, at)), ...read(bytes.subarray(at))]).toEqual([
        { kind: 'status', bytes: one },
        { kind: 'status', bytes: other },
      ]);
    }),
  );
});

it.each([
  ['a web server', Buffer.from('HTTP/1.1 400')],
  ['an EPSON', Uint8Array.of(0x12, 0x12, 0x16)],
  ['noise', Uint8Array.of(0xaa, 0x55, 0xff)],
])('takes %s for no Star', (_what, bytes) => {
  expect(createStarReader()(bytes)[0]?.kind).toBe('garbage');
});
