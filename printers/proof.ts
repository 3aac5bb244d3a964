/** After the bytes of a paper: waits for the answer that proves they were processed, and asks meanwhile what is wrong. */
import { clearEpson } from './epson-clear.ts';
import { givenUp } from './forgetting.ts';
import { NOT_CLEARED, type PaperEnd, type ProofMeans } from './language.ts';
import { type Answer, realTimeQuestion, type RealTimeQuestion, saysPaperOut, statusFrom } from './status.ts';
import { PaperWatch } from './paper-watch.ts';
import type { Wire } from './wire.ts';

/** What can stop a printer in the middle of a paper: its paper, its cover, a fault. */
const QUESTIONS: readonly RealTimeQuestion[] = [4, 2, 3];

/**
 * Waits for the answer to the in-order question that followed the paper.
 *
 * A printer that says it is out of paper keeps the rest in its buffer; when somebody loads paper, it prints on and then answers. So
 * as long as it names such a trouble the wait goes on, while the paper is of use, up to `recoveryMs`; without one it ends
 * after `proofMs`. What is given up then is forgotten by the printer, if it can still be reached.
 * @returns `confirmed`, or `unknown` with the last thing known; never `not-sent`
 */
export async function waitForProof(wire: Wire<Answer>, means: ProofMeans): Promise<PaperEnd> {
  const { limits, signal } = means;
  const trouble = new TroubleWatch(means);
  for (;;) {
    const heard = await wire.hear(limits.pollMs, signal);
    switch (heard.kind) {
      case 'in-order':
        return saysPaperOut(heard.byte)
          ? givenUp('paper-out', { cleared: true, proved: false })
          : { outcome: { kind: 'confirmed' }, mayBeInside: false };
      case 'real-time':
        trouble.heard(heard.byte);
        break;
      case 'silence':
        if (trouble.isOver()) return givenUp(trouble.problem(), await clearEpson(wire, limits));
        wire.write(realTimeQuestion(trouble.nextQuestion()));
        break;
      case 'closed':
        return givenUp(trouble.problem('closed'), NOT_CLEARED);
      case 'stopped':
        // Nobody will be there to give up a paper that is kept; one that is being printed may come out.
        return givenUp('stopped', trouble.named ? await clearEpson(wire, limits) : NOT_CLEARED);
      case 'cleared':
        // The late answer to an earlier conversation.
        break;
      case 'garbage':
        return givenUp('garbled', NOT_CLEARED);
      default:
        return heard satisfies never;
    }
  }
}

/** Follows what a silent printer says of itself. */
class TroubleWatch extends PaperWatch {
  readonly #answers = new Map<RealTimeQuestion, number>();
  #asked = 0;

  nextQuestion(): RealTimeQuestion {
    this.#asked += 1;
    return this.#question();
  }

  heard(byte: number): void {
    this.#answers.set(this.#question(), byte);
    this.see(statusFrom(this.#answers));
  }

  #question(): RealTimeQuestion {
    return QUESTIONS[(this.#asked + QUESTIONS.length - 1) % QUESTIONS.length] ?? 4;
  }
}
