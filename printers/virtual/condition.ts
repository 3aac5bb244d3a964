/** What can be wrong with the virtual printer, and how it answers then. */
import type { VirtualCondition } from '../../contract/printing.ts';

/** The troubles that staff can try out, and the nastier ones that only tests need. */
export type Condition =
  | VirtualCondition
  /** Answers real-time questions as if all were well, and works off nothing. */
  | 'stuck';

/** What `slow` adds to every line: a ticket takes some seconds, and stays far from the limits. */
export const SLOW_LINE_MS = 150;

/** Whether what is in the buffer gets printed. */
export function printsIn(condition: Condition): boolean {
  return ['ready', 'slow', 'paper-low', 'closing', 'mute', 'garbling'].includes(condition);
}

/** Whether questions get an answer. */
export function answersIn(condition: Condition): boolean {
  return !['off', 'hangs', 'mute', 'closing'].includes(condition);
}

/** No answer of any ESC/POS printer. */
export const NOISE = Uint8Array.of(0xaa, 0x55, 0xff);

const FIXED_BITS = 0x12;
const NEAR_END_BITS = 0x0c;
const END_BITS = 0x60;
const OFF_LINE_CAUSES: ReadonlyMap<Condition, number> = new Map([
  ['cover-open', 0x04],
  ['paper-out', 0x20],
  ['error', 0x40],
]);

/**
 * The answer to `DLE EOT n`.
 * @returns one byte, or null for a question that no printer of this kind knows
 */
export function realTimeAnswer(question: number, condition: Condition): number | null {
  const stopped = condition === 'paper-out' || condition === 'cover-open' || condition === 'error';
  switch (question) {
    case 1:
      return FIXED_BITS | (stopped ? 0x08 : 0);
    case 2:
      return FIXED_BITS | (OFF_LINE_CAUSES.get(condition) ?? 0);
    case 3:
      return FIXED_BITS | (condition === 'error' ? 0x08 : 0);
    case 4:
      if (condition === 'paper-out') return FIXED_BITS | NEAR_END_BITS | END_BITS;
      return FIXED_BITS | (condition === 'paper-low' ? NEAR_END_BITS : 0);
    default:
      return null;
  }
}

/**
 * The answer of a Star printer to `ESC ACK SOH`: nine bytes, the first two tell that and the version.
 * @param marks how many it has counted
 */
export function starAnswer(condition: Condition, marks: number): Uint8Array {
  const stopped = condition === 'paper-out' || condition === 'cover-open' || condition === 'error';
  const cover = condition === 'cover-open' ? 0x20 : 0;
  const paper = condition === 'paper-out' ? 0x0c : condition === 'paper-low' ? 0x04 : 0;
  const counter = ((marks & 0x18) << 2) | ((marks & 0x07) << 1);
  const knife = condition === 'error' ? 0x08 : 0;
  return Uint8Array.of(0x23, 0x06, cover | (stopped ? 0x08 : 0), knife, 0, paper, 0, counter, 0);
}

/** The answer to `GS r 1`: only reached with paper in. */
export function inOrderAnswer(condition: Condition): number {
  return condition === 'paper-low' ? 0x03 : 0x00;
}
