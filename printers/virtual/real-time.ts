/** Picks the real-time questions out of the stream: they are answered on arrival, ahead of all that waits in the buffer. */
import type { PrinterDialect } from '../../contract/printers.ts';

export type Sorted = {
  /** Numbers of the real-time questions, in the order of arrival. */
  readonly questions: readonly number[];
  /** Everything else, for the buffer. */
  readonly buffered: Uint8Array;
};

/** `DLE EOT 1` to `4`; Star has one question, `ESC ACK SOH`. */
const QUESTIONS: Readonly<Record<PrinterDialect, readonly (readonly number[])[]>> = {
  epson: [1, 2, 3, 4].map((question) => [0x10, 0x04, question]),
  star: [[0x1b, 0x06, 0x01]],
};
const QUESTION_BYTES = 3;

/**
 * @returns a function to feed with what arrives, in any portions; the beginning of a question is held back until it is
 *   clear whether it is one. As on real devices, a question inside of picture data is taken for a question.
 */
export function createRealTimeSorter(dialect: PrinterDialect = 'epson'): (bytes: Uint8Array) => Sorted {
  const known = QUESTIONS[dialect];
  const begins = (bytes: readonly number[]) =>
    known.some((question) => bytes.every((byte, index) => question[index] === byte));
  let held: number[] = [];
  return (bytes) => {
    const questions: number[] = [];
    const buffered: number[] = [];
    for (const byte of bytes) {
      const longer = [...held, byte];
      if (!begins(longer)) {
        buffered.push(...held);
        held = begins([byte]) ? [byte] : [];
        if (held.length === 0) buffered.push(byte);
      } else if (longer.length < QUESTION_BYTES) {
        held = longer;
      } else {
        questions.push(byte);
        held = [];
      }
    }
    return { questions, buffered: Uint8Array.from(buffered) };
  };
}
