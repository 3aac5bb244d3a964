/** Law 11: every call can be explained, truthfully and without naming a disability. */
import { expect, it } from 'vitest';
import { callReason } from '../../contract/events.ts';
import {
  book,
  callByHand,
  checkIn,
  comeBack,
  didNotCome,
  hold,
  next,
  sit,
  standUp,
  start,
  take,
  takeOutOfTurn,
  toDesk,
  toService,
  transfer,
} from './testing/commands.ts';
import { given, givenOffice, type Story } from './testing/given.ts';
import { at, withRules } from './testing/office.ts';

const reasonAt = (story: Story, time: string, desk = 1) => {
  const call = story.when(time, next(desk)).events.at(-1)?.body;
  return call?.type === 'TicketCalled' ? call.reason : undefined;
};

const seated = given(['09:00', sit(1)], ['09:00', sit(2)]);
const walkIn = seated.and(['09:01', take('t1')]);
const serving = walkIn.and(['09:02', next(1)], ['09:03', start(1)]);

it('first of those without an appointment', () => {
  expect(reasonAt(walkIn, '09:02')).toEqual({ kind: 'first-in-queue' });
});

it('served out of turn by law', () => {
  const story = walkIn.and(['09:02', takeOutOfTurn('t2')]);
  expect(reasonAt(story, '09:03')).toEqual({ kind: 'out-of-turn' });
});

it('out of turn stays all that is said of an appointment holder who is served out of turn', () => {
  const story = seated.and(
    ['09:00', book('a1', at('09:10'))],
    ['09:05', checkIn('a1', 't2', { outOfTurn: true })],
  );
  expect(reasonAt(story, '09:12')).toEqual({ kind: 'out-of-turn' });
});

it('booked for a time', () => {
  const story = walkIn.and(['09:01', book('a1', at('09:10'))], ['09:05', checkIn('a1', 't2')]);
  expect(reasonAt(story, '09:10')).toEqual({ kind: 'appointment', appointmentAt: at('09:10') });
});

it('returned after a hold', () => {
  const story = serving.and(['09:04', hold(1)], ['09:10', comeBack('t1')]);
  expect(reasonAt(story, '09:11')).toEqual({ kind: 'returned' });
});

it('returned after not hearing the call', () => {
  const story = walkIn.and(['09:02', next(1)], ['09:03', didNotCome(1)], ['09:10', comeBack('t1')]);
  expect(reasonAt(story, '09:11')).toEqual({ kind: 'returned' });
});

it('sent here by a colleague', () => {
  const story = serving.and(['09:04', transfer(1, toDesk(2))]);
  expect(reasonAt(story, '09:05', 2)).toEqual({ kind: 'directed' });
});

it('sent here by a colleague, also when the visitor had come back from a hold before', () => {
  const story = serving
    .and(['09:04', hold(1)], ['09:10', comeBack('t1')], ['09:11', next(1)], ['09:12', start(1)])
    .and(['09:13', transfer(1, toDesk(2))]);
  expect(reasonAt(story, '09:14', 2)).toEqual({ kind: 'directed' });
});

it('first in the queue of another service, with the place kept', () => {
  const story = serving.and(['09:04', transfer(1, toService('payment'))]);
  expect(reasonAt(story, '09:05')).toEqual({ kind: 'first-in-queue' });
});

it('first in the queue again when the desk it was sent to has closed', () => {
  const story = serving.and(['09:04', transfer(1, toDesk(2))], ['09:05', standUp(2)]);
  expect(reasonAt(story, '09:06')).toEqual({ kind: 'first-in-queue' });
});

it('the turn of the general queue', () => {
  const story = givenOffice(withRules({ priorityRunLimit: 1 }), ['09:00', sit(1)])
    .and(['09:01', take('t1')], ['09:02', takeOutOfTurn('t2')], ['09:03', takeOutOfTurn('t3')])
    .and(['09:04', next(1)], ['09:05', didNotCome(1)]);
  expect(reasonAt(story, '09:06')).toEqual({ kind: 'general-turn', afterPriority: 1 });
});

it('chosen by hand, with the words of the specialist', () => {
  walkIn
    .when('09:02', callByHand(1, 't1'))
    .then({ type: 'TicketCalled', reason: { kind: 'by-hand', why: 'brought-documents' } });
});

it('has no form that could name a disability: free words only from the specialist', () => {
  const fields = callReason.options.flatMap((option) => Object.keys(option.shape));
  expect(new Set(fields)).toEqual(new Set(['kind', 'appointmentAt', 'afterPriority', 'why']));
});
