/** Visitors as programs: they come, take a ticket or check in, wait, and sometimes give up. */
import type { IssuedTicket } from '../contract/api.ts';
import type { OfficeConfig } from '../contract/office.ts';
import type { Refusal } from '../contract/problems.ts';
import type { Result } from './api.ts';
import type { Chance } from './chance.ts';
import type { DayRow } from './day-file.ts';
import { PASSING } from './refused.ts';
import type { Visitor, World } from './world.ts';

const MINUTE_MS = 60_000;
/** Across a waiting room, from a chair near the desk to one in the far corner, milliseconds. */
const WALK_MS = [12_000, 45_000] as const;

/** A visitor to whom the kiosk says that it is in trouble tries again so many times. */
const MOST_TRIES = 5;

export function visitorOf(row: DayRow, index: number, chance: Chance): Visitor {
  const { serviceMinutes: restMinutes, answersCall } = row;
  const walkMs = Math.round(chance.between(...WALK_MS));
  return { row, index, walkMs, restMinutes, answersCall, appointmentCode: null, seen: null };
}

/** The visitor stands at the kiosk. */
export async function arrive(world: World, visitor: Visitor, tries = 1): Promise<void> {
  const result = await takePlace(world, visitor);
  if (!result.ok) return refused(world, visitor, result.refusal, tries);
  const { ticketId, code } = result.answer;
  visitor.seen = world.tally.issued(result.answer);
  world.holders.set(ticketId, visitor);
  const { leavesAfterMinutes } = visitor.row;
  if (leavesAfterMinutes !== null) {
    world.agenda.add(world.now() + leavesAfterMinutes * MINUTE_MS, () => leave(world, visitor, code));
  }
  world.bell();
}

/** With an appointment the visitor checks in; one who came late takes the general queue that is offered. */
async function takePlace(world: World, visitor: Visitor): Promise<Result<IssuedTicket>> {
  const { api, office } = world;
  const { service, outOfTurn } = visitor.row;
  const code = visitor.appointmentCode;
  if (code === null) {
    return api.command('issueTicket', { serviceId: service, outOfTurn }, office.kiosk);
  }
  const checkedIn = await api.command('checkIn', { code, outOfTurn }, office.kiosk);
  if (!checkedIn.ok) return checkedIn;
  if (checkedIn.answer.kind === 'admitted') return { ok: true, answer: checkedIn.answer.ticket };
  // By its code a booking is always the one that is meant.
  if (checkedIn.answer.kind === 'choose') throw new Error('a code that stands for several bookings');
  const afterAppointmentId = checkedIn.answer.appointmentId;
  return api.command('issueTicket', { serviceId: service, outOfTurn, afterAppointmentId }, office.kiosk);
}

function refused(world: World, visitor: Visitor, refusal: Refusal, tries: number): void {
  const { agenda, now, tally, opensAt } = world;
  tally.refused(refusal);
  if (refusal.code === 'office-not-open') {
    // Waits at the door. A second more, since our clock may be a moment ahead of the office's.
    agenda.add(Math.max(opensAt, now()) + 1000, () => arrive(world, visitor, tries));
  } else if (PASSING.has(refusal.code) && tries < MOST_TRIES) {
    agenda.add(now() + MINUTE_MS, () => arrive(world, visitor, tries + 1));
  } else tally.turnedAway += 1;
}

/** The visitor has had enough of waiting. One who is called at this very moment stays. */
async function leave(world: World, { seen }: Visitor, code: string): Promise<void> {
  if (seen === null || seen.calledAt !== null || seen.end !== null) return;
  const left = await world.api.command('leaveQueue', { code }, null);
  if (left.ok) seen.end = 'left';
  else world.tally.refused(left.refusal);
}

/**
 * Whoever has stepped aside, or missed the call, is back after a while and says so at the reception.
 * Too late for the office's rules, the visit is over.
 */
export function comeBack(world: World, visitor: Visitor, ticketId: string, minutes: number): void {
  const { agenda, now, api, office, tally } = world;
  agenda.add(now() + Math.round(minutes * MINUTE_MS), async () => {
    const back = await api.command('returnTicket', { ticketId }, office.reception);
    if (!back.ok) return tally.refused(back.refusal);
    visitor.answersCall = 1;
    if (visitor.seen !== null) visitor.seen.end = null;
    world.bell();
  });
}

/** Share of the norm that a visitor takes of whom the day file does not know: somebody who watches took a ticket. */
const STRANGER_SHARE = 0.7;

/** By the letter of the number: that is all that a call says of the service. */
export function strangerMinutes(number: string, { groups, services }: OfficeConfig): number {
  const group = groups.find(({ letter }) => number.startsWith(letter));
  const service = services.find(({ groupId }) => groupId === group?.id);
  return (service?.normMinutes ?? 0) * STRANGER_SHARE;
}
