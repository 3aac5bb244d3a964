/**
 * What a Star printer says of itself: pure. Rule: Star's «Line Mode Command Specifications», chapter on status. The answer to
 * `ESC ACK SOH` and an unasked report look the same, and both tell how things are when they are sent.
 */
import type { PrinterStatus } from './transport.ts';
import type { AnswerReader } from './wire.ts';

/** Answered at once, even when printing is stopped. */
export const STAR_QUESTION = Uint8Array.of(0x1b, 0x06, 0x01);

/** `ETB`: counts up in its turn, so the counter proves that all bytes ahead were processed. */
export const STAR_MARK = 0x17;

/** `CAN`: forget all that was received and not printed, on arrival; the counter begins anew. */
export const STAR_CLEAR = Uint8Array.of(0x18);

/** The counter has five bits. */
export const STAR_COUNTS = 32;

export type StarAnswer =
  | { readonly kind: 'status'; readonly bytes: Uint8Array }
  | { readonly kind: 'garbage'; readonly bytes: Uint8Array };

/** Two bytes that tell length and version come first. */
const SHORTEST_STATUS_BYTES = 6;
const FIXED_BITS = 0x91;
const FIRST_BYTE = 0x01;
/** Flow control that some print servers let through. */
const XON = 0x11;
const XOFF = 0x13;

/** @returns a function to feed with what arrives, in any portions */
export function createStarReader(): AnswerReader<StarAnswer> {
  let held: number[] = [];
  return (bytes) => {
    const answers: StarAnswer[] = [];
    for (const byte of bytes) {
      if (held.length === 0 && (byte === XON || byte === XOFF)) continue;
      held.push(byte);
      const kind = kindOf(held);
      if (kind === null) continue;
      answers.push({ kind, bytes: Uint8Array.from(held) });
      held = [];
    }
    return answers;
  };
}

/** Null until more bytes come. */
function kindOf(held: readonly number[]): StarAnswer['kind'] | null {
  const [first = 0] = held;
  const last = held.at(-1) ?? 0;
  const length = ((first >> 2) & 0x18) | ((first >> 1) & 0x07);
  const fits = held.length === 1 ? (first & FIXED_BITS) === FIRST_BYTE : (last & FIXED_BITS) === 0;
  if (!fits || length < SHORTEST_STATUS_BYTES) return 'garbage';
  return held.length === length ? 'status' : null;
}

/** The cover comes first: an open cover may also report no paper. */
export function starStatus(bytes: Uint8Array): PrinterStatus {
  const has = (index: number, bits: number) => ((bytes[index] ?? 0) & bits) !== 0;
  if (has(2, 0x20)) return { condition: 'cover-open' };
  if (has(5, 0x08)) return { condition: 'paper-out' };
  // The head is too hot, or a fault for good, of the knife, of the works; then: paper jam, head up, black mark not found.
  if (has(3, 0x6c) || has(4, 0x0e)) return { condition: 'error' };
  if (has(2, 0x08)) return { condition: 'offline' };
  return { condition: has(5, 0x04) ? 'paper-low' : 'ready' };
}

/** @returns how many marks were counted; null from a model that does not count */
export function starCount(bytes: Uint8Array): number | null {
  const byte = bytes[7];
  return byte === undefined ? null : ((byte >> 2) & 0x18) | ((byte >> 1) & 0x07);
}
