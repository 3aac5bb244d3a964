/** What the desk sees and does: the live view, and one command at a time with one id for each intention. */
import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { DeskView } from '../contract/views/desk.ts';
import { newCommandId, type Result } from '../ui/api.ts';
import { useLive } from '../ui/live/useLive.ts';
import { api } from './api.ts';
import { askFreshly, isUnheard } from './actions/ask.ts';
import { pressed } from './actions/pressed.ts';

/** Why nothing was done: a refusal, or another command that is still under way. */
export type No = Refusal | 'under-way';
/** What is told beside the buttons; also that a question was closed by what happened at the desk. */
export type Notice = No | 'overtaken';
export type Outcome<A> = { ok: true; answer: A } | { ok: false; no: No };

export interface RunOptions<A> {
  /**
   * True when the view shows what the command did, `moved` when the desk is in another state than it was; until then the buttons
   * stay locked.
   * @default at once
   */
  settled?: 'moved' | ((view: DeskView | null, answer: A) => boolean);
  /** What else the wish is about: of something else it is another wish. @default the desk as it is */
  about?: string;
}

/** The view comes with the answer or milliseconds after it; a view that never comes must not lock the desk. */
const SETTLE_MS = 1500;

/** Tells states of the desk apart: a command asked again in the same one keeps its id. */
export const deskMark = (view: DeskView | null): string => {
  const { id, state, afterLast, visitor } = view?.desk ?? {};
  const { ticketId, calls, leg } = visitor ?? {};
  const { invitationId, state: asked } = view?.myInvitation ?? {};
  return [id, state, ticketId, calls, leg, JSON.stringify(afterLast), invitationId, asked].join(' ');
};

export const useDesk = defineStore('desk', () => {
  const live = useLive(() => ({ view: 'desk' as const }), 'staff');
  const view = computed(() => live.view.value);
  const online = computed(() => live.status.value === 'live');
  /** The name of the command under way. */
  const underWay = shallowRef<string | null>(null);
  let unheard: { label: string; mark: string; about: string; commandId: string } | null = null;

  async function run<A>(
    label: string,
    ask: (commandId: string) => Promise<Result<A>>,
    { settled, about = '' }: RunOptions<A> = {},
  ): Promise<Outcome<A>> {
    if (underWay.value !== null) return { ok: false, no: 'under-way' };
    if (!online.value) return { ok: false, no: whyOffline() };
    const mark = deskMark(view.value);
    const isSame = unheard?.label === label && unheard.mark === mark && unheard.about === about;
    const commandId = isSame && unheard !== null ? unheard.commandId : newCommandId();
    underWay.value = label;
    pressed(commandId);
    try {
      const result = await askFreshly(() => ask(commandId));
      unheard = isUnheard(result) ? { label, mark, about, commandId } : null;
      if (!result.ok) {
        // The socket was opened while the session lasted and would go on: shaken hands anew it is told as well.
        if (result.problem.code === 'unauthenticated') live.retry();
        return { ok: false, no: result.problem };
      }
      const hasMoved = (now: DeskView | null): boolean => deskMark(now) !== mark;
      const isSettled = settled === 'moved' ? hasMoved : settled;
      if (isSettled !== undefined) await until(() => isSettled(live.view.value, result.answer));
      return result;
    } finally {
      underWay.value = null;
    }
  }

  const whyOffline = (): Refusal => live.problem.value ?? { code: 'no-connection' };

  function until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(finish, SETTLE_MS);
      const stop = watch(live.view, () => isTrue() && finish());
      if (isTrue()) finish();
    });
  }

  // An id belongs to the state in which it was pressed; the same key in another state is another wish.
  watch(
    () => deskMark(live.view.value),
    () => (unheard = null),
  );

  /** The desk that went away without this screen's doing: taken over, or the day was closed. */
  const lostDesk = shallowRef<number | null>(null);
  watch(
    () => live.view.value?.desk ?? null,
    (now, before) => {
      if (now?.number === before?.number) return;
      const isMeant = underWay.value === 'close' || before?.afterLast?.kind === 'close';
      const isLost = now === null && live.view.value !== null && !isMeant;
      lostDesk.value = isLost ? (before?.number ?? null) : null;
    },
  );

  /** The session ended by itself: whoever sat here is told why there is a form now. */
  const sessionEnded = shallowRef(false);
  let isLeaving = false;
  watch(
    live.view,
    (now, before) => {
      if (now !== null) isLeaving = false;
      const isOver = now === null && live.problem.value?.code === 'unauthenticated';
      sessionEnded.value = isOver && before !== null && !isLeaving;
    },
    { flush: 'sync' },
  );

  /** Also for whom the server shows nothing: only a lost line keeps one from leaving. */
  async function signOut(): Promise<Outcome<unknown>> {
    if (underWay.value !== null) return { ok: false, no: 'under-way' };
    if (live.status.value === 'lost') return { ok: false, no: whyOffline() };
    underWay.value = 'sign-out';
    isLeaving = true;
    const result = await api.call('signOut', {});
    underWay.value = null;
    if (!result.ok && result.problem.code !== 'unauthenticated') {
      isLeaving = false;
      return { ok: false, no: result.problem };
    }
    live.retry();
    return { ok: true, answer: null };
  }

  return {
    view,
    status: computed(() => live.status.value),
    problem: computed(() => live.problem.value),
    retry: live.retry,
    online,
    underWay,
    lostDesk,
    sessionEnded,
    run,
    signOut,
  };
});
