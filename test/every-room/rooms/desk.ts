/** The specialist's page: what there is to see at a desk, and before one is chosen. */
import type { Component } from 'vue';
import '../../../operator-desk/desk.css';
import App from '../../../operator-desk/App.vue';
import type { DeskView } from '../../../contract/views/desk.ts';
import { foundAppointment, homeVisit } from '../../support/found.ts';
import {
  at,
  deskView,
  deskVisitor,
  freeDesk,
  helpCall,
  invitationRow,
  missedRow,
  ownInvitation,
  printerState,
  toAskRow,
} from '../../support/views.ts';
import { no, type Look, type Room } from '../look.ts';
import { key, press } from '../steps.ts';
import { deskDialogs } from './desk-dialogs.ts';
import { reception } from './reception.ts';
import { WINDOWS } from '../windows.ts';

const sees = (over: Partial<DeskView>, more: Look = {}): Look => ({
  views: { desk: deskView(over) },
  ...more,
});
const seat = deskView().desk ?? freeDesk();
const atDesk = (over: Partial<NonNullable<DeskView['desk']>>, more?: Look) =>
  sees({ desk: { ...seat, ...over } }, more);

/** As long as one may be. */
const LONG_NOTE =
  'Принесёт справку из банка. По адресу прописаны трое, собственник один; договор от 2019 года в папке, старый счёт закрыт. ' +
  'Перерасчёт за октябрь уже посчитан.';

/** All that may come by itself, at once. */
const NEWS: Partial<DeskView> = {
  helpCalls: [helpCall(), { ...helpCall('Киоск у кассы'), trouble: 'paper-out', printerId: 'printer-1' }],
  invitations: [
    invitationRow(),
    invitationRow({ invitationId: 'invitation-2', deskNumber: 5, byName: true }),
  ],
  printers: [printerState({ condition: 'paper-out', queued: 2, unknown: 1 })],
  unattended: [{ serviceName: 'Рассрочка долга', waiting: 2, since: at('10:12') }],
  late: { appointmentAt: at('10:50'), minutes: 4 },
  cameBack: [{ ticketId: 'ticket-1050-109', number: 'К109', at: at('10:35') }],
  toAsk: [toAskRow('К110', at('10:41'))],
};

const looks: Record<string, Look> = {
  'sign in': { views: {}, status: 'refused', problem: { code: 'unauthenticated' } },
  opening: { views: {}, status: 'connecting' },
  'not for this person': { views: {}, status: 'refused', problem: { code: 'forbidden' } },
  'choose a desk': sees({ desk: null }),
  'choose a desk, somebody was quicker': sees(
    { desk: null },
    { answers: { openDesk: no('desk-taken', { params: { deskNumber: 3 } }) }, does: [press('Окно 3')] },
  ),
  'choose a desk, own password': sees({ desk: null }, { does: [press('Сменить пароль')] }),
  'choose a desk, after a slip that closed it': sees({
    desk: null,
    left: {
      deskId: 'desk-4',
      number: 4,
      takeBack: { stepSeq: 7, step: 'finish', number: 'Д046', called: null, until: at('10:42', 8) },
    },
  }),
  free: sees({ desk: freeDesk() }),
  'free, nobody waits, the day ends': sees({
    desk: freeDesk(),
    queue: [],
    waiting: 0,
    day: { ...deskView().day, phase: 'closing', closesAt: at('10:30') },
  }),
  'serving, the day ends soon': sees({
    person: { ...deskView().person, name: 'Александра Владимировна' },
    day: { ...deskView().day, closesAt: at('11:11') },
  }),
  called: atDesk({ state: 'called', visitor: deskVisitor({ startedAt: null, calledAt: at('10:41') }) }),
  serving: sees({}),
  'serving somebody who needs help, after whom there is a break': atDesk({
    afterLast: { kind: 'pause', why: 'lunch' },
    visitor: deskVisitor({
      reason: { kind: 'out-of-turn' },
      visitorClass: 'out-of-turn',
      needs: ['moving', 'seeing', 'hearing', 'speaking', 'understanding'],
      note: { text: LONG_NOTE, from: 'Анна Павловна' },
      language: 'en',
      visitorName: null,
      startedAt: at('10:15'),
    }),
  }),
  'serving, beyond four fifths of the norm': atDesk({ visitor: deskVisitor({ startedAt: at('10:25') }) }),
  'a colleague is asked to come': sees({ myInvitation: ownInvitation() }),
  'a colleague cannot come': sees({
    myInvitation: ownInvitation({
      state: 'declined',
      colleague: { name: 'Ольга Викторовна', deskNumber: 1 },
      answeredAt: at('10:41', 30),
    }),
  }),
  'the last visitor is waited for': sees({
    desk: {
      ...freeDesk(),
      afterLast: { kind: 'pause', why: 'lunch' },
      waitsFor: { number: 'К100', isBack: false },
    },
  }),
  paused: atDesk({ state: 'paused', pausedAt: at('10:20'), pausedWhy: 'lunch', visitor: null }),
  'a step that can be taken back': atDesk({
    takeBack: { stepSeq: 7, step: 'finish', number: 'Д046', called: 'Д047', until: at('10:42', 8) },
  }),
  'whom to ask for a word, and the step can be taken back': sees({
    desk: {
      ...freeDesk(),
      takeBack: { stepSeq: 7, step: 'finish', number: 'К110', called: null, until: at('10:42', 8) },
    },
    toAsk: [toAskRow('К110', at('10:41'))],
  }),
  'all that comes by itself': sees(NEWS),
  'all that comes by itself, before a desk is chosen': sees({ ...NEWS, desk: null }),
  'on the way to somebody': sees(NEWS, { answers: { takeHelpCall: { done: true } }, does: [press('Иду')] }),
  'a key that is refused': sees({}, { answers: { finishService: no('nobody-held') }, does: [key('F4')] }),
  'the server is lost': sees({}, { status: 'lost' }),
  'a newer page': sees({}, { outdated: true }),
  'the bookings of the day': sees({}, { does: [key('Alt 2')] }),
  'no bookings': sees({}, { answers: { listAppointments: { appointments: [] } }, does: [key('Alt 2')] }),
  'who has stepped away': sees(
    {
      toAsk: [toAskRow('К090', at('09:40'))],
      missed: [
        missedRow('К095', at('10:20')),
        missedRow('К094', at('09:20')),
        missedRow('К093', at('10:30'), { cameBack: true }),
      ],
    },
    { does: [key('Alt 3')] },
  ),
  ...deskDialogs,
  ...reception,
};

export const room: Room = {
  app: App,
  told: {
    views: { desk: deskView() },
    answers: {
      listAppointments: {
        appointments: [
          foundAppointment(),
          foundAppointment({
            appointmentId: 'appointment-2',
            state: 'checked-in',
            appointmentAt: at('10:00'),
          }),
          foundAppointment({ appointmentId: 'appointment-4', state: 'missed', appointmentAt: at('09:00') }),
          homeVisit(),
        ],
      },
    },
  },
  looks,
  components: import.meta.glob<Component>(['../../../operator-desk/**/*.vue', '!**/electron/**'], {
    eager: true,
    import: 'default',
  }),
  windows: WINDOWS.desk,
};
