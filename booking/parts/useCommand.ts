/**
 * A command of the visitor that is done once: its id stays the same until the server has said what became of it, however
 * often it is asked for, by a second tap or after a lost connection.
 */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import type { AnswerOf, CallOf } from '../../contract/api.ts';
import type { ProblemCode, Refusal } from '../../contract/problems.ts';
import { newCommandId, type Api, type Result } from '../../ui/api.ts';

type CommandName = 'book' | 'moveBooking' | 'cancelBooking';
type WithoutId<N extends CommandName> = Omit<CallOf<N>, 'commandId'>;

/** After so long a wait the visitor is told that it is only slow. */
const SLOW_MS = 4000;

/** After these nobody knows whether it was done. */
const UNSETTLED: ReadonlySet<ProblemCode> = new Set(['no-connection', 'stopping', 'internal']);

export interface Command<N extends CommandName> {
  busy: Readonly<ShallowRef<boolean>>;
  slow: Readonly<ShallowRef<boolean>>;
  problem: Readonly<ShallowRef<Refusal | null>>;
  /** @returns null when it was refused, or is under way already */
  send: (request: WithoutId<N>) => Promise<AnswerOf<N> | null>;
  /** The refusal has been answered by another choice. */
  forget: () => void;
}

/** A request as it was sent. */
interface Asked {
  readonly commandId: string;
  readonly request: string;
}

/** Whether the command may have been done although no answer was heard. */
export const isUnsettled = (problem: Refusal): boolean => UNSETTLED.has(problem.code);

export function useCommand<N extends CommandName>(api: Api, name: N): Command<N> {
  const busy = shallowRef(false);
  const slow = shallowRef(false);
  const problem = shallowRef<Refusal | null>(null);
  /** What was asked without an answer that settles it. */
  let open: Asked | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function send(request: WithoutId<N>): Promise<AnswerOf<N> | null> {
    if (busy.value) return null;
    busy.value = true;
    problem.value = null;
    timer = setTimeout(() => {
      slow.value = true;
    }, SLOW_MS);
    const result = await settled(request);
    clearTimeout(timer);
    busy.value = false;
    slow.value = false;
    if (result.ok || !isUnsettled(result.problem)) open = null;
    if (result.ok) return result.answer;
    problem.value = result.problem;
    return null;
  }

  /** What became of the request; of one before it that was never heard of, if that was done. */
  async function settled(request: WithoutId<N>): Promise<Result<AnswerOf<N>>> {
    const sent = JSON.stringify(request);
    if (open !== null && open.request !== sent) {
      // Other data are another wish; but the first one may have come true, and a second booking is not wanted.
      const before = await ask(open);
      if (before.ok || isUnsettled(before.problem)) return before;
      open = null;
    }
    open ??= { commandId: newCommandId(), request: sent };
    return ask(open);
  }

  const ask = ({ commandId, request }: Asked) =>
    api.callSafely(name, { ...(JSON.parse(request) as WithoutId<N>), commandId } as CallOf<N>);

  function forget(): void {
    problem.value = null;
  }

  onScopeDispose(() => clearTimeout(timer));
  return { busy, slow, problem, send, forget };
}
