/** What the screens see, as examples at the places where it is easily wrong. */
import { describe, expect, it } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { Forecast } from '../office/estimate.ts';
import {
  book,
  checkIn,
  closeDay,
  comeBack,
  configure,
  didNotCome,
  finish,
  hold,
  next,
  pause,
  recall,
  sit,
  standUp,
  start,
  take,
  toService,
  transfer,
} from '../office/testing/commands.ts';
import { given, type Story } from '../office/testing/given.ts';
import { ALWAYS_OPEN, at, CONFIG, TUESDAY, withHours, withRules } from '../office/testing/office.ts';
import { deskView } from './desk.ts';
import { displayView } from './display.ts';
import { kioskView } from './kiosk.ts';
import { managerView } from './manager.ts';
import type { Scene } from './shared.ts';
import { ticketView } from './ticket.ts';

const scene = ({ state }: Story, time: string): Scene => ({
  state,
  now: at(time),
  forecast: new Forecast(state, at(time)),
});

describe('what the display shows and says', () => {
  const four = given(
    ...([1, 2, 3, 4] as const).map((desk) => ['09:00', sit(desk)] as const),
    ...(['t1', 't2', 't3'] as const).map((id) => ['09:01', take(id)] as const),
    ['09:02', next(1)],
    ['09:02', next(2)],
    ['09:03', start(2)],
    ['09:03', pause(3)],
  );
  const view = (story: Story, serverSpeaks = true) =>
    displayView(scene(story, '09:10'), { serverSpeaks, zoneId: null });

  it('is of each desk who is called or served there', () => {
    expect(
      view(four)
        .desks.slice(0, 5)
        .map(({ state }) => state),
    ).toEqual(['called', 'serving', 'paused', 'free', 'closed']);
    const [one, two, three] = view(four).desks;
    const numbers = ['t1', 't2'].map((id) => four.state.tickets.get(id)?.number);
    expect([one?.ticketNumber, two?.ticketNumber, three?.ticketNumber]).toEqual([...numbers, null]);
  });

  it('is each call that is waited for, to see and to hear, and the answered ones only to see', () => {
    const { calls, announcements } = view(four);
    expect(calls.map(({ open }) => open)).toEqual([false, true]);
    expect(announcements).toEqual([
      { callId: calls[1]?.callId, number: calls[1]?.number, deskNumber: 1, times: 1, calledAt: at('09:02') },
    ]);
  });

  it('keeps whoever is still waited for however many were called since', () => {
    const ids = Array.from({ length: 10 }, (_, n) => `m${n}`);
    const many = ids.reduce(
      (story, id) =>
        story.and(['09:04', take(id)], ['09:04', next(4)], ['09:04', start(4)], ['09:05', finish(4)]),
      four,
    );
    const { calls } = view(many);
    expect(calls).toHaveLength(9);
    expect(calls.at(-1)).toMatchObject({ deskNumber: 1, open: true });
  });

  it('tells whether the server has a voice', () => {
    expect([view(four).serverSpeaks, view(four, false).serverSpeaks]).toEqual([true, false]);
  });
});

describe('what the display of one hall shows and says', () => {
  const [one, two] = CONFIG.desks;
  const zones = [
    { id: 'left', name: 'Левый зал', deskIds: [one?.id ?? ''], screenInches: 55 },
    { id: 'right', name: 'Правый зал', deskIds: [two?.id ?? ''], screenInches: null },
  ];
  const pays = CONFIG.services.filter(({ groupId }) => groupId === 'payment').map(({ id }) => id);
  const config: OfficeConfig = {
    ...CONFIG,
    desks: CONFIG.desks.map((desk) => (desk.id === two?.id ? { ...desk, serviceIds: pays } : desk)),
    display: {
      ...CONFIG.display,
      zones,
      volumeByHour: [{ from: '09:00', to: '10:00', percent: 30 }],
    },
  };
  const called = given(
    ['08:59', configure(config)],
    ['09:00', sit(1)],
    ['09:00', sit(2)],
    ['09:01', take('t1', { serviceId: 'payment' })],
    ['09:01', take('t2', { serviceId: 'payment' })],
    ['09:02', next(1)],
    ['09:02', next(2)],
  );
  const view = (zoneId: string | null) => displayView(scene(called, '09:10'), { serverSpeaks: true, zoneId });

  it('is of its own desks only', () => {
    const { calls, announcements, desks, desksOpen, hall } = view('right');
    expect(hall).toEqual({ kind: 'zone', name: 'Правый зал' });
    expect(
      [calls, announcements, desks].map((list) =>
        list.map((one) => ('deskNumber' in one ? one.deskNumber : one.number)),
      ),
    ).toEqual([[2], [2], [2]]);
    expect(desksOpen).toBe(1);
  });

  it('is the waits for what is done at its desks', () => {
    const groups = (zoneId: string | null) => view(zoneId).waits.map(({ groupId }) => groupId);
    expect(groups('right')).toEqual(['payment']);
    expect(groups('left')).toEqual(groups(null));
  });

  it('has the size of its own glass, or that of the office', () => {
    expect([view('left'), view('right'), view(null)].map(({ glass }) => glass.screenInches)).toEqual([
      55, 43, 43,
    ]);
  });

  it('is everything where there is no such hall, which is told', () => {
    expect(view('gone').hall).toEqual({ kind: 'unknown' });
    expect({ ...view('gone'), hall: null }).toEqual({ ...view(null), hall: null });
  });

  it('is as loud as this hour is to be', () => {
    expect(view(null).calling.volume).toBe(30);
    expect(displayView(scene(called, '10:00'), { serverSpeaks: true, zoneId: null }).calling.volume).toBe(75);
  });
});

describe('the display’s word for a late start', () => {
  const late = (story: Story, time: string) =>
    displayView(scene(story, time), { serverSpeaks: true, zoneId: null }).late;
  const booked = given(['09:00', sit(1)], ['09:00', book('a1', at('10:10'))]);

  it('names the appointed time, not the minute of the check-in', () => {
    const waiting = booked.and(['10:13', checkIn('a1', 'k1')]);
    expect(late(waiting, '10:12')).toBeNull();
    expect(late(waiting, '10:20')).toEqual({ appointmentAt: at('10:10'), minutes: 10 });
  });

  it('is silent about somebody whose appointment began on time and who was sent on', () => {
    const sentOn = booked.and(
      ['10:09', checkIn('a1', 'k1')],
      ['10:10', next(1)],
      ['10:10', start(1)],
      ['10:40', transfer(1, toService('payment'))],
    );
    expect(late(sentOn, '10:41')).toBeNull();
  });

  it('is silent before the time', () => {
    expect(late(booked.and(['09:40', checkIn('a1', 'k1')]), '10:09')).toBeNull();
  });
});

describe('who is next by appointment', () => {
  const view = (story: Story, time: string) =>
    displayView(scene(story, time), { serverSpeaks: true, zoneId: null });
  const three = given(
    ['09:00', sit(1)],
    ['09:00', book('a1', at('10:20'))],
    ['09:00', book('a2', at('10:10'))],
    ['09:00', book('a3', at('10:40'))],
    ['10:05', checkIn('a1', 'k1')],
    ['10:06', checkIn('a2', 'k2')],
    ['10:07', checkIn('a3', 'k3')],
    ['10:08', take('t1')],
  );

  it('is told while the office runs late: those whose time has come, by the law of their order', () => {
    const number = (id: string) => three.state.tickets.get(id)?.number;
    expect(view(three, '10:25').nextByAppointment).toEqual([
      { number: number('k2'), appointmentAt: at('10:10') },
      { number: number('k1'), appointmentAt: at('10:20') },
    ]);
  });

  it('is nobody while it is on time', () => {
    expect(view(three, '10:12').nextByAppointment).toEqual([]);
    expect(view(three, '10:12').late).toBeNull();
  });

  it('is nobody who has been called', () => {
    const called = three.and(['10:25', next(1)]);
    expect(view(called, '10:25').nextByAppointment.map(({ appointmentAt }) => appointmentAt)).toEqual([
      at('10:20'),
    ]);
  });
});

describe('the manager’s board', () => {
  const board = (story: Story, time: string) =>
    managerView(scene(story, time), {
      standsStillAt: null,
      personName: () => null,
      printers: [],
      printerCalls: [],
      helpButtons: [],
      devices: [],
      voice: { state: 'silent', why: 'switched-off' },
      serverTroubles: { red: 0, yellow: 0 },
    });

  it('finds the longest wait behind somebody who was sent on a moment ago', () => {
    const story = given(
      ['08:59', sit(1)],
      ['09:00', take('t1')],
      ['09:00', next(1)],
      ['09:01', start(1)],
      ['09:01', take('t2')],
      ['09:18', transfer(1, toService('consultation'))],
    );
    const { longestSince, waiting } = board(story, '09:19');
    expect({ longestSince, waiting }).toEqual({ longestSince: at('09:01'), waiting: 2 });
  });

  it('counts whoever was left when the day was closed', () => {
    const story = given(['09:00', take('t1')], ['09:05', take('t2')], ['09:10', closeDay()]);
    expect(board(story, '09:11').today).toMatchObject({ issued: 2, notServed: 2, left: 0 });
  });
});

describe('the desk', () => {
  const desk = (story: Story, time: string) =>
    deskView(
      scene(story, time),
      { id: 'vera', name: 'Вера', roles: ['operator'] },
      {
        personName: () => null,
        visitorName: () => null,
        skills: null,
        needs: () => [],
        note: () => null,
        printers: [],
        printerCalls: [],
        helpButtons: [],
        mail: false,
      },
    );

  it('is told who waits for what no open desk does (law 12)', () => {
    const story = given(
      ['08:59', sit(3)],
      ['09:00', take('t1', { serviceId: 'payment' })],
      ['09:02', take('t2', { serviceId: 'reconciliation' })],
      ['09:05', take('t3', { serviceId: 'reconciliation' })],
    );
    expect(desk(story, '09:06').unattended).toEqual([
      { serviceName: 'Сверка взаиморасчётов', waiting: 2, since: at('09:02') },
    ]);
    expect(desk(story.and(['09:07', sit(1)]), '09:07').unattended).toEqual([]);
  });

  it('is told by when an answer may be promised (6.2.3)', () => {
    const story = given(
      ['08:59', sit(3)],
      ['09:00', take('t1', { serviceId: 'payment' })],
      ['09:01', next(3)],
    );
    expect(desk(story, '09:02').desk?.visitor?.promise).toEqual({
      today: '2026-11-23',
      due: '2026-12-07',
      latest: '2026-12-23',
    });
  });

  it('shows whom it may let back, and nobody once the day is closed (law 10)', () => {
    const story = given(
      ['08:59', sit(3)],
      ['09:00', take('t1', { serviceId: 'payment' })],
      ['09:01', take('t2', { serviceId: 'payment' })],
      ['09:02', next(3)],
      ['09:03', didNotCome(3)],
      ['09:04', next(3)],
      ['09:05', start(3)],
      ['09:06', hold(3)],
    );
    const ids = (rows: readonly { ticketId: string }[]) => rows.map(({ ticketId }) => ticketId);
    const open = desk(story, '09:07');
    expect([ids(open.missed), ids(open.held)]).toEqual([['t1'], ['t2']]);
    expect(desk(story.and(['09:08', closeDay()]), '09:09')).toMatchObject({ missed: [], held: [] });
  });

  it('tells until when who did not come may come back, and who may not again', () => {
    const story = given(['08:59', sit(3)], ['09:00', take('t1', { serviceId: 'payment' })]).and(
      ['09:02', next(3)],
      ['09:03', didNotCome(3)],
    );
    const back = { missedAt: at('09:03'), backUntil: at('09:33'), cameBack: false };
    expect(desk(story, '09:04').missed).toMatchObject([back]);
    const allDay = story.and(['09:04', configure(withRules({ comeBackMinutes: null }))]);
    expect(desk(allDay, '09:05').missed).toMatchObject([{ backUntil: null, cameBack: false }]);
    const called = story.and(['09:05', comeBack('t1')], ['09:06', next(3)], ['09:07', recall(3)]);
    expect(desk(called, '09:08').desk?.visitor).toMatchObject({
      cameBack: true,
      calledAt: at('09:06'),
      lastCallAt: at('09:07'),
    });
    const again = called.and(['09:08', didNotCome(3)]);
    expect(desk(again, '09:09').missed).toMatchObject([{ backUntil: null, cameBack: true }]);
  });
});

describe('the kiosk', () => {
  const warns = (story: Story, time: string) =>
    kioskView(scene(story, time), { deviceId: 'kiosk-1', printer: null }).groups.flatMap(({ services }) =>
      services.filter((service) => service.mayNotBeServed).map((service) => service.id),
    );

  it('warns shortly before closing also where no open desk can be asked for the wait (law 10)', () => {
    const paused = given(['08:59', sit(3)], ['09:00', pause(3)]);
    expect(warns(paused, '12:00')).toEqual([]);
    expect(warns(paused, '17:40')).toContain('payment');
    expect(warns(given(['08:59', sit(3)]), '17:40')).not.toContain('payment');
    expect(warns(given(['08:59', sit(3)]), '17:40')).toContain('reconciliation');
  });
});

describe('the kiosk on a day that became one without hours', () => {
  const shown = (story: Story) => kioskView(scene(story, '10:05'), { deviceId: 'kiosk-1', printer: null });
  const nowOff = configure({
    ...CONFIG,
    schedule: { ...CONFIG.schedule, exceptions: [{ date: '2026-11-23', hours: null, note: '' }] },
  });
  const off = (story: Story) => shown(story.and(['10:00', nowOff]));
  const waiting = given(['08:59', sit(1)], ['09:00', take('t1')]);

  it('knows whether somebody with a ticket is still waited for', () => {
    expect(off(waiting)).toMatchObject({ day: { phase: 'closed', closesAt: null }, stillServed: true });
    const called = waiting.and(['09:01', next(1)], ['09:02', start(1)]);
    expect(off(called).stillServed).toBe(true);
    expect(off(called.and(['09:03', hold(1)])).stillServed).toBe(true);
    expect(off(called.and(['09:03', finish(1)])).stillServed).toBe(false);
    expect(shown(waiting.and(['10:00', closeDay()])).stillServed).toBe(false);
  });
});

describe('a day around the clock', () => {
  const dayOf = (config: OfficeConfig) => {
    const story = given(['09:00', configure(config)]);
    return kioskView(scene(story, '10:05'), { deviceId: 'kiosk-1', printer: null }).day;
  };
  const told = (config: OfficeConfig) => dayOf(config).roundTheClock;

  it('is one that the next day goes on with', () => {
    expect(told(ALWAYS_OPEN)).toBe(true);
    expect(told(CONFIG)).toBe(false);
    expect(told(withHours('08:00', '24:00'))).toBe(false);
  });

  it('closes at midnight before a day off', () => {
    const { week } = ALWAYS_OPEN.schedule;
    const exceptions = [{ date: TUESDAY, hours: null, note: '' }];
    expect(dayOf({ ...ALWAYS_OPEN, schedule: { week, exceptions } })).toMatchObject({
      goesOn: false,
      roundTheClock: false,
    });
  });

  it('is not the first one, which goes on into the next all the same', () => {
    const exceptions = [
      { date: '2026-11-23', hours: { opens: '08:00', closes: '24:00', breaks: [] }, note: '' },
    ];
    expect(dayOf({ ...ALWAYS_OPEN, schedule: { ...ALWAYS_OPEN.schedule, exceptions } })).toMatchObject({
      goesOn: true,
      roundTheClock: false,
    });
  });
});

describe('the phone', () => {
  const phone = (story: Story, time: string) => {
    const ticket = story.state.tickets.get('t1');
    return ticket === undefined ? null : ticketView(scene(story, time), ticket);
  };
  const called = given(['08:59', sit(1)], ['09:00', take('t1')], ['09:01', next(1)]);

  it('counts the calls, so that a repeated one is noticed', () => {
    expect(phone(called, '09:01')).toMatchObject({ status: 'called', calls: 1, deskNumber: 1 });
    expect(phone(called.and(['09:02', recall(1)]), '09:02')).toMatchObject({ calls: 2 });
    expect(phone(called.and(['09:02', start(1)]), '09:02')).toMatchObject({ status: 'serving', calls: 0 });
  });

  it('sends somebody on hold to where the specialist sits now, and to nobody’s desk when that person has left', () => {
    const held = called.and(['09:02', start(1)], ['09:03', hold(1)]);
    expect(phone(held, '09:04')?.deskNumber).toBe(1);
    const moved = held.and(
      ['09:05', standUp(1)],
      ['09:06', sit(2, { actor: { kind: 'person', id: 'anna' } })],
    );
    expect(phone(moved, '09:06')?.deskNumber).toBe(2);
    expect(phone(held.and(['09:05', standUp(1)]), '09:06')?.deskNumber).toBeNull();
  });

  it('tells one who missed the call until when to come back; not again', () => {
    expect(phone(called, '09:01')?.comeBack).toBeNull();
    const missed = called.and(['09:02', didNotCome(1)]);
    expect(phone(missed, '09:03')?.comeBack).toEqual({ until: at('09:32') });
    const again = missed.and(['09:04', comeBack('t1')], ['09:05', next(1)], ['09:06', didNotCome(1)]);
    expect(phone(again, '09:07')?.comeBack).toBeNull();
  });

  it('says nothing of a desk once it is over', () => {
    const over = called.and(['09:02', start(1)], ['09:10', finish(1)]);
    expect(phone(over, '09:11')).toMatchObject({ status: 'served', deskNumber: null, ahead: null });
  });
});
