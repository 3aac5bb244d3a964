/** A word about the visit (6.3.2.7, 9.4). */
import { it } from 'vitest';
import { finish, next, rate, sit, start, take } from './testing/commands.ts';
import { given } from './testing/given.ts';

const serving = given(['09:00', sit(1)], ['09:00', take('t1')], ['09:01', next(1)], ['09:02', start(1)]);
const served = serving.and(['09:10', finish(1)]);

it('a visit that is over is rated, with the service that it was for', () => {
  served.when('09:12', rate('t1', 4)).then({
    type: 'VisitRated',
    ticketId: 't1',
    number: 'К001',
    serviceId: 'consultation',
    serviceName: 'Вопрос специалисту',
    score: 4,
    from: 'kiosk',
  });
});

it('a visit is rated once', () => {
  served
    .and(['09:12', rate('t1')])
    .when('09:13', rate('t1', 1))
    .refused('visit-rated', { number: 'К001' });
});

it('nobody rates a visit that is not over, or that never was', () => {
  serving.when('09:05', rate('t1')).refused('visit-not-over', { number: 'К001' });
  served.when('09:12', rate('t9')).refused('ticket-unknown');
});
