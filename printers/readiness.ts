/** Before any byte of a paper: is this a printer, has it paper, and does it work off what it gets? */
import type { AskMeans, Readiness } from './language.ts';
import {
  type Answer,
  IN_ORDER_QUESTION,
  realTimeQuestion,
  type RealTimeQuestion,
  saysPaperOut,
  statusFrom,
} from './status.ts';
import type { PrinterStatus } from './transport.ts';
import type { Unheard, Wire } from './wire.ts';

type Heard = Answer | Unheard;

/** The paper first: a printer that is out of it may answer nothing else. */
const QUESTIONS: readonly RealTimeQuestion[] = [4, 1, 2, 3];

/**
 * Asks the real-time questions, and then the in-order one as a barrier: its answer proves that nothing is left in the
 * printer's buffer (a ticket that hung there an hour ago, half a command of a broken connection) and that the buffer is
 * being worked off. Without it, a printer whose head is stuck would take the ticket and leave us not knowing.
 */
export async function questionReadiness(wire: Wire<Answer>, means: AskMeans): Promise<Readiness> {
  const answers = new Map<RealTimeQuestion, number>();
  for (const question of QUESTIONS) {
    wire.write(realTimeQuestion(question));
    const heard = await hearAnswer(wire, 'real-time', means.limits.answerMs, means.signal);
    if (heard.kind === 'real-time') answers.set(question, heard.byte);
    // A late answer would be taken for the answer to the next question, so silence ends the questions.
    else if (heard.kind === 'silence') break;
    else return failed(heard, answers);
    if (printingIsStopped(statusFrom(answers))) break;
  }
  const status = statusFrom(answers);
  if (status.condition !== 'ready' && status.condition !== 'paper-low')
    return { status, problem: status.condition };
  return means.answersInOrder ? barrier(wire, status, means) : { status };
}

/** No sense in asking on: the reason is known. `offline` alone is not a reason, the next answers give it. */
function printingIsStopped({ condition }: PrinterStatus): boolean {
  return condition === 'paper-out' || condition === 'cover-open' || condition === 'error';
}

async function barrier(wire: Wire<Answer>, status: PrinterStatus, means: AskMeans): Promise<Readiness> {
  wire.write(IN_ORDER_QUESTION);
  let heard = await hearAnswer(wire, 'in-order', means.limits.turnMs, means.signal);
  if (heard.kind === 'silence') return { status: { condition: 'not-answering' }, problem: 'not-printing' };
  // More than one: the others are answers to earlier connections. The last one is ours, silence tells which it was.
  while (heard.kind === 'in-order' && !saysPaperOut(heard.byte)) {
    if (!means.answersOwed) return { status };
    heard = await hearAnswer(wire, 'in-order', means.limits.quietMs, means.signal);
    if (heard.kind === 'silence') return { status };
  }
  if (heard.kind === 'in-order') return { status: { condition: 'paper-out' }, problem: 'paper-out' };
  return failed(heard, new Map());
}

/** The next answer of that kind. One of the other kind is left over from before and passed by; garbage is not. */
async function hearAnswer(
  wire: Wire<Answer>,
  kind: 'real-time' | 'in-order',
  limitMs: number,
  signal: AbortSignal,
): Promise<Heard> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const heard = await wire.hear(Math.max(0, deadline - performance.now()), signal);
    const isAnswer = heard.kind === 'real-time' || heard.kind === 'in-order' || heard.kind === 'cleared';
    if (!isAnswer || heard.kind === kind) return heard;
  }
}

function failed(heard: Heard, answers: ReadonlyMap<RealTimeQuestion, number>): Readiness {
  if (heard.kind === 'stopped') return { status: statusFrom(answers), problem: 'stopped' };
  if (heard.kind === 'closed') return { status: { condition: 'offline' }, problem: 'closed' };
  return { status: { condition: 'not-answering' }, problem: 'garbled' };
}
