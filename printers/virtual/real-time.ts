/** Picks the real-time questions out of the stream: they are answered on arrival, ahead of all that waits in the buffer. */

const DLE = 0x10;
const EOT = 0x04;
/** `DLE EOT 1` to `4`. */
const LAST_QUESTION = 4;

export type Sorted = {
  /** Numbers of the real-time questions, in the order of arrival. */
  readonly questions: readonly number[];
  /** Everything else, for the buffer. */
  readonly buffered: Uint8Array;
};

/**
 * @returns a function to feed with what arrives, in any portions; the beginning of a question is held back until it is
 *   clear whether it is one. As on real devices, a question inside of picture data is taken for a question.
 */
export function createRealTimeSorter(): (bytes: Uint8Array) => Sorted {
  let held: number[] = [];
  return (bytes) => {
    const questions: number[] = [];
    const buffered: number[] = [];
    for (const byte of bytes) {
      if (held.length === 2 && byte >= 1 && byte <= LAST_QUESTION) {
        questions.push(byte);
        held = [];
        continue;
      }
      if (held.length === 1 && byte === EOT) {
        held.push(byte);
        continue;
      }
      buffered.push(...held);
      held = byte === DLE ? [byte] : [];
      if (byte !== DLE) buffered.push(byte);
    }
    return { questions, buffered: Uint8Array.from(buffered) };
  };
}
