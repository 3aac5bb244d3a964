/** The machine of `flow/` put to work: its state, its clock, the calls that some screens stand for, the paper. */
import { computed, onScopeDispose, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import { newCommandId, type Api } from '../../ui/api.ts';
import { followPaper } from '../../ui/follow-paper.ts';
import { book, checkIn, issue, look, rate } from '../requests.ts';
import { askingSeconds, closingSeconds, newFlow } from '../flow/time.ts';
import type { Flow, FlowEvent, ScreenOf } from '../flow/types.ts';
import { step } from '../flow/flow.ts';
import { paperOf } from '../paper.ts';

/** Countdowns are read in seconds. */
const TICK_MS = 250;

export interface Kiosk {
  flow: Readonly<ShallowRef<Flow>>;
  send: (event: FlowEvent) => void;
  /** Seconds until a ticket or a slip leaves the glass. */
  closingLeft: ComputedRef<number | null>;
  /** Seconds left to answer «Вы ещё здесь?». */
  askingLeft: ComputedRef<number | null>;
}

/** @param hasPrinter whether a slip can be printed here; a ticket's paper is the server's business */
export function useKiosk(api: Api, hasPrinter: () => boolean): Kiosk {
  const now = shallowRef(performance.now());
  const flow = shallowRef<Flow>(newFlow(now.value));

  const send = (event: FlowEvent): void => {
    now.value = performance.now();
    flow.value = step(flow.value, event, now.value);
  };

  const timer = setInterval(() => send({ type: 'tick' }), TICK_MS);
  onScopeDispose(() => clearInterval(timer));

  let stopPaper = () => {};
  const follow = (of: string, printJobId: string): void => {
    stopPaper();
    stopPaper = followPaper(api, printJobId, (news, waitedMs) =>
      send({ type: 'paper', of, paper: paperOf(news, waitedMs) }),
    );
  };

  /** The slip's paper is a wish of its own: that it failed does not undo the booking. */
  const printSlip = async ({ slip }: ScreenOf<'slip'>): Promise<void> => {
    const { appointmentId: of, code } = slip;
    const job = await api.callSafely('printSlip', { code, commandId: newCommandId() });
    const { screen } = flow.value;
    if (screen.kind !== 'slip' || screen.slip.appointmentId !== of) return; // done with it already
    if (job.ok) follow(of, job.answer.printJobId);
    else send({ type: 'paper', of, paper: 'trouble' });
  };

  watch(
    () => flow.value.screen,
    (screen, before) => {
      switch (screen.kind) {
        case 'issuing':
          return void issue(api, screen.order, send);
        case 'checking-in':
          return void checkIn(api, screen.checkIn, send);
        case 'booking':
          return void book(api, screen.order, hasPrinter(), send);
        case 'rating':
          return void rate(api, screen.order, send);
        case 'looking':
          return void look(api, screen.search, send);
        case 'ticket': {
          const { ticketId, printJobId } = screen.ticket;
          // From one ticket to itself: only what is known of its paper changed.
          if (before.kind !== 'ticket' && printJobId !== null) follow(ticketId, printJobId);
          return;
        }
        case 'slip':
          if (before.kind !== 'slip' && screen.paper === 'printing') void printSlip(screen);
          return;
        default:
          return;
      }
    },
    { flush: 'sync' },
  );
  watch(
    () => flow.value.visit,
    () => stopPaper(),
  );
  onScopeDispose(() => stopPaper());

  return {
    flow,
    send,
    closingLeft: computed(() => closingSeconds(flow.value, now.value)),
    askingLeft: computed(() => askingSeconds(flow.value, now.value)),
  };
}
