/** Pairing of a screen: gets a code, asks until an administrator has accepted it, gets a new code when it ran out. */
import { onScopeDispose, shallowRef, type Ref } from 'vue';
import type { AnswerOf } from '../contract/api.ts';
import type { ScreenKind } from '../contract/people.ts';
import type { Refusal } from '../contract/problems.ts';
import type { Api } from './api.ts';

/** The administrator looks at the screen while it is accepted: it should open at once. */
const ASK_EVERY_MS = 1500;

export interface Pairing {
  code: Readonly<Ref<string | null>>;
  problem: Readonly<Ref<Refusal | null>>;
}

export function usePairing(api: Api, kind: ScreenKind, onPaired: () => void): Pairing {
  const code = shallowRef<string | null>(null);
  const problem = shallowRef<Refusal | null>(null);
  let pairing: AnswerOf<'startPairing'> | null = null;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function start(): Promise<void> {
    const started = await api.call('startPairing', { kind });
    problem.value = started.ok ? null : started.problem;
    if (!started.ok) return;
    pairing = started.answer;
    code.value = pairing.code;
  }

  /** Whether the administrator has accepted. A code that ran out makes room for a new one. */
  async function isAccepted({ pairingId, secret }: AnswerOf<'startPairing'>): Promise<boolean> {
    const finished = await api.call('finishPairing', { pairingId, secret });
    if (finished.ok) {
      problem.value = null;
      return finished.answer.state === 'paired';
    }
    if (finished.problem.code === 'no-connection') problem.value = finished.problem;
    else [pairing, code.value] = [null, null];
    return false;
  }

  async function step(): Promise<void> {
    if (pairing === null) await start();
    else if (await isAccepted(pairing)) {
      if (!stopped) onPaired();
      return;
    }
    if (!stopped) timer = setTimeout(() => void step(), ASK_EVERY_MS);
  }

  void step();
  onScopeDispose(() => {
    stopped = true;
    clearTimeout(timer);
  });
  return { code, problem };
}
