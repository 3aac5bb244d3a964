/** A desk that its person has left, as after a last visitor: the step before is taken back there all the same. */
import { describe, expect, it } from 'vitest';
import {
  closeDay,
  configure,
  CLOSES,
  finish,
  hold,
  lastVisitor,
  next,
  person,
  sit,
  standUp,
  start,
  take,
  takeBack,
} from './testing/commands.ts';
import { given, type Story } from './testing/given.ts';
import { CONFIG } from './testing/office.ts';
import { knownIn } from './testing/plain.ts';

const serving = given(
  ['09:00', sit(1)],
  ['09:00', sit(2)],
  ['09:00', take('t1')],
  ['09:01', take('t2')],
  ['09:05', next(1)],
  ['09:06', start(1)],
);
const last = serving.and(['09:10', lastVisitor(1, CLOSES)]);
const left = last.and(['09:20', finish(1)]);
const stepSeq = left.events.findLast(({ body }) => body.type === 'ServiceFinished')?.seq ?? 0;
const back = takeBack(1, stepSeq);
const known = ({ state }: Story) => knownIn(state);

describe('a finish that closed the desk', () => {
  it('is taken back within ten seconds: the desk is open again, with its last visitor', () => {
    expect(left.state.seats.get('desk-1')).toBeUndefined();
    left
      .when('09:20:10', back)
      .then({ type: 'DeskOpened', deskId: 'desk-1' }, { type: 'StepTakenBack', stepSeq });
    const again = left.and(['09:20:10', back]);
    expect(known(again)).toEqual(known(last));
    again.when('09:25', finish(1)).then({ type: 'ServiceFinished' }, { type: 'DeskClosed' });
  });

  it('is not, later', () => {
    left.when('09:20:11', back).refused('nothing-to-take-back');
  });

  it('is taken back by nobody else', () => {
    left.when('09:20:05', { ...back, actor: person('boris') }).refused('desk-not-yours', { deskNumber: 1 });
  });

  it('is not once somebody sits there, its person sits elsewhere, the office is another, or the day is over', () => {
    left
      .and(['09:20:03', sit(1, { actor: person('viktor') })])
      .when('09:20:05', back)
      .refused('desk-not-yours', { deskNumber: 1 });
    left
      .and(['09:20:03', sit(3, { actor: person('anna') })])
      .when('09:20:05', back)
      .refused('desk-not-yours', { deskNumber: 1 });
    left
      .and(['09:20:03', configure(CONFIG)])
      .when('09:20:05', back)
      .refused('desk-not-yours', { deskNumber: 1 });
    left.and(['09:20:03', closeDay()]).when('09:20:05', back).refused('desk-not-yours', { deskNumber: 1 });
  });

  it('is as well at the desk that its person has opened again by hand', () => {
    const again = left.and(['09:20:04', sit(1)]);
    again.when('09:20:08', back).then({ type: 'StepTakenBack', stepSeq });
    expect(known(again.and(['09:20:08', back]))).toEqual(known(last));
  });
});

it('a hold after which the desk was closed by hand is taken back too', () => {
  const held = serving.and(['09:10', hold(1)], ['09:10:03', standUp(1)]);
  const seq = held.events.findLast(({ body }) => body.type === 'TicketHeld')?.seq ?? 0;
  const again = held.and(['09:10:06', takeBack(1, seq)]);
  expect(again.statusOf('t1')).toMatchObject({ kind: 'serving', deskId: 'desk-1' });
});
