/** What a manager decides about the bookings that a new schedule hits. */
import type { HitDecision } from '../../../contract/api.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import { refuse, type Refused } from '../decision.ts';
import { evolveAppointment, type AppointmentEvent } from '../evolve/appointments.ts';
import { hitsOf, type Hit } from '../hits.ts';
import type { Appointment, OfficeState } from '../state.ts';
import { placeFor } from './appointments.ts';

/** Cancelled ones first: their places are for those that move. */
const ORDER: readonly HitDecision['do'][] = ['keep', 'cancel', 'move'];

/**
 * @returns the events that settle all hits, or why not: a hit without a decision, a move to a time that cannot be had. A
 * decision about a booking that is not hit, or no more, does nothing.
 */
export function settleHits(
  state: OfficeState,
  config: OfficeConfig,
  decisions: readonly HitDecision[],
  now: number,
): AppointmentEvent[] | Refused {
  const { hits, here } = hitsOf(state, config, now);
  const decided = byAppointment(decisions);
  const count = hits.filter(({ appointment }) => !decided.has(appointment.appointmentId)).length;
  if (count > 0) return refuse('config-hits-appointments', { count });
  const events: AppointmentEvent[] = here.map(kept);
  let next: OfficeState = { ...state, config };
  for (const [hit, decision] of inOrder(hits, decided)) {
    const event = settle(hit, decision, next, now);
    if ('ok' in event) return event;
    events.push(event);
    // None of them has its place in the log yet; who was first does not matter any more.
    next = evolveAppointment(next, state.seq, event);
  }
  return events;
}

const kept = ({ appointmentId, appointmentAt }: Appointment): AppointmentEvent => ({
  type: 'AppointmentKept',
  appointmentId,
  appointmentAt,
});

/** The state after those decisions that can be carried out, and which those were. @param state under the new configuration */
export function settleSome(
  state: OfficeState,
  hits: readonly Hit[],
  decisions: readonly HitDecision[],
  now: number,
): { readonly next: OfficeState; readonly settled: ReadonlySet<string> } {
  const settled = new Set<string>();
  let next = state;
  for (const [hit, decision] of inOrder(hits, byAppointment(decisions))) {
    const after = settleOne(next, hit, decision, now);
    if (after !== null) settled.add(decision.appointmentId);
    next = after ?? next;
  }
  return { next, settled };
}

/** The state after one decision; null when it cannot be carried out. @param state under the new configuration */
export function settleOne(
  state: OfficeState,
  hit: Hit,
  decision: HitDecision,
  now: number,
): OfficeState | null {
  const event = settle(hit, decision, state, now);
  return 'ok' in event ? null : evolveAppointment(state, state.seq, event);
}

const byAppointment = (decisions: readonly HitDecision[]): ReadonlyMap<string, HitDecision> =>
  new Map(decisions.map((decision) => [decision.appointmentId, decision]));

function inOrder(hits: readonly Hit[], decided: ReadonlyMap<string, HitDecision>): [Hit, HitDecision][] {
  return ORDER.flatMap((step) =>
    hits.flatMap((hit): [Hit, HitDecision][] => {
      const decision = decided.get(hit.appointment.appointmentId);
      return decision?.do === step ? [[hit, decision]] : [];
    }),
  );
}

function settle(
  { appointment, why }: Hit,
  decision: HitDecision,
  state: OfficeState,
  now: number,
): AppointmentEvent | Refused {
  const { appointmentId, appointmentAt, channel, quota } = appointment;
  switch (decision.do) {
    case 'keep':
      // Nobody would be there to receive the visitor.
      return why === 'closed' ? refuse('config-keeps-closed', { appointmentAt }) : kept(appointment);
    case 'cancel':
      return { type: 'AppointmentCancelled', appointmentId, appointmentAt, by: 'schedule' };
    case 'move': {
      const wanted = { ...appointment, bySelf: false, without: appointmentId };
      const place = placeFor(state, wanted, decision.appointmentAt, now);
      if (!place.ok) return place;
      return {
        type: 'AppointmentMoved',
        appointmentId,
        movedFrom: appointmentAt,
        appointmentAt: decision.appointmentAt,
        lengthMs: place.lengthMs,
        channel,
        quota,
        by: 'schedule',
        times: appointment.moves + 1,
      };
    }
  }
}
