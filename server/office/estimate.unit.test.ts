/** The expected wait plays the rules forward and is a range. */
import { expect, it } from 'vitest';
import { Forecast } from './estimate.ts';
import {
  book,
  checkIn,
  finish,
  next,
  pause,
  sit,
  start,
  take,
  takeOutOfTurn,
  toDesk,
  transfer,
} from './testing/commands.ts';
import { given, givenOffice, type Story } from './testing/given.ts';
import { at, MINUTE, withExceptions } from './testing/office.ts';

const at1005 = at('10:05');
const forecast = (story: Story, now = at1005) => new Forecast(story.state, now);

/** Tickets of one service, one a second from ten o'clock. */
const queue = (story: Story, count: number) =>
  Array.from({ length: count }, (_, i) => i).reduce(
    (sofar, i) => sofar.and([at('10:00') + i * 1000, take(`q${i}`)]),
    story,
  );

it('tells no wait where no desk is open, or none that does the service', () => {
  expect(forecast(queue(given(), 3)).newcomer({ serviceId: 'payment' })).toEqual({ ahead: 3, wait: null });
  const paymentsOnly = given(['09:59', sit(3)]);
  expect(forecast(paymentsOnly).newcomer({ serviceId: 'consultation' }).wait).toBeNull();
});

it('is next to nothing where a desk is free', () => {
  expect(forecast(given(['09:59', sit(1)])).newcomer({ serviceId: 'payment' })).toEqual({
    ahead: 0,
    wait: { minMinutes: 0, maxMinutes: 1 },
  });
});

it('counts a paused desk as none', () => {
  expect(
    forecast(given(['09:59', sit(1)], ['10:00', pause(1)])).newcomer({ serviceId: 'payment' }).wait,
  ).toBeNull();
});

it('grows with the queue and shrinks with the desks', () => {
  const wait = (people: number, desks: number) => {
    const open = Array.from({ length: desks }, (_, i) => i + 1).filter((desk) => desk !== 3 && desk !== 4);
    const story = queue(given(...open.map((desk) => ['09:59', sit(desk)] as const)), people);
    return forecast(story).newcomer({ serviceId: 'payment' }).wait?.maxMinutes ?? NaN;
  };
  expect(wait(2, 1)).toBeLessThan(wait(5, 1));
  expect(wait(5, 6)).toBeLessThan(wait(5, 2));
  expect(wait(5, 2)).toBeLessThan(wait(5, 1));
});

it('puts an out-of-turn visitor before those who wait, and tells so many ahead', () => {
  const story = queue(given(['09:59', sit(1)]), 5);
  expect(forecast(story).newcomer({ serviceId: 'payment' }).ahead).toBe(5);
  const first = forecast(story).newcomer({ serviceId: 'payment', visitorClass: 'out-of-turn' });
  expect(first.ahead).toBe(0);
  expect(
    forecast(story.and(['10:05', takeOutOfTurn('p1')])).newcomer({
      serviceId: 'payment',
      visitorClass: 'out-of-turn',
    }).ahead,
  ).toBe(1);
});

it('leaves room for appointments that fall due before the desk is free', () => {
  const busy = given(
    ['09:00', sit(1)],
    ['09:50', take('t0', { serviceId: 'reconciliation' })],
    ['10:04', next(1)],
    ['10:04', start(1)],
  );
  const booked = busy.and(['10:04', book('a1', at('10:10'))], ['10:04', book('a2', at('10:20'))]);
  const wait = (story: Story) => forecast(story).newcomer({ serviceId: 'payment' }).wait;
  // Two consultations of about a quarter of an hour each come first.
  expect(wait(booked)?.minMinutes).toBeGreaterThan(15 + (wait(busy)?.minMinutes ?? NaN));
  expect(forecast(booked.and(['10:05', take('n1', { serviceId: 'payment' })])).of('n1')?.wait).toEqual(
    wait(booked),
  );
});

it('does not keep an appointment holder waiting for the own appointment', () => {
  const booked = given(['09:00', sit(1)], ['09:00', book('a1', at('10:10'))]);
  const arriving = {
    serviceId: 'consultation',
    visitorClass: 'appointment',
    arrivalAt: at('10:12'),
    appointmentId: 'a1',
  } as const;
  const told = forecast(booked, at('10:12')).newcomer(arriving);
  expect(told).toEqual({ ahead: 0, wait: { minMinutes: 0, maxMinutes: 1 } });
  const arrived = booked.and(['10:12', checkIn('a1', 'k1')]);
  expect(forecast(arrived, at('10:12')).of('k1')).toEqual(told);
});

it('a followed ticket stays behind the appointments that come due meanwhile', () => {
  const story = given(['09:59', sit(1)], ['10:00', book('a1', at('10:10'))]);
  const following = forecast(story);
  const tickets = ['n1', 'n2'].map((id) => [at1005, take(id)] as const);
  const more = story.and(...tickets);
  for (const [, { ticketId }] of tickets as readonly (readonly [number, { ticketId: string }])[]) {
    const ticket = more.state.tickets.get(ticketId);
    if (ticket !== undefined) following.join(ticket);
  }
  expect(following.of('n2')).toEqual(forecast(more).of('n2'));
});

it('takes account of how long the desk has been busy', () => {
  const serving = given(['09:59', sit(1)], ['09:59', take('t0')], ['10:00', next(1)], ['10:00', start(1)]);
  const early = forecast(serving, at('10:01')).newcomer({ serviceId: 'payment' }).wait;
  const later = forecast(serving, at('10:05')).newcomer({ serviceId: 'payment' }).wait;
  expect(later?.maxMinutes).toBeLessThan(early?.maxMinutes ?? NaN);
});

it('learns the office’s own pace', () => {
  const day = (minutes: number) =>
    Array.from({ length: 12 }, (_, i) => i).reduce(
      (story, i) => {
        const begin = at('08:00') + i * 10 * MINUTE;
        return story.and(
          [begin, take(`d${i}`)],
          [begin, next(1)],
          [begin + 1000, start(1)],
          [begin + 1000 + minutes * MINUTE, finish(1)],
        );
      },
      given(['08:00', sit(1)]),
    );
  const wait = (minutes: number) =>
    forecast(queue(day(minutes), 4)).newcomer({ serviceId: 'payment' }).wait?.maxMinutes ?? NaN;
  expect(wait(2)).toBeLessThan(wait(9));
});

it('a forecast that follows new tickets tells what a new one would', () => {
  const story = queue(given(['09:59', sit(1)], ['09:59', sit(2)]), 3);
  const following = forecast(story);
  const more = queue(story, 0).and(['10:05', take('n1')], ['10:05', take('n2')]);
  for (const id of ['n1', 'n2']) {
    const ticket = more.state.tickets.get(id);
    if (ticket !== undefined) following.join(ticket);
  }
  expect(following.newcomer({ serviceId: 'payment' }).ahead).toBe(5);
  expect(following.of('n2')).toEqual(forecast(more).of('n2'));
});

it('everybody who waits has an expectation, in the order of the calls', () => {
  const story = queue(given(['09:59', sit(1)]), 6).and(['10:05', takeOutOfTurn('p1')]);
  const played = forecast(story);
  const ahead = ['p1', 'q0', 'q1', 'q2', 'q3', 'q4', 'q5'].map((id) => played.of(id)?.ahead);
  expect(ahead).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

it('tells a range to a visitor sent to a desk that does not do the service otherwise', () => {
  const story = given(
    ['09:58', sit(1)],
    ['09:58', sit(3)],
    ['09:59', take('t1', { serviceId: 'reconciliation' })],
    ['10:00', next(1)],
    ['10:01', start(1)],
    ['10:04', transfer(1, toDesk(3))],
  );
  const alone = forecast(story.and(['10:04', pause(1)])).of('t1')?.wait;
  expect(forecast(story).of('t1')?.wait).toEqual({ minMinutes: 0, maxMinutes: 1 });
  expect(alone).toEqual({ minMinutes: 0, maxMinutes: 1 });
});

it('a pause of the office is waited through, also by whoever joins later', () => {
  const lunch = { opens: '08:00', closes: '18:00', breaks: [{ from: '10:10', to: '11:00' }] };
  const office = givenOffice(withExceptions({ date: '2026-11-23', hours: lunch, note: '' }), [
    '09:59',
    sit(1),
  ]);
  const first = queue(office, 1);
  expect(forecast(first).of('q0')?.wait?.maxMinutes).toBeLessThan(5);
  const wait = forecast(first).newcomer({ serviceId: 'payment' }).wait;
  expect(wait?.minMinutes).toBeGreaterThan(30);
  const following = forecast(office);
  for (const [, ticket] of queue(office, 2).state.tickets.entries()) following.join(ticket);
  expect(following.of('q1')?.wait?.minMinutes).toBeGreaterThan(30);
});
