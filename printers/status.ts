/**
 * The questions that an ESC/POS printer answers, and the meaning of the answers: pure.
 * Rule: Epson's ESC/POS reference, `DLE EOT`, `GS r`, `GS a`; makers of compatible printers repeat it.
 */
import type { PrinterStatus } from './transport.ts';

/** Real-time questions: 1 the printer, 2 why it is off line, 3 which fault, 4 the paper. */
export type RealTimeQuestion = 1 | 2 | 3 | 4;

/** Answered at once, even when printing is stopped. */
export function realTimeQuestion(question: RealTimeQuestion): Uint8Array {
  return Uint8Array.of(0x10, 0x04, question);
}

/** `GS r 1`: answered in its turn, so its answer proves that all bytes ahead of it were processed. */
export const IN_ORDER_QUESTION = Uint8Array.of(0x1d, 0x72, 0x01);

/** `DLE DC4 8` with its fixed parameters: forget all that was received and not printed. Done at once, and answered. */
export const CLEAR_BUFFER = Uint8Array.of(0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08);

export type Answer = {
  readonly kind: 'real-time' | 'in-order' | 'cleared' | 'garbage';
  readonly byte: number;
};

/** What a printer says when it has forgotten everything. */
export const CLEARED: readonly number[] = [0x37, 0x25, 0x00];

/** Flow control that some print servers let through. */
const XON = 0x11;
const XOFF = 0x13;
/** An unasked status report is four bytes; the first is known by its fixed bits. */
const UNASKED_REPORT_REST = 3;

/**
 * Tells the answers apart by their fixed bits: real-time ones are `0xx1xx10`, in-order ones `0000xxxx`. The reference fixes
 * only bits 4 and 7 of the latter; bits 5 and 6 are unused and zero in practice, and insisting on it tells a printer
 * from a web server. Unasked reports (automatic status back), which may look like answers inside, are skipped.
 * @returns a function to feed with what arrives, in any portions
 */
export function createAnswerReader(): (bytes: Uint8Array) => Answer[] {
  let toSkip = 0;
  let ofCleared = 0;
  return (bytes) => {
    const answers: Answer[] = [];
    for (const byte of bytes) {
      if (toSkip > 0) toSkip -= 1;
      else if (byte === CLEARED[ofCleared]) {
        ofCleared = (ofCleared + 1) % CLEARED.length;
        if (ofCleared === 0) answers.push({ kind: 'cleared', byte });
      } else if (ofCleared > 0) {
        ofCleared = 0;
        answers.push({ kind: 'garbage', byte });
      } else if ((byte & 0x93) === 0x10) toSkip = UNASKED_REPORT_REST;
      else if (byte !== XON && byte !== XOFF) answers.push(classify(byte));
    }
    return answers;
  };
}

function classify(byte: number): Answer {
  if ((byte & 0x93) === 0x12) return { kind: 'real-time', byte };
  return { kind: (byte & 0xf0) === 0 ? 'in-order' : 'garbage', byte };
}

/** Whether an in-order answer says that there is no paper. */
export function saysPaperOut(byte: number): boolean {
  return (byte & 0x0c) !== 0;
}

/**
 * What the answers say together. The cover comes first: an open cover also reports no paper.
 * @param answers the newest byte to each question that was answered; a printer without paper may answer the fourth only
 */
export function statusFrom(answers: ReadonlyMap<RealTimeQuestion, number>): PrinterStatus {
  if (answers.size === 0) return { condition: 'not-answering' };
  const has = (question: RealTimeQuestion, bits: number) => ((answers.get(question) ?? 0) & bits) !== 0;
  if (has(2, 0x04)) return { condition: 'cover-open' };
  if (has(4, 0x60) || has(2, 0x20)) return { condition: 'paper-out' };
  if (has(3, 0x6c) || has(2, 0x40)) return { condition: 'error' };
  if (has(1, 0x08)) return { condition: 'offline' };
  return { condition: has(4, 0x0c) ? 'paper-low' : 'ready' };
}
