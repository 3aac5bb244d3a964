/**
 * What the screens see on an ordinary Monday at 10:42, in Russian and lifelike, for tests and pictures. Each factory
 * makes a fresh view; `over` replaces whole fields of it.
 */
import type { BookingDay, BookingOffice, Slip } from '../../contract/booking.ts';
import type { PrinterState } from '../../contract/printing.ts';
import type { DeskView, DeskVisitor, MissedRow, QueueRow } from '../../contract/views/desk.ts';
import type { DisplayView } from '../../contract/views/display.ts';
import type { InvitationRow, OwnInvitation } from '../../contract/views/invitations.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import type { ManagerView } from '../../contract/views/manager.ts';
import type { PrintersView } from '../../contract/views/printers.ts';
import type { OfficeHead } from '../../contract/views/shared.ts';
import type { SlidesView } from '../../contract/views/slides.ts';
import type { TicketView } from '../../contract/views/ticket.ts';

/** Monday 23 November 2026 in Belgorod (UTC+3) at the given time of day. */
export function at(time: string, seconds = 0): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 10, 23, hours - 3, minutes, seconds);
}

export const NOW = at('10:42');
export const OFFICE: OfficeHead = {
  name: 'Центр обслуживания клиентов',
  address: 'Белгород, проспект Славы, 25',
  timezone: 'Europe/Moscow',
};

const minutes = (n: number) => n * 60_000;
const wait = (minMinutes: number, maxMinutes: number) => ({ minMinutes, maxMinutes });
const openDay = () => ({
  phase: 'open' as const,
  opensAt: at('08:00'),
  closesAt: at('18:00'),
  nextOpensAt: null,
  goesOn: false,
  roundTheClock: false,
  breaks: [],
});

type Group = KioskView['groups'][number];
type Icon = Group['icon'];
type Range = { minMinutes: number; maxMinutes: number };

function group(
  id: string,
  name: string,
  hint: string,
  icon: Icon,
  range: Range,
  services: [string, string[]][],
): Group {
  return {
    id,
    name,
    hint,
    icon,
    wait: range,
    services: services.map(([serviceName, documents], index) => ({
      id: `${id}-${index + 1}`,
      name: serviceName,
      documents,
      wait: range,
      mayNotBeServed: false,
    })),
  };
}

const CONTRACT_PAPERS = [
  'паспорт',
  'документ о праве на помещение',
  'показания счётчика на день обращения',
  'доверенность, если обращается представитель',
];

/** The thirteen services of a new office. */
function catalogue(): Group[] {
  return [
    group('consult', 'Консультация', 'начисления, кабинет, приложение', 'question', wait(8, 14), [
      ['Начисления, тарифы, показания', []],
      ['Заказать услугу', []],
      ['Регистрация в личном кабинете', ['номер лицевого счёта', 'адрес электронной почты']],
      ['Установка мобильного приложения', ['телефон', 'номер лицевого счёта']],
    ]),
    group('contract', 'Договор', 'заключить, изменить, расторгнуть', 'contract', wait(15, 22), [
      ['Заключить, изменить или расторгнуть договор', CONTRACT_PAPERS],
      ['Договор на дополнительную услугу', ['паспорт', 'номер лицевого счёта']],
      ['Заявка на договор энергоснабжения', CONTRACT_PAPERS],
      ['Переоформить лицевой счёт', ['паспорт', 'документ о праве на помещение']],
    ]),
    group('payment', 'Оплата', 'счёта или услуги', 'wallet', wait(3, 6), [['Приём платежей', []]]),
    group('receipts', 'Квитанции и акты', 'получить документы', 'receipt', wait(5, 9), [
      ['Квитанции, счета и акты выполненных работ', ['номер лицевого счёта или договора']],
    ]),
    group('balance', 'Сверка расчётов', 'и рассрочка долга', 'scales', wait(12, 20), [
      ['Сверка расчётов', ['номер лицевого счёта', 'квитанции за спорный период']],
      ['Рассрочка долга', ['паспорт', 'документ о праве на помещение']],
    ]),
    group('certificate', 'Справки', 'об отсутствии задолженности', 'certificate', wait(5, 9), [
      ['Справка об отсутствии задолженности', ['паспорт', 'номер лицевого счёта']],
    ]),
  ];
}

export const kioskView = (over: Partial<KioskView> = {}): KioskView => ({
  office: OFFICE,
  day: openDay(),
  dayNote: '',
  desksOpen: 6,
  stillServed: true,
  languages: [],
  wait: wait(8, 14),
  groups: catalogue(),
  letters: ['К', 'Д', 'П', 'А', 'С', 'Н'],
  books: true,
  remote: REMOTE,
  outOfTurn: [
    'люди с инвалидностью I и II группы',
    'дети с инвалидностью и те, кто с ними пришёл',
    'ветераны Великой Отечественной войны',
  ],
  info: [
    { id: 'payment', title: 'Как оплатить', icon: 'wallet' },
    { id: 'readings', title: 'Показания счётчика', icon: 'gauge' },
    { id: 'tariffs', title: 'Тарифы', icon: 'tariff' },
    { id: 'questions', title: 'Вопросы и ответы', icon: 'questions' },
  ],
  glass: { screenInches: 27, lowerEdgeMm: 800 },
  helpCall: null,
  printer: { condition: 'ready' },
  ...over,
});

export const displayView = (over: Partial<DisplayView> = {}): DisplayView => ({
  office: OFFICE,
  hall: { kind: 'whole' },
  glass: { screenInches: 43, readFromMetres: 5 },
  calling: { repeats: 0, repeatAfterSeconds: 30, english: false, volume: 75 },
  day: openDay(),
  calls: [
    { callId: 412, number: 'Д047', deskNumber: 4, calledAt: at('10:41', 48), times: 1, open: true },
    { callId: 411, number: 'К112', deskNumber: 2, calledAt: at('10:40', 5), times: 2, open: true },
    { callId: 409, number: 'П031', deskNumber: 7, calledAt: at('10:37', 30), times: 1, open: false },
    { callId: 408, number: 'К111', deskNumber: 1, calledAt: at('10:36', 2), times: 1, open: false },
  ],
  announcements: [
    { callId: 410, number: 'К112', deskNumber: 2, times: 1, calledAt: at('10:39', 20) },
    { callId: 411, number: 'К112', deskNumber: 2, times: 2, calledAt: at('10:40', 5) },
    { callId: 412, number: 'Д047', deskNumber: 4, times: 1, calledAt: at('10:41', 48) },
  ],
  desksOpen: 6,
  desks: [
    { number: 1, state: 'serving', ticketNumber: 'К111' },
    { number: 2, state: 'called', ticketNumber: 'К112' },
    { number: 3, state: 'free', ticketNumber: null },
    { number: 4, state: 'called', ticketNumber: 'Д047' },
    { number: 5, state: 'paused', ticketNumber: null },
    { number: 6, state: 'closed', ticketNumber: null },
    { number: 7, state: 'serving', ticketNumber: 'П031' },
    { number: 8, state: 'free', ticketNumber: null },
  ],
  waits: catalogue().map(({ id, name, wait: range }) => ({ groupId: id, name, wait: range })),
  late: { appointmentAt: at('10:50'), minutes: 4 },
  nextByAppointment: [
    { number: 'Д051', appointmentAt: at('10:50') },
    { number: 'С014', appointmentAt: at('10:50') },
  ],
  serverSpeaks: true,
  ...over,
});

export const printerState = (over: Partial<PrinterState> = {}): PrinterState => ({
  id: 'printer-1',
  name: 'Киоск у входа',
  condition: 'ready',
  since: at('08:00'),
  queued: 0,
  unknown: 0,
  ...over,
});

const queueRow = (
  number: string,
  serviceName: string,
  arrivalAt: number,
  over: Partial<QueueRow> = {},
): QueueRow => ({
  ticketId: `ticket-${number.charCodeAt(0)}-${number.slice(1)}`,
  number,
  serviceName,
  visitorClass: 'general',
  appointmentAt: null,
  arrivalAt,
  returned: false,
  directed: false,
  ...over,
});

export const queueRows = (): QueueRow[] => [
  queueRow('К113', 'Начисления, тарифы, показания', at('10:40'), { visitorClass: 'out-of-turn' }),
  queueRow('Д048', 'Переоформить лицевой счёт', at('10:40'), {
    visitorClass: 'appointment',
    appointmentAt: at('10:40'),
  }),
  queueRow('К104', 'Регистрация в личном кабинете', at('10:20')),
  queueRow('К106', 'Начисления, тарифы, показания', at('10:23')),
  queueRow('Д044', 'Заключить, изменить или расторгнуть договор', at('10:25')),
  queueRow('К107', 'Начисления, тарифы, показания', at('10:28'), { returned: true }),
  queueRow('К108', 'Установка мобильного приложения', at('10:31')),
  queueRow('К109', 'Заказать услугу', at('10:33'), { directed: true }),
];

export const deskVisitor = (over: Partial<DeskVisitor> = {}): DeskVisitor => ({
  ticketId: 'ticket-d-047',
  number: 'Д047',
  serviceId: 'contract-1',
  serviceName: 'Заключить, изменить или расторгнуть договор',
  normMinutes: 20,
  documents: CONTRACT_PAPERS,
  visitorClass: 'appointment',
  reason: { kind: 'appointment', appointmentAt: at('10:20') },
  paperNumber: null,
  visitorName: 'Иван Петрович',
  note: null,
  language: 'ru',
  needs: [],
  arrivalAt: at('10:20'),
  calledAt: at('10:28'),
  calls: 1,
  lastCallAt: at('10:28'),
  cameBack: false,
  leg: 1,
  startedAt: at('10:29', 36),
  heldMs: 0,
  promise: { today: '2026-11-23', due: '2026-12-07', latest: '2026-12-23' },
  ...over,
});

/** Called and not come: half an hour to come back. */
export const missedRow = (number: string, missedAt: number, over: Partial<MissedRow> = {}): MissedRow => ({
  ticketId: `ticket-missed-${number.slice(1)}`,
  number,
  serviceName: 'Заказать услугу',
  missedAt,
  backUntil: missedAt + minutes(30),
  cameBack: false,
  ...over,
});

export const toAskRow = (number: string, servedAt: number): DeskView['toAsk'][number] => ({
  ticketId: `ticket-${number}`,
  number,
  serviceName: 'Заказать услугу',
  servedAt,
});

export const deskView = (over: Partial<DeskView> = {}): DeskView => ({
  office: OFFICE,
  day: openDay(),
  person: { id: 'marina', name: 'Марина Сергеевна', roles: ['operator'] },
  skills: null,
  waitNormMinutes: 20,
  recallLimit: 2,
  recallPauseSeconds: 20,
  callsBeforeNoShow: 2,
  desks: [
    {
      id: 'desk-1',
      number: 1,
      serviceIds: null,
      state: 'serving',
      operatorId: 'olga',
      operatorName: 'Ольга Викторовна',
      pausedWhy: null,
      isClosing: false,
    },
    {
      id: 'desk-2',
      number: 2,
      serviceIds: null,
      state: 'called',
      operatorId: 'anna',
      operatorName: 'Анна Павловна',
      pausedWhy: null,
      isClosing: false,
    },
    {
      id: 'desk-3',
      number: 3,
      serviceIds: null,
      state: 'closed',
      operatorId: null,
      operatorName: null,
      pausedWhy: null,
      isClosing: false,
    },
    {
      id: 'desk-4',
      number: 4,
      serviceIds: null,
      state: 'serving',
      operatorId: 'marina',
      operatorName: 'Марина Сергеевна',
      pausedWhy: null,
      isClosing: false,
    },
    {
      id: 'desk-5',
      number: 5,
      serviceIds: null,
      state: 'paused',
      operatorId: 'denis',
      operatorName: 'Денис Олегович',
      pausedWhy: 'lunch',
      isClosing: false,
    },
    {
      id: 'desk-6',
      number: 6,
      serviceIds: null,
      state: 'free',
      operatorId: 'irina',
      operatorName: 'Ирина Николаевна',
      pausedWhy: null,
      isClosing: false,
    },
  ],
  services: catalogue().flatMap((g) =>
    g.services.map((s) => ({ id: s.id, name: s.name, groupName: g.name })),
  ),
  languages: ['en'],
  booking: { horizonDays: 30, homeVisits: true, reserves: true, byEmail: true },
  desk: {
    id: 'desk-4',
    number: 4,
    state: 'serving',
    pausedAt: null,
    pausedWhy: null,
    afterLast: null,
    waitsFor: null,
    serviceIds: catalogue()
      .slice(0, 2)
      .flatMap((g) => g.services.map((s) => s.id)),
    visitor: deskVisitor(),
    takeBack: null,
  },
  left: null,
  queue: queueRows(),
  waiting: 12,
  held: [
    {
      ticketId: 'ticket-held',
      number: 'К099',
      serviceName: 'Регистрация в личном кабинете',
      heldAt: at('10:35'),
      why: 'fill-form',
    },
  ],
  unattended: [],
  missed: [missedRow('К095', at('10:20'))],
  cameBack: [],
  helpCalls: [],
  invitations: [],
  myInvitation: null,
  helpButtons: [],
  wentOutTo: [],
  goingTo: [],
  toAsk: [],
  appointments: { expected: 5, arrived: 2 },
  late: null,
  today: { visitors: 23, meanServiceMs: minutes(16), withinNorm: 0.91 },
  printers: [printerState()],
  ...over,
});

/** This person said «Иду» just now, and is at the door. */
export const wentOut = (
  over: Partial<DeskView['wentOutTo'][number]> = {},
): DeskView['wentOutTo'][number] => ({
  helpCallId: 'help-1',
  place: 'Вход с улицы',
  outside: true,
  takenAt: NOW,
  isOwn: true,
  personName: 'Марина Сергеевна',
  ...over,
});

/** Rings since a minute and a quarter. */
export const helpCall = (place = 'Киоск у входа'): DeskView['helpCalls'][number] => ({
  helpCallId: `help-${place.length}`,
  place,
  calledAt: at('10:40', 45),
  again: false,
  trouble: null,
  printerId: null,
});

/** Desk 1 asks since a minute and a quarter. */
export const invitationRow = (over: Partial<InvitationRow> = {}): InvitationRow => ({
  invitationId: 'invitation-1',
  deskNumber: 1,
  personName: 'Ольга Викторовна',
  number: 'К111',
  invitedAt: at('10:40', 45),
  byName: false,
  ...over,
});

/** Everybody who is free was asked a minute and a quarter ago. */
export const ownInvitation = (over: Partial<OwnInvitation> = {}): OwnInvitation => ({
  invitationId: 'invitation-4',
  invitedAt: at('10:40', 45),
  state: 'waiting',
  colleague: null,
  answeredAt: null,
  ...over,
});

/** The same desk with nobody at it: «Вызвать следующего» is what there is to do. */
export const freeDesk = (): NonNullable<DeskView['desk']> => ({
  id: 'desk-4',
  number: 4,
  state: 'free',
  pausedAt: null,
  pausedWhy: null,
  afterLast: null,
  waitsFor: null,
  serviceIds: catalogue()
    .slice(0, 2)
    .flatMap((g) => g.services.map((s) => s.id)),
  visitor: null,
  takeBack: null,
});

type ManagerDesk = ManagerView['desks'][number];

const managerDesk = (number: number, over: Partial<ManagerDesk> = {}): ManagerDesk => ({
  id: `desk-${number}`,
  number,
  state: 'closed',
  since: null,
  pausedWhy: null,
  operatorName: null,
  ticketNumber: null,
  serviceName: null,
  normMinutes: null,
  ...over,
});

export const managerView = (over: Partial<ManagerView> = {}): ManagerView => ({
  office: OFFICE,
  standsStillAt: null,
  day: openDay(),
  waitNormMinutes: 20,
  waiting: 12,
  longestSince: at('10:20'),
  overNorm: 1,
  groups: catalogue().map(({ id, name, wait: range }, index) => ({
    id,
    name,
    waiting: [6, 3, 1, 0, 2, 0][index] ?? 0,
    longestSince: [at('10:20'), at('10:25'), at('10:39'), null, at('10:30'), null][index] ?? null,
    wait: range,
  })),
  desks: [
    managerDesk(1, {
      state: 'serving',
      since: at('10:36', 20),
      operatorName: 'Ольга Викторовна',
      ticketNumber: 'К111',
      serviceName: 'Начисления, тарифы, показания',
      normMinutes: 20,
    }),
    managerDesk(2, {
      state: 'called',
      since: at('10:40', 5),
      operatorName: 'Анна Павловна',
      ticketNumber: 'К112',
      serviceName: 'Заказать услугу',
      normMinutes: 20,
    }),
    managerDesk(3),
    managerDesk(4, {
      state: 'serving',
      since: at('10:20', 10),
      operatorName: 'Марина Сергеевна',
      ticketNumber: 'Д047',
      serviceName: 'Заключить, изменить или расторгнуть договор',
      normMinutes: 20,
    }),
    managerDesk(5, {
      state: 'paused',
      since: at('10:31'),
      pausedWhy: 'lunch',
      operatorName: 'Денис Олегович',
    }),
    managerDesk(6, { state: 'free', since: at('10:41'), operatorName: 'Ирина Николаевна' }),
  ],
  today: { issued: 131, served: 109, didNotCome: 4, left: 2, notServed: 0 },
  appointments: { expected: 5, arrived: 9, missed: 1 },
  helpCalls: [],
  helpButtons: [],
  printers: [printerState()],
  devices: [
    { id: 'kiosk-1', kind: 'kiosk', name: 'Киоск у входа', connected: true, shell: null, sound: null },
    { id: 'display-1', kind: 'display', name: 'Табло в зале', connected: true, shell: null, sound: 'server' },
  ],
  voice: { state: 'speaks', engine: 'rhvoice', voice: 'anna' },
  serverTroubles: { red: 0, yellow: 0 },
  reportVersion: 131,
  ...over,
});

export const ticketView = (over: Partial<TicketView> = {}): TicketView => ({
  office: OFFICE,
  number: 'Д047',
  serviceName: 'Заключить, изменить или расторгнуть договор',
  documents: CONTRACT_PAPERS,
  status: 'waiting',
  ahead: 3,
  aheadAtIssue: 5,
  wait: wait(9, 14),
  calls: 0,
  comeBack: null,
  deskNumber: null,
  appointmentAt: null,
  rated: false,
  language: 'ru',
  languages: [],
  phone: REMOTE.phone,
  ...over,
});

const PAPER = ['ЦЕНТР ОБСЛУЖИВАНИЯ КЛИЕНТОВ', '', 'Д 047', '', '23 ноября 2026, 10:42', 'Перед вами: 5'].join(
  '\n',
);

export const printersView = (over: Partial<PrintersView> = {}): PrintersView => ({
  printers: [{ ...printerState(), virtual: 'ready' }],
  papers: [{ id: 'paper-1', printerId: 'printer-1', printedAt: NOW, text: PAPER }],
  ...over,
});

const REMOTE = { phone: '8 800 100-00-00', website: 'lk.example.ru', callBack: 'пн–пт 08:00–18:00' };

/** A day with a time every twenty minutes from nine to half past five, but for an hour at noon. */
export function bookingDay(date: string, over: Partial<BookingDay> = {}): BookingDay {
  const opens = Date.parse(`${date}T09:00:00+03:00`);
  const times = Array.from({ length: 27 }, (_, n) => opens + minutes(20 * n));
  const noon = opens + minutes(180);
  return {
    date,
    works: true,
    note: '',
    times: times.filter((time) => time < noon || time >= noon + minutes(60)),
    ...over,
  };
}

export const bookingOffice = (over: Partial<BookingOffice> = {}): BookingOffice => ({
  ...OFFICE,
  remote: REMOTE,
  today: '2026-11-23',
  lastDate: '2026-12-23',
  latenessCutoffMinutes: 5,
  contactsKeptDays: 30,
  byEmail: true,
  languages: [],
  groups: catalogue().map(({ id, name, hint, icon, services }) => ({
    id,
    name,
    hint,
    icon,
    services: services.map(({ id: serviceId, name: serviceName, documents }) => ({
      id: serviceId,
      name: serviceName,
      documents,
    })),
  })),
  ...over,
});

export const slip = (over: Partial<Slip> = {}): Slip => ({
  appointmentId: '0198c1c4-7d11-7a52-9d3e-2f6f0f3a9b10',
  code: '07k3x9q2m5t8w1z4',
  shortCode: '07482193',
  kind: 'office',
  state: 'booked',
  language: 'ru',
  appointmentAt: Date.parse('2026-11-26T10:20:00+03:00'),
  serviceId: 'contract-1',
  serviceName: 'Заключить, изменить или расторгнуть договор',
  documents: CONTRACT_PAPERS,
  office: { ...OFFICE, remote: REMOTE },
  latenessCutoffMinutes: 5,
  pageUrl: 'https://queue.example.ru/booking/07k3x9q2m5t8w1z4',
  ...over,
});

/** One slide of each kind, and a line of the strip. */
export function slidesView(over: Partial<SlidesView> = {}): SlidesView {
  const always = { shown: true, from: null, to: null };
  return {
    timezone: OFFICE.timezone,
    afterCallSeconds: 15,
    list: [
      {
        kind: 'text',
        id: 'slide-1',
        ...always,
        seconds: 10,
        heading: 'Передайте показания до 25 числа',
        body: 'В личном кабинете, по телефону или у специалиста.',
      },
      {
        kind: 'picture',
        id: 'slide-2',
        ...always,
        seconds: 12,
        title: 'Счётчик крупным планом',
        mediaId: 'a'.repeat(64),
      },
      {
        kind: 'video',
        id: 'slide-3',
        ...always,
        title: 'Как оплатить в приложении',
        mediaId: 'b'.repeat(64),
      },
    ],
    strip: [{ id: 'line-1', ...always, words: 'В субботу принимаем до 14:00' }],
    ...over,
  };
}
