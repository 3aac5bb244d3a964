/** What is the same in every language when a paper is given up and the printer is told to forget it. */
import type { Clearing, PaperEnd } from './language.ts';
import type { PrintProblem } from './transport.ts';
import type { Unheard, Wire } from './wire.ts';

/** Whoever ends the conversation still waits for this one answer: without it a stale paper may come out. */
const NEVER = new AbortController().signal;

/** Hears what comes until the deadline of `performance.now()`, also of a conversation that is being ended. */
export const hearToTheEnd = <A>(wire: Wire<A>, deadline: number): Promise<A | Unheard> =>
  wire.hear(Math.max(0, deadline - performance.now()), NEVER);

/** The paper's last bytes may be through after all: the proof came just before the printer was told to forget it. */
export function givenUp(problem: PrintProblem, { cleared, proved }: Clearing): PaperEnd {
  const outcome = proved ? { kind: 'confirmed' as const } : { kind: 'unknown' as const, problem };
  return { outcome, mayBeInside: !cleared && !proved };
}
