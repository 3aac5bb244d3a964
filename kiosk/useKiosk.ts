/** The machine of `flow.ts` put to work: its state, its clock, and the calls that some screens stand for. */
import { computed, onScopeDispose, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import type { Api } from '../ui/api.ts';
import { followPaper } from '../ui/follow-paper.ts';
import { askingSeconds, newFlow, ticketSeconds } from './flow-time.ts';
import type { CheckIn, Flow, FlowEvent, Order } from './flow-types.ts';
import { step } from './flow.ts';
import { paperOf } from './paper.ts';

/** Countdowns are read in seconds. */
const TICK_MS = 250;

export interface Kiosk {
  flow: Readonly<ShallowRef<Flow>>;
  send: (event: FlowEvent) => void;
  /** Seconds until the ticket leaves the glass. */
  ticketLeft: ComputedRef<number | null>;
  /** Seconds left to answer «Вы ещё здесь?». */
  askingLeft: ComputedRef<number | null>;
}

export function useKiosk(api: Api): Kiosk {
  const now = shallowRef(performance.now());
  const flow = shallowRef<Flow>(newFlow(now.value));

  const send = (event: FlowEvent): void => {
    now.value = performance.now();
    flow.value = step(flow.value, event, now.value);
  };

  const timer = setInterval(() => send({ type: 'tick' }), TICK_MS);
  onScopeDispose(() => clearInterval(timer));

  watch(
    () => flow.value.screen,
    (screen, before) => {
      if (screen.kind === 'issuing') void issue(api, screen.order, send);
      if (screen.kind === 'checking-in') void checkIn(api, screen.checkIn, send);
      // From one ticket to itself: only what is known of its paper changed.
      if (screen.kind !== 'ticket' || before.kind === 'ticket') return;
      const { ticketId, printJobId } = screen.ticket;
      if (printJobId === null) return;
      stopPaper();
      stopPaper = followPaper(api, printJobId, (news, waitedMs) =>
        send({ type: 'paper', ticketId, paper: paperOf(news, waitedMs) }),
      );
    },
    { flush: 'sync' },
  );
  let stopPaper = () => {};
  watch(
    () => flow.value.visit,
    () => stopPaper(),
  );
  onScopeDispose(() => stopPaper());

  return {
    flow,
    send,
    ticketLeft: computed(() => ticketSeconds(flow.value, now.value)),
    askingLeft: computed(() => askingSeconds(flow.value, now.value)),
  };
}

type Send = Kiosk['send'];

async function issue(api: Api, order: Order, send: Send): Promise<void> {
  const { commandId, serviceId, outOfTurn, afterAppointmentId } = order;
  const result = await api.callSafely('issueTicket', {
    commandId,
    serviceId,
    outOfTurn,
    ...(afterAppointmentId !== null && { afterAppointmentId }),
  });
  if (!result.ok) send({ type: 'refused', commandId, problem: result.problem });
  else send({ type: 'issued', commandId, ticket: result.answer, paper: firstPaper(result.answer) });
}

async function checkIn(api: Api, { commandId, code, outOfTurn }: CheckIn, send: Send): Promise<void> {
  const result = await api.callSafely('checkIn', { commandId, code, outOfTurn });
  if (!result.ok) send({ type: 'refused', commandId, problem: result.problem });
  else if (result.answer.kind === 'late') send({ type: 'late', commandId, late: result.answer });
  else {
    const { ticket } = result.answer;
    send({ type: 'issued', commandId, ticket, paper: firstPaper(ticket) });
  }
}

const firstPaper = ({ printJobId }: { printJobId: string | null }) =>
  printJobId === null ? 'none' : 'printing';
