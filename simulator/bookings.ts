/** Visitors before they come: they book, in all the ways there are (6.2.2), and some of those who will not come say so. */
import type { AnswerOf } from '../contract/api.ts';
import { text } from '../texts/index.ts';
import type { Result } from './api.ts';
import type { Chance } from './chance.ts';
import type { BookedBy } from './habits.ts';
import type { Visitor, World } from './world.ts';

/** Of those who cancel: so long before the time. */
const CANCELLED_BEFORE_MS = 3_600_000;

/** Books the visitor's appointment. Refused, the visitor comes without one. */
export async function book(
  world: World,
  visitor: Visitor,
  appointmentAt: number,
  whims: Chance,
): Promise<void> {
  const { habits, tally, agenda, now } = world;
  const by = onlyOne(habits.bookedBy) ?? whims.weighted(habits.bookedBy);
  const booked = await asked(world, by, visitor, appointmentAt);
  if (!booked.ok) return tally.refused(booked.refusal);
  visitor.appointmentCode = booked.answer.code;
  if (visitor.row.arrival !== null || !whims.happens(habits.cancels)) return;
  const { code } = booked.answer;
  agenda.add(Math.max(now(), appointmentAt - CANCELLED_BEFORE_MS), () => cancel(world, code));
}

/** Without a choice chance is not asked: the sequence of a plain day stays what it was. */
const onlyOne = (choices: readonly (readonly [BookedBy, number])[]): BookedBy | undefined =>
  choices.length === 1 ? choices[0]?.[0] : undefined;

function asked(
  { api, office }: World,
  by: BookedBy,
  { row, index }: Visitor,
  appointmentAt: number,
): Promise<Result<AnswerOf<'book'>>> {
  const wish = { serviceId: row.service, appointmentAt, ...personOf(index) };
  switch (by) {
    case 'phone':
    case 'reception':
      return api.command('bookAppointment', { ...wish, channel: by }, office.reception);
    case 'website':
      return api.command('book', { ...wish, consent: true }, null);
    case 'personal-account':
      return api.command('book', { ...wish, consent: true }, office.personalAccount);
  }
}

function personOf(index: number) {
  const names = text('simulator.visitor-names').split(', ');
  return {
    name: names[index % names.length] ?? '',
    phone: `+7000${String(index).padStart(7, '0')}`,
  };
}

async function cancel({ api, tally }: World, code: string): Promise<void> {
  const cancelled = await api.command('cancelBooking', { code }, null);
  if (!cancelled.ok) tally.refused(cancelled.refusal);
}

/** A visit at the home of somebody who cannot come (6.2.4): booked in the morning, recorded in the evening. */
export async function visitAtHome(world: World, appointmentAt: number, index: number): Promise<void> {
  const { api, office, agenda, closesAt, tally } = world;
  const [service] = office.config.services;
  const booked = await api.command(
    'bookAppointment',
    {
      serviceId: service?.id ?? '',
      appointmentAt,
      channel: 'phone',
      kind: 'home-visit',
      address: text('simulator.office-address'),
      ...personOf(index),
    },
    office.reception,
  );
  if (!booked.ok) return tally.refused(booked.refusal);
  const { appointmentId } = booked.answer;
  agenda.add(closesAt, async () => {
    const recorded = await api.command(
      'recordHomeVisit',
      { appointmentId, outcome: 'made' },
      office.reception,
    );
    if (!recorded.ok) tally.refused(recorded.refusal);
  });
}
