import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRealTimeSorter } from './real-time.ts';

test('questions are taken out, the rest stays in order', () => {
  const { questions, buffered } = createRealTimeSorter()(
    Uint8Array.of(0x41, 0x10, 0x04, 0x02, 0x42, 0x10, 0x04, 0x04),
  );
  expect(questions).toEqual([2, 4]);
  expect([...buffered]).toEqual([0x41, 0x42]);
});

test('a question cut into packets is still one', () => {
  const sort = createRealTimeSorter();
  expect(sort(Uint8Array.of(0x10)).questions).toEqual([]);
  expect(sort(Uint8Array.of(0x04)).questions).toEqual([]);
  expect(sort(Uint8Array.of(0x01)).questions).toEqual([1]);
});

test('what only looks like the beginning of a question is not lost', () => {
  expect([...createRealTimeSorter()(Uint8Array.of(0x10, 0x10, 0x04, 0x09, 0x41)).buffered]).toEqual([
    0x10, 0x10, 0x04, 0x09, 0x41,
  ]);
});

const FORGET = [0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08];

test('what came before the command to forget is not for the buffer, what follows is', () => {
  const sorted = createRealTimeSorter()(Uint8Array.of(0x41, ...FORGET, 0x42));
  expect(sorted).toEqual({ questions: [], cleared: true, buffered: Uint8Array.of(0x42) });
});

test('a clone that does not know it takes it for print data', () => {
  const { cleared, buffered } = createRealTimeSorter('epson', false)(Uint8Array.from(FORGET));
  expect([cleared, buffered.length]).toEqual([false, FORGET.length]);
});

test('a Star forgets at CAN, but not where the byte is part of a picture', () => {
  const row = [0x62, 0x02, 0x00, 0x18, 0x18];
  const picture = [0x1b, 0x2a, 0x72, 0x41, ...row, 0x1b, 0x2a, 0x72, 0x42];
  const sort = createRealTimeSorter('star');
  expect(sort(Uint8Array.from(picture))).toMatchObject({
    cleared: false,
    buffered: Uint8Array.from(picture),
  });
  expect(sort(Uint8Array.of(0x41, 0x18, 0x42))).toMatchObject({
    cleared: true,
    buffered: Uint8Array.of(0x42),
  });
});

test('cutting into packets changes nothing', () => {
  const byte = fc.constantFrom(0x10, 0x04, 0x01, 0x05, 0x41);
  fc.assert(
    fc.property(fc.array(byte), (bytes) => {
      const whole = createRealTimeSorter()(Uint8Array.from(bytes));
      const sort = createRealTimeSorter();
      const parts = bytes.map((each) => sort(Uint8Array.of(each)));
      expect(parts.flatMap(({ questions }) => questions)).toEqual(whole.questions);
      expect(parts.flatMap(({ buffered }) => [...buffered])).toEqual([...whole.buffered]);
    }),
  );
});
