/** What is served at a desk: what the desk does and the person can, less what was left out for this sitting. */
import { describe, expect, it } from 'vitest';
import {
  changeSkills,
  configure,
  didNotCome,
  hold,
  lastVisitor,
  LUNCH,
  next,
  pause,
  person,
  resume,
  sit,
  standUp,
  start,
  take,
  takeBack,
  takeOutOfTurn,
} from './testing/commands.ts';
import { given, givenOffice } from './testing/given.ts';
import { CONFIG, MINUTE, NO_PAYMENTS, at, withoutService, withRules } from './testing/office.ts';

const seated = given(['09:00', sit(1, { serving: ['payment', 'receipts'] })]);
const ALL = CONFIG.services.map(({ id }) => id);

/** Desk 1 with other services than before. */
const withDesk1 = (serviceIds: string[] | null) => ({
  ...CONFIG,
  desks: CONFIG.desks.map((desk) => (desk.number === 1 ? { ...desk, serviceIds } : desk)),
});

describe('what is chosen for a sitting', () => {
  it('is served, the rest is left out', () => {
    expect(seated.state.seats.get('desk-1')?.leftOut).toEqual(
      ALL.filter((id) => !['payment', 'receipts'].includes(id)),
    );
    const story = seated.and(['09:01', take('t1')], ['09:02', take('t2', { serviceId: 'payment' })]);
    story.when('09:03', next(1)).then({ type: 'TicketCalled', ticketId: 't2' });
  });

  it('is everything where nothing is said', () => {
    given().when('09:00', sit(1)).then({ type: 'DeskOpened', serviceIds: ALL, leftOut: [] });
  });

  it('stands in the order of the catalogue', () => {
    const ids = given(['09:00', sit(1, { serving: ['receipts', 'payment'] })]).state.seats.get(
      'desk-1',
    )?.serviceIds;
    expect(ids).toEqual(ALL.filter((id) => ['payment', 'receipts'].includes(id)));
  });

  it.each([
    ['the desk does not do', sit(3, { serving: ['payment', 'consultation'] }), 'consultation'],
    [
      'the person cannot',
      sit(1, { skills: ['consultation'], serving: ['consultation', 'payment'] }),
      'payment',
    ],
  ])('is refused with a service that %s', (_, command, serviceId) => {
    const serviceName = CONFIG.services.find(({ id }) => id === serviceId)?.name ?? '';
    const deskNumber = Number(('deskId' in command ? command.deskId : '').slice('desk-'.length));
    seated
      .and(['09:01', standUp(1)])
      .when('09:02', command)
      .refused('service-not-yours', { serviceName, deskNumber });
  });

  it('is refused when it is nothing, or nothing that the office has', () => {
    seated.when('09:01', sit(2, { serving: [] })).refused('service-none-chosen', { deskNumber: 2 });
    seated.when('09:01', sit(2, { serving: ['none'] })).refused('service-unknown');
  });

  it('is for this sitting only', () => {
    seated
      .and(['09:10', standUp(1)])
      .when('09:11', sit(1))
      .then({ type: 'DeskOpened', serviceIds: ALL, leftOut: [] });
  });

  it('is not that of the colleague who sat there before', () => {
    seated
      .when('09:10', sit(1, { actor: person('zoya'), takeOver: true }))
      .then(
        { type: 'DeskClosed', by: 'taken-over' },
        { type: 'DeskOpened', operatorId: 'zoya', leftOut: [] },
      );
  });
});

describe('another choice at one’s own desk', () => {
  it('is taken up without leaving it, also on a break', () => {
    const story = seated.and(['09:05', pause(1)]);
    const since = story.state.seats.get('desk-1')?.pausedAt;
    expect(since).toBe(at('09:05'));
    const told = story
      .when('09:06', sit(1, { serving: ['consultation'] }))
      .then({ type: 'DeskChanged', operatorId: 'anna', serviceIds: ['consultation'] });
    expect(told.state.seats.get('desk-1')?.leftOut).toHaveLength(ALL.length - 1);
  });

  it('stays as it was where nothing is said, and comes back whole when all of it is', () => {
    seated.when('09:05', sit(1)).then();
    seated
      .when('09:05', sit(1, { serving: ALL }))
      .then({ type: 'DeskChanged', serviceIds: ALL, leftOut: [] });
  });

  it('keeps the visitor who is there', () => {
    seated
      .and(['09:01', take('t1', { serviceId: 'payment' })], ['09:02', next(1)])
      .and(['09:03', sit(1, { serving: ['consultation'] })])
      .when('09:04', start(1))
      .then({ type: 'ServiceStarted', ticketId: 't1' });
  });
});

describe('what was left out', () => {
  it('stays out when the desk is given other services, and comes back with nobody’s doing', () => {
    const narrower = seated.and(['09:05', configure(withDesk1(['payment', 'consultation']))]);
    expect(narrower.state.seats.get('desk-1')?.serviceIds).toEqual(['payment']);
    const wide = narrower.and(['09:06', configure(CONFIG)]);
    expect(wide.state.seats.get('desk-1')?.serviceIds.toSorted()).toEqual(['payment', 'receipts']);
  });

  it('keeps nothing else out: a new service is done at once', () => {
    const [first] = CONFIG.services;
    const config = { ...CONFIG, services: [...CONFIG.services, { ...first!, id: 'new', name: 'Новая' }] };
    const story = seated.and(['09:05', configure(config)]);
    expect(story.state.seats.get('desk-1')?.serviceIds).toContain('new');
    expect(story.state.seats.get('desk-1')?.serviceIds).not.toContain('consultation');
  });

  it('counts where nothing would be left to do', () => {
    seated.when('09:05', configure(withDesk1(NO_PAYMENTS))).refused('config-strands-desk', { deskNumber: 1 });
    const one = given(['09:00', sit(1, { serving: ['receipts'] })]);
    one
      .when('09:05', configure(withoutService('receipts')))
      .refused('config-strands-desk', { deskNumber: 1 });
  });
});

describe('other skills', () => {
  it('are taken up by the desk where the person sits', () => {
    given(['09:00', sit(1, { skills: ['payment'] })])
      .when('09:05', changeSkills('anna', ['payment', 'consultation']))
      .then({
        type: 'DeskChanged',
        deskId: 'desk-1',
        serviceIds: ['consultation', 'payment'],
        leftOut: [],
      });
  });

  it('bring back nothing that was left out', () => {
    seated
      .when('09:05', changeSkills('anna', ['payment', 'consultation']))
      .then({ type: 'DeskChanged', serviceIds: ['payment'] });
  });

  it('change nothing where nobody sits, or where the desk does none of the difference', () => {
    seated
      .when('09:05', changeSkills('zoya', ['payment']))
      .then()
      .answered({ kind: 'done' });
    seated.when('09:05', changeSkills('anna', ['payment', 'receipts'])).then();
  });

  it('are refused where nothing would be left to do at the desk', () => {
    seated
      .when('09:05', changeSkills('anna', ['consultation']))
      .refused('skills-strand-desk', { deskNumber: 1 });
    given(['09:00', sit(3)])
      .when('09:05', changeSkills('vera', ['consultation']))
      .refused('skills-strand-desk', { deskNumber: 3 });
  });
});

/** What is the person's and not the desk's goes on. */
describe('a desk that serves other services than before', () => {
  const LIMITED = withRules({ priorityRunLimit: 1 });
  const WITHOUT_APPS = ALL.filter((id) => id !== 'mobile-app');
  const ways = [
    ['other skills', changeSkills('anna', WITHOUT_APPS)],
    ['other settings', configure({ ...withDesk1(WITHOUT_APPS), rules: LIMITED.rules })],
    ['another choice', sit(1, { serving: WITHOUT_APPS })],
  ] as const;
  const open = given(['09:00', sit(1)], ['09:00', take('t1')]);

  it.each(ways)('owes the general queue its turn all the same (law 12): %s', (_, change) => {
    givenOffice(LIMITED, ['09:00', sit(1)])
      .and(['09:00', take('g1')], ['09:01', takeOutOfTurn('p1')], ['09:02', takeOutOfTurn('p2')])
      .and(['09:03', next(1)], ['09:04', didNotCome(1)], ['09:05', change])
      .when('09:06', next(1))
      .then({ type: 'TicketCalled', ticketId: 'g1', reason: { kind: 'general-turn', afterPriority: 1 } });
  });

  it.each(ways)('pauses since it began to: %s', (_, change) => {
    open
      .and(['09:05', pause(1)], ['09:25', change])
      .when('09:35', resume(1))
      .then({ type: 'DeskResumed', pausedMs: 30 * MINUTE });
  });

  it.each(ways)('has the last visitor who was said, and the sitting that it had: %s', (_, change) => {
    const before = open.and(['09:05', next(1)], ['09:06', start(1)], ['09:07', lastVisitor(1, LUNCH)]);
    const { since, freeSince } = before.state.seats.get('desk-1') ?? {};
    const seat = before.and(['09:10', change]).state.seats.get('desk-1');
    expect(seat).toMatchObject({ since, freeSince, afterLast: LUNCH, ticketId: 't1' });
  });

  it.each(ways)('may take its last step back, and serves the others then too: %s', (_, change) => {
    const held = open.and(['09:05', next(1)], ['09:06', start(1)], ['09:10:00', hold(1)]);
    const back = held
      .and(['09:10:03', change])
      .when('09:10:06', takeBack(1, held.state.seats.get('desk-1')?.lastStep?.seq ?? 0))
      .then({ type: 'StepTakenBack', step: 'hold' });
    expect(back.statusOf('t1')?.kind).toBe('serving');
    expect(back.state.seats.get('desk-1')?.serviceIds).toEqual(WITHOUT_APPS);
  });
});
