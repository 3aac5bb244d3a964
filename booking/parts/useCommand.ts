/**
 * A command of the visitor that is done once: its id stays the same until the server has said what became of it, however
 * often it is asked for, by a second tap or after a lost connection.
 */
import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';
import type { AnswerOf, CallOf } from '../../contract/api.ts';
import type { ProblemCode, Refusal } from '../../contract/problems.ts';
import { newCommandId, type Api, type Result } from '../../ui/api.ts';

type CommandName = 'book' | 'moveBooking' | 'cancelBooking' | 'rateOwnVisit';
type WithoutId<N extends CommandName> = Omit<CallOf<N>, 'commandId'>;

/** After so long a wait the visitor is told that it is only slow. */
const SLOW_MS = 4000;

/** After these nobody knows whether it was done: no answer came, none that can be read, or one of a server on its way down. */
const UNHEARD: ReadonlySet<ProblemCode> = new Set(['no-connection', 'internal', 'stopping']);

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
  /** An answer to it was lost: it may have been done. */
  isInDoubt: boolean;
}

/** Whether the same may be asked for again, and is done once. */
export const isRepeatable = ({ code }: Refusal): boolean => UNHEARD.has(code) || code === 'too-many-requests';

/** @param done is told what was done, also when whoever asked for it is gone by the time of the answer */
export function useCommand<N extends CommandName>(
  api: Api,
  name: N,
  done: (answer: AnswerOf<N>) => void = () => {},
): Command<N> {
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
    if (result.ok) {
      done(result.answer);
      return result.answer;
    }
    problem.value = result.problem;
    return null;
  }

  /** What became of the request; of one before it that was never heard of, if that was done. */
  async function settled(request: WithoutId<N>): Promise<Result<AnswerOf<N>>> {
    const sent = JSON.stringify(request);
    const last = open;
    if (last !== null && last.request !== sent) {
      // Other data are another wish; but the first one may have come true, and a second booking is not wanted.
      const before = await ask(last);
      if (before.ok || last.isInDoubt) return before;
    }
    open ??= { commandId: newCommandId(), request: sent, isInDoubt: false };
    return ask(open);
  }

  async function ask(asked: Asked): Promise<Result<AnswerOf<N>>> {
    const { commandId, request } = asked;
    const wish = { ...(JSON.parse(request) as WithoutId<N>), commandId } as CallOf<N>;
    const result = await api.callSafely(name, wish);
    // Whoever is told to wait was turned away before anybody looked: what was in doubt still is.
    const isUnheard = !result.ok && UNHEARD.has(result.problem.code);
    asked.isInDoubt = isUnheard || (asked.isInDoubt && !result.ok && isRepeatable(result.problem));
    open = asked.isInDoubt ? asked : null;
    return result;
  }

  function forget(): void {
    problem.value = null;
  }

  onScopeDispose(() => clearTimeout(timer));
  return { busy, slow, problem, send, forget };
}
