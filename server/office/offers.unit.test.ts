/** What the manager is offered for the bookings that a new schedule hits. */
import { describe, expect, it } from 'vitest';
import type { HitDecision } from '../../contract/api.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { offersOf } from './offers.ts';
import { book, configure } from './testing/commands.ts';
import { given, givenOffice, type Story } from './testing/given.ts';
import { at, CONFIG, TUESDAY, withPlaces } from './testing/office.ts';

const NOW = at('09:00');

/** The office with Tuesday off. */
const closedOnTuesday = (config: OfficeConfig): OfficeConfig => ({
  ...config,
  schedule: { ...config.schedule, exceptions: [{ date: TUESDAY, hours: null, note: '' }] },
});

const offersUnder = (story: Story, config: OfficeConfig, decisions: HitDecision[] = []) =>
  offersOf(story.state, config, decisions, NOW);
const move = (appointmentId: string, appointmentAt: number): HitDecision => ({
  do: 'move',
  appointmentId,
  appointmentAt,
});

describe('the offers for bookings that are hit', () => {
  it('are none where nobody is hit', () => {
    const story = given(['09:00', book('a1', at('10:20', '2026-11-25'))]);
    expect(offersUnder(story, closedOnTuesday(CONFIG))).toEqual([]);
  });

  it('are times under the new schedule, the nearest six', () => {
    const story = given(['09:00', book('a1', at('10:20', TUESDAY))]);
    const [offer] = offersUnder(story, closedOnTuesday(CONFIG));
    expect(offer).toMatchObject({ why: 'closed', appointment: { appointmentId: 'a1' } });
    expect(offer!.nearest).toHaveLength(6);
    for (const time of offer!.nearest) expect(at('00:00', '2026-11-25')).toBeLessThan(time);
  });

  // Everybody alone would be offered the same few times, and only the first of them would get one.
  it.each([1, 2, 5])('can all be taken at once: %i places in a slot', (places) => {
    const times = Array.from({ length: 50 }, (_, i) => at('08:00', TUESDAY) + (i % 25) * 1_200_000);
    const bookings = times.map((time, i) => ['09:00', book(`a${i}`, time)] as const);
    const office = withPlaces(20, Math.max(2, places));
    const config = closedOnTuesday(withPlaces(20, places));
    const story = givenOffice(office, ...bookings);
    const offers = offersUnder(story, config);
    expect(offers).toHaveLength(50);
    const decisions = offers.map(({ appointment, nearest }) =>
      move(appointment.appointmentId, nearest[0] ?? 0),
    );
    const moved = story.and(['09:00', configure(config, { decisions })]);
    expect(moved.events.filter(({ body }) => body.type === 'AppointmentMoved')).toHaveLength(50);
  });

  it('count what is decided already', () => {
    const story = givenOffice(
      withPlaces(10, 1),
      ['09:00', book('a1', at('10:20', TUESDAY))],
      ['09:00', book('a2', at('10:30', TUESDAY))],
    );
    const config = closedOnTuesday(withPlaces(10, 1));
    const [first, second] = offersUnder(story, config);
    const wished = second!.nearest[0]!;
    expect(first!.nearest).toContain(wished);
    const [again, other] = offersUnder(story, config, [move('a1', wished)]);
    expect(again!.nearest).toContain(wished);
    expect(other!.nearest).not.toContain(wished);
  });

  it('show at the later of two who were given the same time that it is gone', () => {
    const story = givenOffice(
      withPlaces(10, 1),
      ['09:00', book('a1', at('10:20', TUESDAY))],
      ['09:00', book('a2', at('10:30', TUESDAY))],
    );
    const config = closedOnTuesday(withPlaces(10, 1));
    const wished = offersUnder(story, config)[0]!.nearest[0]!;
    const decisions = [move('a1', wished), move('a2', wished)];
    story.when('09:00', configure(config, { decisions })).refused('slot-taken');
    const [first, second] = offersUnder(story, config, decisions);
    expect(first!.nearest).toContain(wished);
    expect(second!.nearest).not.toContain(wished);
  });

  it('are none where the office takes no bookings any more', () => {
    const story = given(['09:00', book('a1', at('10:20', TUESDAY))]);
    const [offer] = offersUnder(story, withPlaces(10, 0));
    expect(offer).toMatchObject({ why: 'full', nearest: [] });
  });
});
