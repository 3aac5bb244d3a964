/** From a press (a button, a key) to a command: allowed now or refused at once, never queued, never twice. */
import { computed, type ComputedRef, type Ref } from 'vue';
import type { DeskView } from '../../contract/views/desk.ts';
import type { Result } from '../../ui/api.ts';
import { serverClock } from '../../ui/live/clock.ts';
import { api } from '../api.ts';
import { useDesk, type No, type Notice, type Outcome } from '../desk.ts';
import { DOUBLE_PRESS_MS } from './double-press.ts';
import { resumeHeld } from './resume-held.ts';
import { actionsOfKey } from './keymap.ts';
import { actionsOf, refusalOf, type ActionId, type Offers } from './rules.ts';
import { useNotice } from './useNotice.ts';

/** Actions that first ask for something more. */
export type Begun = Extract<
  ActionId,
  | 'choose'
  | 'hold'
  | 'resume-held'
  | 'transfer'
  | 'another-service'
  | 'invite'
  | 'finish-as'
  | 'pause'
  | 'close'
  | 'serve'
>;

const BEGUN: ReadonlySet<ActionId> = new Set<Begun>([
  'choose',
  'hold',
  'resume-held',
  'transfer',
  'another-service',
  'invite',
  'finish-as',
  'pause',
  'close',
  'serve',
]);
const asksMore = (action: ActionId): action is Begun => BEGUN.has(action);

/** The commands that need nothing but the desk, with their names in the contract. */
const PLAIN = {
  'call-next': 'callNext',
  start: 'startService',
  recall: 'recall',
  'did-not-come': 'didNotCome',
  finish: 'finishService',
  'finish-next': 'finishAndCallNext',
  resume: 'resumeDesk',
} as const satisfies Partial<Record<ActionId, string>>;

type Plain = keyof typeof PLAIN | 'take-back' | 'withdraw';

export interface DeskCommands {
  offers: ComputedRef<Offers | null>;
  notice: Readonly<Ref<Notice | null>>;
  /** Shows it beside the buttons. */
  tell: (no: Notice) => void;
  /** @param trigger the place or the key that was pressed: pressed twice at once it counts once */
  press: (action: ActionId, trigger: string) => Promise<void>;
  /** @param name of a key in the keymap */
  pressKey: (name: string) => void;
  /** Whether this can be begun now; when not, `notice` says why. */
  allows: (action: Begun) => boolean;
}

/** @param now the server's time as the screen shows it */
export function useDeskCommands(begin: (action: Begun) => void, now: () => number): DeskCommands {
  const desk = useDesk();
  const { notice, show, clear } = useNotice<Notice>();
  const offers = computed(() => desk.view && actionsOf(desk.view, now()));
  let last: { trigger: string; at: number } | null = null;

  const isEcho = (trigger: string) =>
    last?.trigger === trigger && (desk.underWay !== null || performance.now() - last.at < DOUBLE_PRESS_MS);

  function whyNot(action: ActionId): No | null {
    const { view } = desk;
    if (desk.underWay !== null) return 'under-way';
    if (!desk.online || view?.desk == null) return desk.problem ?? { code: 'no-connection' };
    // Not as it was at the last tick: the pause between two calls may just be over.
    return refusalOf(action, view, view.desk, serverClock.now());
  }

  async function press(action: ActionId, trigger: string): Promise<void> {
    if (isEcho(trigger)) return;
    if (!asksMore(action)) return perform(action, trigger, () => send(action, desk.view?.desk?.id ?? ''));
    // The only one who is on hold is who has come back.
    const [held, ...others] = desk.view?.held ?? [];
    if (action === 'resume-held' && held !== undefined && others.length === 0)
      return perform(action, trigger, () => resumeHeld(held.ticketId));
    if (allows(action)) begin(action);
  }

  async function perform(
    action: ActionId,
    trigger: string,
    command: () => Promise<Outcome<unknown>>,
  ): Promise<void> {
    clear();
    const no = whyNot(action);
    if (no !== null) return show(no);
    last = { trigger, at: performance.now() };
    const outcome = await command();
    last = { trigger, at: performance.now() };
    if (!outcome.ok) show(outcome.no);
  }

  function allows(action: Begun): boolean {
    clear();
    const no = whyNot(action);
    if (no !== null) show(no);
    return no === null;
  }

  function send(action: Plain, deskId: string): Promise<Outcome<unknown>> {
    // As they are now: asked again, it is the same step and the same invitation, though the view may have gone on.
    const stepSeq = desk.view?.desk?.takeBack?.stepSeq ?? 1;
    const invitationId = desk.view?.myInvitation?.invitationId ?? '';
    const ask = (commandId: string): Promise<Result<unknown>> => {
      if (action === 'take-back') return api.call('takeBack', { deskId, commandId, stepSeq });
      if (action === 'withdraw') return api.call('withdrawInvitation', { deskId, commandId, invitationId });
      return api.call(PLAIN[action], { deskId, commandId });
    };
    // Somebody else may be at the desk, which does not move then.
    const isBack = (view: DeskView | null) => view?.desk?.takeBack?.stepSeq !== stepSeq;
    if (action === 'take-back') return desk.run(action, ask, { settled: isBack, about: String(stepSeq) });
    return desk.run(action, ask, { settled: 'moved' });
  }

  function pressKey(name: string): void {
    const actions = actionsOfKey(name);
    // Where nothing can be done now, the one that is written on a button says why.
    const shown = Object.values(offers.value ?? {}).map(({ action }) => action);
    const can = actions.find((one) => whyNot(one) === null);
    const action = can ?? actions.find((one) => shown.includes(one)) ?? actions[0];
    if (action !== undefined) void press(action, name);
  }

  return {
    offers,
    notice,
    tell: show,
    press,
    pressKey,
    allows,
  };
}
