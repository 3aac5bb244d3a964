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
