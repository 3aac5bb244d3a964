/** Picks out of the stream what a printer does on arrival, ahead of all that waits in the buffer: answers, and forgetting. */
import type { PrinterDialect } from '../../contract/printers.ts';
import { CLEAR_BUFFER } from '../status.ts';
import { starGrammar } from './star-grammar.ts';
import { TokenReader } from './tokens.ts';

type Sorted = {
  /** Numbers of the real-time questions, in the order of arrival. */
  readonly questions: readonly number[];
  /** Whether all that came before `buffered` is to be forgotten. */
  readonly cleared: boolean;
  /** Everything else, for the buffer. */
  readonly buffered: Uint8Array;
};

export type Sorter = (bytes: Uint8Array) => Sorted;

/** Stands for the command to forget among the questions. */
const CLEAR = 0;

/** `DLE EOT 1` to `4`, and `DLE DC4 8`; Star has one question, `ESC ACK SOH`. */
const COMMANDS: Readonly<Record<PrinterDialect, ReadonlyArray<readonly [readonly number[], number]>>> = {
  epson: [
    ...[1, 2, 3, 4].map((question) => [[0x10, 0x04, question], question] as const),
    [[...CLEAR_BUFFER], CLEAR],
  ],
  star: [[[0x1b, 0x06, 0x01], 1]],
};

/**
 * @param clears false for a clone that does not know how to forget
 * @returns a function to feed with what arrives, in any portions; the beginning of a command is held back until it is
 *   clear whether it is one. As on real devices, a question inside of picture data is taken for a question.
 */
export function createRealTimeSorter(dialect: PrinterDialect = 'epson', clears = true): Sorter {
  const sort = sorterOf(COMMANDS[dialect].filter(([, meaning]) => clears || meaning !== CLEAR));
  return dialect === 'star' && clears ? clearingAtCan(sort) : sort;
}

function sorterOf(known: ReadonlyArray<readonly [readonly number[], number]>): Sorter {
  const begun = (bytes: readonly number[]) =>
    known.find(([command]) => bytes.every((byte, index) => command[index] === byte));
  let held: number[] = [];
  return (bytes) => {
    const questions: number[] = [];
    let buffered: number[] = [];
    let cleared = false;
    for (const byte of bytes) {
      const longer = [...held, byte];
      const found = begun(longer);
      if (found === undefined) {
        buffered.push(...held);
        held = begun([byte]) === undefined ? [] : [byte];
        if (held.length === 0) buffered.push(byte);
        continue;
      }
      const [command, meaning] = found;
      held = longer.length < command.length ? longer : [];
      if (held.length > 0) continue;
      if (meaning !== CLEAR) questions.push(meaning);
      else [cleared, buffered] = [true, []];
    }
    return { questions, cleared, buffered: Uint8Array.from(buffered) };
  };
}

/** Star's `CAN` is one byte, which pictures are full of: only where a command may begin it is one. */
function clearingAtCan(sort: Sorter): Sorter {
  const arrived = new TokenReader(starGrammar());
  return (bytes) => {
    const sorted = sort(bytes);
    let { cleared, buffered } = sorted;
    arrived.push(buffered);
    for (let token = arrived.next(); token !== null; token = arrived.next()) {
      if (token.kind !== 'command' || token.name !== 'CAN') continue;
      cleared = true;
      buffered = buffered.subarray(buffered.length - arrived.waiting);
    }
    return { ...sorted, cleared, buffered };
  };
}
