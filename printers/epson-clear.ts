/** Makes an ESC/POS printer forget what it has not printed: `DLE DC4 8`. */
import { hearToTheEnd } from './forgetting.ts';
import type { Clearing } from './language.ts';
import type { WireLimits } from './limits.ts';
import { type Answer, CLEAR_BUFFER, saysPaperOut } from './status.ts';
import type { Wire } from './wire.ts';

/** A reset, feed to the knife, a partial cut: what was printed of the forgotten paper is not the top of the next one. */
const CUT_OFF = Uint8Array.of(0x1b, 0x40, 0x1d, 0x56, 0x42, 0x00);

/**
 * Done on arrival, also by a printer without paper or with an open cover; nothing may follow before its answer (Epson's
 * reference, `DLE DC4` with fn = 8). Models that do not know it take it for nothing, in its turn, and do not answer.
 */
export async function clearEpson(wire: Wire<Answer>, limits: WireLimits): Promise<Clearing> {
  wire.write(CLEAR_BUFFER);
  let proved = false;
  const deadline = performance.now() + limits.answerMs;
  for (;;) {
    const heard = await hearToTheEnd(wire, deadline);
    if (heard.kind === 'cleared') {
      wire.write(CUT_OFF);
      return { cleared: true, proved };
    }
    if (heard.kind === 'in-order') proved = !saysPaperOut(heard.byte);
    else if (heard.kind !== 'real-time') return { cleared: false, proved };
  }
}
