/** Before the first desk opens everybody was told that nobody is ahead, on paper too, however many waited. */
import { expect, it } from 'vitest';
import { Forecast } from './estimate.ts';
import { book, next, pause, sit, start, take, takeOutOfTurn, toDesk, transfer } from './testing/commands.ts';
import { given, givenOffice, type Story } from './testing/given.ts';
import { at, CONFIG } from './testing/office.ts';

const forecast = (story: Story) => new Forecast(story.state, at('08:10'));
const aheadOf = (story: Story, tickets: readonly string[]) => {
  const played = forecast(story);
  return tickets.map((id) => played.of(id)?.ahead);
};

const contract = { serviceId: 'consultation' } as const;
const payment = { serviceId: 'payment' } as const;

const morning = given(
  ['08:00', take('d1', contract)],
  ['08:01', take('p2', payment)],
  ['08:02', take('p3', payment)],
  ['08:03', take('p4', payment)],
);

it('who waits before the first desk opens is told what is told once it has opened', () => {
  const tickets = ['d1', 'p2', 'p3', 'p4'];
  const opened = morning.and(['08:05', sit(1)]);
  expect(aheadOf(morning, tickets)).toEqual([0, 1, 2, 3]);
  expect(aheadOf(opened, tickets)).toEqual([0, 1, 2, 3]);
  expect(forecast(morning).newcomer(payment)).toEqual({ ahead: 4, wait: null });
  expect(forecast(opened).newcomer(payment).ahead).toBe(4);
});

it('each newcomer of a forecast that follows is one further back', () => {
  const following = forecast(given());
  for (const [, ticket] of morning.state.tickets.entries()) following.join(ticket);
  expect(following.of('p4')).toEqual({ ahead: 3, wait: null });
  expect(following.newcomer(payment)).toEqual({ ahead: 4, wait: null });
});

it('the laws order them: out of turn is told of nobody, and everybody else of one more', () => {
  const outOfTurn = { ...payment, visitorClass: 'out-of-turn' } as const;
  expect(forecast(morning).newcomer(outOfTurn)).toEqual({ ahead: 0, wait: null });
  const more = morning.and(['08:05', takeOutOfTurn('x')]);
  expect(aheadOf(more, ['x', 'd1', 'p4'])).toEqual([0, 1, 4]);
  expect(forecast(more).newcomer(outOfTurn)).toEqual({ ahead: 1, wait: null });
});

it('an appointment holder whose time has come is told of nobody, one who is early of those who wait', () => {
  const booked = morning.and(['08:05', book('a1', at('08:10'))], ['08:05', book('a2', at('17:00'))]);
  const holder = (appointmentId: string, arrivalAt: number) =>
    forecast(booked).newcomer({ ...contract, visitorClass: 'appointment', arrivalAt, appointmentId });
  expect(holder('a1', at('08:10'))).toEqual({ ahead: 0, wait: null });
  expect(holder('a2', at('17:00'))).toEqual({ ahead: 4, wait: null });
});

it('open desks that do another service tell no wait, but how many wait for this one', () => {
  const story = morning.and(
    ['08:05', sit(3)],
    ['08:06', take('d5', contract)],
    ['08:07', take('d6', contract)],
  );
  expect(forecast(story).newcomer(contract).wait).toBeNull();
  expect(forecast(story).newcomer(contract).ahead).toBeGreaterThanOrEqual(3);
  expect(forecast(story).newcomer(payment)).toMatchObject({ ahead: 3, wait: {} });
});

it('a desk on a break will call whoever waits for it, also who is sent to it', () => {
  const story = morning.and(['08:05', sit(1)], ['08:05', pause(1)]);
  expect(aheadOf(story, ['d1', 'p2', 'p3', 'p4'])).toEqual([0, 1, 2, 3]);
  const sent = given(
    ['08:00', sit(1)],
    ['08:00', sit(2)],
    ['08:00', take('t1', contract)],
    ['08:01', next(1)],
    ['08:02', start(1)],
    ['08:03', transfer(1, toDesk(2))],
    ['08:04', pause(2)],
  );
  expect(forecast(sent).of('t1')).toEqual({ ahead: 0, wait: null });
});

it('a service that no desk of the settings does is seen to by every desk, so all wait in one queue', () => {
  const payments = CONFIG.desks.map((desk) => ({ ...desk, serviceIds: ['payment'] }));
  const story = givenOffice(
    { ...CONFIG, desks: payments },
    ['08:00', take('d1', contract)],
    ['08:01', take('p2', payment)],
    ['08:02', take('d3', contract)],
  );
  expect(forecast(story).newcomer(contract)).toEqual({ ahead: 3, wait: null });
  expect(forecast(story).newcomer(payment)).toEqual({ ahead: 3, wait: null });
});
