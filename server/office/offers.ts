/** What can be offered to those whose bookings a new configuration hits. */
import type { HitDecision } from '../../contract/api.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { hitsOf, type Hit } from './hits.ts';
import { settleOne, settleSome } from './rules/hits.ts';
import { nearestFree } from './slots.ts';
import type { OfficeState } from './state.ts';

export interface Offer extends Hit {
  /** Free times under the new configuration, in the order of the clock. */
  readonly nearest: readonly number[];
}

/**
 * The bookings that a configuration hits, with the times that each can be moved to. What is decided already is counted as
 * done, and everybody else as moved to the first time offered: so all of them can be moved to their first at once.
 *
 *     a full slot of two, closed → the first is offered 8:00, 8:10, 8:20…, the second 8:00 too where it has two places,
 *     8:10, 8:20… where it has one
 * @returns by their time
 */
export function offersOf(
  state: OfficeState,
  config: OfficeConfig,
  decisions: readonly HitDecision[],
  now: number,
): Offer[] {
  const { hits } = hitsOf(state, config, now);
  const { settled, next } = settleSome({ ...state, config }, hits, decisions, now);
  let after = next;
  return hits.map((hit) => {
    const { appointmentId, appointmentAt } = hit.appointment;
    const wanted = { ...hit.appointment, bySelf: false, without: appointmentId };
    const nearest = nearestFree(after, wanted, appointmentAt, now);
    const [first] = nearest;
    if (first !== undefined && !settled.has(appointmentId)) {
      after = settleOne(after, hit, { do: 'move', appointmentId, appointmentAt: first }, now) ?? after;
    }
    return { ...hit, nearest };
  });
}
