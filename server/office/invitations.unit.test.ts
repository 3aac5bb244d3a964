/** A specialist asks a colleague to come to the desk (6.5.7). */
import { describe, expect, it } from 'vitest';
import {
  anotherService,
  closeDay,
  come,
  configure,
  decline,
  finish,
  finishAndNext,
  hold,
  invite,
  next,
  pause,
  sit,
  standUp,
  start,
  take,
  takeBack,
  toDesk,
  transfer,
  withdraw,
} from './testing/commands.ts';
import { given, type Story } from './testing/given.ts';
import { CONFIG, MINUTE, withoutService } from './testing/office.ts';

const seated = given(
  ['09:00', sit(1)],
  ['09:00', sit(2)],
  ['09:00', sit(3)],
  ['09:00', take('t1')],
  ['09:00', take('t2')],
);
const called = seated.and(['09:05', next(1)]);
const serving = called.and(['09:06', start(1)]);
const toAll = serving.and(['09:10', invite(1, 'i1')]);
const toBoris = serving.and(['09:10', invite(1, 'i1', 'boris')]);

const open = ({ state }: Story, desk = 1) => state.seats.get(`desk-${desk}`)?.invitation ?? null;

describe('a colleague', () => {
  it('is invited by whoever serves a visitor: one by name, or whoever is free', () => {
    const asked = { type: 'ColleagueInvited', ticketId: 't1', deskId: 'desk-1', personId: 'anna' } as const;
    serving.when('09:10', invite(1, 'i1')).then({ ...asked, invitedId: null });
    serving.when('09:10', invite(1, 'i1', 'boris')).then({ ...asked, invitedId: 'boris' });
    const paused = serving.and(['09:07', pause(2)]);
    paused.when('09:10', invite(1, 'i1', 'boris')).then({ ...asked, invitedId: 'boris' });
  });

  it('is not invited without a visitor who is being served, nor by somebody else', () => {
    seated.when('09:10', invite(1, 'i1')).refused('nobody-at-desk');
    called.when('09:10', invite(1, 'i1')).refused('not-started', { number: 'К001' });
    serving.when('09:10', invite(1, 'i1', null, 'boris')).refused('desk-not-yours', { deskNumber: 1 });
  });

  it('must be there to be invited, and somebody else', () => {
    serving.when('09:10', invite(1, 'i1', 'anna')).refused('invitation-to-self');
    serving.when('09:10', invite(1, 'i1', 'elena')).refused('colleague-away');
    const alone = given(['09:00', sit(1)], ['09:00', take('t1')], ['09:05', next(1)], ['09:06', start(1)]);
    alone.when('09:10', invite(1, 'i1')).refused('nobody-to-invite');
  });

  it('is invited once: the same again is the same, another one waits until it is withdrawn', () => {
    toAll.when('09:11', invite(1, 'i2')).then().answered({ kind: 'done' });
    toAll.when('09:11', invite(1, 'i2', 'boris')).refused('invitation-open');
    toBoris.when('09:11', invite(1, 'i2', 'vera')).refused('invitation-open');
    toBoris
      .and(['09:11', withdraw(1, 'i1')])
      .when('09:11', invite(1, 'i2', 'vera'))
      .then({ type: 'ColleagueInvited', invitedId: 'vera' });
  });

  it('who has left the desk meanwhile keeps nobody from inviting another one', () => {
    toBoris
      .and(['09:11', standUp(2)])
      .when('09:12', invite(1, 'i2', 'vera'))
      .then({ type: 'ColleagueInvited', invitationId: 'i2', invitedId: 'vera' });
  });
});

describe('an invitation to all', () => {
  it('is answered by the first who goes, and how long it waited is known', () => {
    toAll
      .when('09:11:30', come('vera', 'i1'))
      .then({ type: 'InvitationAnswered', personId: 'vera', comes: true, waitedMs: 1.5 * MINUTE });
    const taken = toAll.and(['09:11', come('vera', 'i1')]);
    taken.when('09:12', come('boris', 'i1')).refused('invitation-answered', { deskNumber: 1 });
    taken.when('09:12', come('vera', 'i1')).then();
  });

  it('cannot be declined: others may come', () => {
    toAll.when('09:11', decline('vera', 'i1')).refused('invitation-to-all');
  });

  it('is for those who sit at another desk', () => {
    toAll.when('09:11', come('anna', 'i1')).refused('invitation-not-yours');
    toAll.when('09:11', come('elena', 'i1')).refused('invitation-not-yours');
    toAll
      .and(['09:11', sit(6)])
      .when('09:11', come('elena', 'i1'))
      .then({ type: 'InvitationAnswered', personId: 'elena' });
  });
});

describe('an invitation of one colleague', () => {
  it('is declined, and another one can be invited', () => {
    const declined = toBoris.and(['09:11', decline('boris', 'i1')]);
    expect(open(declined)?.answer).toMatchObject({ personId: 'boris', comes: false });
    declined.when('09:12', decline('boris', 'i1')).then();
    declined.when('09:12', come('boris', 'i1')).refused('invitation-unknown');
    declined.when('09:12', invite(1, 'i2', 'vera')).then({ type: 'ColleagueInvited', invitationId: 'i2' });
  });

  it('is answered by nobody else', () => {
    toBoris.when('09:11', come('vera', 'i1')).refused('invitation-not-yours');
    toBoris.when('09:11', decline('vera', 'i1')).refused('invitation-not-yours');
  });

  it('is no longer hers who has left her desk, and hers again when she is back', () => {
    const left = toBoris.and(['09:11', standUp(2)]);
    left.when('09:12', come('boris', 'i1')).refused('invitation-not-yours');
    left
      .and(['09:12', sit(2)])
      .when('09:13', come('boris', 'i1'))
      .then({ type: 'InvitationAnswered' });
  });

  it('who comes does not keep a second one from being invited', () => {
    toBoris
      .and(['09:11', come('boris', 'i1')])
      .when('09:12', invite(1, 'i2', 'vera'))
      .then({ type: 'ColleagueInvited', invitationId: 'i2' });
  });
});

describe('withdrawn', () => {
  it('it cannot be answered any more', () => {
    const withdrawn = toAll
      .when('09:11', withdraw(1, 'i1'))
      .then({ type: 'InvitationWithdrawn', invitationId: 'i1' });
    expect(open(withdrawn)).toBeNull();
    withdrawn.when('09:12', come('boris', 'i1')).refused('invitation-unknown');
    withdrawn.when('09:12', withdraw(1, 'i1')).then();
  });

  it('it is by the desk alone, and calls nobody back who is on the way', () => {
    toAll.when('09:11', withdraw(1, 'i1', 'boris')).refused('desk-not-yours', { deskNumber: 1 });
    toAll.when('09:11', withdraw(2, 'i1')).then();
    toAll
      .and(['09:11', come('boris', 'i1')])
      .when('09:12', withdraw(1, 'i1'))
      .refused('invitation-answered', { deskNumber: 1 });
    toBoris
      .and(['09:11', decline('boris', 'i1')])
      .when('09:12', withdraw(1, 'i1'))
      .then();
  });
});

describe('an invitation ends by itself', () => {
  it.each([
    ['finished', finish(1)],
    ['finished, and the next one called', finishAndNext(1)],
    ['on hold', hold(1)],
    ['sent on', transfer(1, toDesk(2))],
    ['taken over with the desk', sit(1, { actor: { kind: 'person', id: 'elena' }, takeOver: true })],
    ['not served when the day ends', closeDay()],
  ])('when the visitor is %s', (_, command) => {
    const left = toAll.and(['09:20', command]);
    expect(open(left)).toBeNull();
    left.when('09:21', come('boris', 'i1')).refused('invitation-unknown');
  });

  it('but not with another service, nor with new settings', () => {
    const another = toAll.and(['09:20', anotherService(1, 'mobile-app')]);
    expect(open(another)).toEqual(open(toAll));
    const configured = toAll.and(['09:20', configure(withoutService('payment', CONFIG))]);
    expect(configured.events.map(({ body }) => body.type)).toContain('DeskChanged');
    expect(open(configured)).toEqual(open(toAll));
  });
});

describe('a step that is taken back', () => {
  const undone = (story: Story) => {
    const step = story.state.seats.get('desk-1')?.lastStep?.seq ?? 0;
    return story.and(['09:20:05', takeBack(1, step)]);
  };

  it('brings the visitor back, and who was asked to come', () => {
    const back = undone(toAll.and(['09:20', finishAndNext(1)]));
    expect(open(back)).toEqual(open(toAll));
    back.when('09:21', come('boris', 'i1')).then({ type: 'InvitationAnswered' });
  });

  it('that left the visitor at the desk keeps what colleagues have said meanwhile', () => {
    const another = toAll.and(['09:20', anotherService(1, 'mobile-app')], ['09:20:02', come('boris', 'i1')]);
    expect(open(undone(another))?.answer).toMatchObject({ personId: 'boris', comes: true });
    const withdrawn = toAll.and(['09:20', anotherService(1, 'mobile-app')], ['09:20:02', withdraw(1, 'i1')]);
    expect(open(undone(withdrawn))).toBeNull();
  });

  it('ends an invitation that was made after the start which it takes back', () => {
    const soon = called.and(['09:20', start(1)], ['09:20:02', invite(1, 'i1')]);
    expect(open(undone(soon))).toBeNull();
  });
});
