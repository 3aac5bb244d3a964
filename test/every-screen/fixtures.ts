/**
 * Every screen of the kiosk once, and where it has very different faces each of them: what the tests look at in every mode, and
 * what the pictures in docs/screens are made of. A new kind of screen that is missing here does not compile.
 */
import type { Draft } from '../../kiosk/flow/draft.ts';
import { newDraft } from '../../kiosk/flow/draft.ts';
import type { Information, Order, Screen, ScreenOf } from '../../kiosk/flow/types.ts';
import type { KioskView } from '../../contract/views/kiosk.ts';
import type { Refusal } from '../../contract/problems.ts';
import { shiftDate } from '../../contract/dates.ts';
import type { LiveStatus } from '../../ui/live/watcher.ts';
import {
  admittedAnswer,
  issuedTicket,
  lateAnswer,
  otherAppointment,
  ownAppointment,
  recognisedAnswer,
} from '../support/arrivals.ts';
import { at, bookingDay, bookingOffice, kioskView, NOW, slip } from '../support/views.ts';

/** One picture of the glass. */
export interface Shown<S extends Screen = Screen> {
  /** As the index of the pictures calls it. */
  readonly name: string;
  readonly screen: S;
  readonly draft?: Draft;
  /** There is a way back to something. */
  readonly trail?: readonly Screen[];
  /** What differs from an ordinary Monday; null while the server has said nothing. */
  readonly view?: Partial<KioskView> | null;
  readonly status?: LiveStatus;
  readonly problem?: Refusal;
  /** Seconds until a ticket or a slip leaves the glass. */
  readonly closing?: number;
  /** A slip was read in the middle of it. */
  readonly slipRead?: true;
  /** «Вы ещё здесь?» with so many seconds left. */
  readonly asking?: number;
  /** «Помощь» was pressed; `refused` the call that was made then came to nothing. */
  readonly help?: true | 'refused';
}

type Table = { readonly [K in Screen['kind']]: readonly [Shown<ScreenOf<K>>, ...Shown<ScreenOf<K>>[]] };

const order: Order = {
  commandId: 'command-1',
  serviceId: 'contract-1',
  outOfTurn: false,
  needs: [],
  afterAppointmentId: null,
};
const wish = { kind: 'ticket', serviceId: 'contract-1', afterAppointmentId: null } as const;

const FIRST_DATE = '2026-11-23';
const draft: Draft = {
  ...newDraft(null),
  office: bookingOffice(),
  service: kioskView().groups[1]?.services[0] ?? null,
  days: Array.from({ length: 14 }, (_, n) => {
    const date = shiftDate(FIRST_DATE, n);
    if (n % 7 > 4) return bookingDay(date, { works: false, times: [] });
    return n === 0 ? bookingDay(date, { times: [] }) : bookingDay(date);
  }),
  at: Date.parse('2026-11-26T10:20:00+03:00'),
  phone: '9995550123',
  name: 'Анна Петровна',
};

/** Each ten minutes of a day that never ends. */
const aroundTheClock = (date: string): number[] =>
  Array.from({ length: 144 }, (_, n) => Date.parse(`${date}T00:00:00+03:00`) + n * 600_000);

const weekday = { opens: '08:00', closes: '18:00', breaks: [{ from: '13:00', to: '14:00' }] };
const information: Information = {
  address: 'Белгород, проспект Славы, 25',
  schedule: {
    week: [weekday, weekday, weekday, weekday, weekday, null, null],
    exceptions: [{ date: '2026-11-27', hours: null, note: 'санитарный день' }],
  },
  remote: bookingOffice().remote,
  languages: [],
  pages: [
    {
      id: 'payment',
      title: 'Как оплатить',
      icon: 'wallet',
      text:
        '# Без комиссии\n\n- в личном кабинете на сайте\n- в мобильном приложении\n- в кассе этого офиса\n\n' +
        '# Через банк\n\nНазовите номер лицевого счёта: он напечатан в квитанции справа вверху. Банк может взять комиссию.\n\n' +
        '# Если оплата не дошла\n\nДеньги поступают в течение трёх рабочих дней. Сохраните чек и позвоните нам.',
    },
    { id: 'readings', title: 'Показания счётчика', icon: 'gauge', text: 'С 15 по 25 число месяца.' },
    { id: 'tariffs', title: 'Тарифы', icon: 'tariff', text: 'Зависят от того, где вы живёте.' },
    {
      id: 'questions',
      title: 'Вопросы и ответы',
      icon: 'questions',
      text: '# Где мой счёт?\n\nВ квитанции.',
    },
  ],
};

const ratingOrder = { commandId: 'command-2', number: 'Д047', score: 4, words: null };

/** What the visitor's way leads through. */
const SCREENS: Table = {
  start: [
    { name: 'Начало', screen: { kind: 'start' } },
    { name: 'Начало, сотрудник идёт', screen: { kind: 'start' }, view: { helpCall: comingHelp() } },
    {
      name: 'Начало, скоро перерыв, нет бумаги',
      screen: { kind: 'start' },
      view: {
        printer: null,
        day: { ...kioskView().day, breaks: [{ from: at('11:00'), to: at('11:30') }] },
      },
    },
    {
      name: 'Начало, окна ещё закрыты',
      screen: { kind: 'start' },
      view: { desksOpen: 0, wait: null, groups: unheardGroups() },
    },
  ],
  groups: [
    { name: 'С каким вопросом', screen: { kind: 'groups' } },
    { name: 'С каким вопросом, длинный список', screen: { kind: 'groups' }, view: { groups: manyGroups() } },
  ],
  services: [{ name: 'Что именно', screen: { kind: 'services', groupId: 'contract' } }],
  search: [
    { name: 'Поиск', screen: { kind: 'search', typed: '' } },
    { name: 'Поиск, найдено', screen: { kind: 'search', typed: 'дог' } },
    {
      name: 'Поиск, найдено много',
      screen: { kind: 'search', typed: 'пр' },
      view: { groups: manyGroups() },
    },
    { name: 'Поиск, не найдено', screen: { kind: 'search', typed: 'щщщ' } },
  ],
  documents: [
    { name: 'Документы', screen: { kind: 'documents', serviceId: 'contract-1' } },
    {
      name: 'Документы, можем не успеть',
      screen: { kind: 'documents', serviceId: 'contract-1' },
      view: { groups: lateGroups() },
    },
  ],
  turn: [
    { name: 'Вне очереди?', screen: { kind: 'turn', wish } },
    {
      name: 'Вне очереди? По записи',
      screen: { kind: 'turn', wish: { kind: 'appointment', appointment: recognisedAnswer() } },
    },
  ],
  needs: [{ name: 'Нужна ли помощь', screen: { kind: 'needs', wish, outOfTurn: true, needs: ['moving'] } }],
  issuing: [{ name: 'Оформляем талон', screen: { kind: 'issuing', order } }],
  code: [
    { name: 'Код записи', screen: { kind: 'code', by: 'code', typed: '0748', problem: null } },
    {
      name: 'Код записи неизвестен',
      screen: { kind: 'code', by: 'code', typed: '07482193', problem: { code: 'appointment-unknown' } },
    },
    { name: 'Запись по телефону', screen: { kind: 'code', by: 'phone', typed: '999555', problem: null } },
  ],
  'checking-in': [
    {
      name: 'Ищем запись',
      screen: {
        kind: 'checking-in',
        checkIn: { commandId: 'command-3', code: '07482193', outOfTurn: null, needs: [], earlier: [] },
      },
    },
  ],
  which: [
    { name: 'Какая запись', screen: { kind: 'which', appointments: [ownAppointment(), otherAppointment()] } },
  ],
  late: [{ name: 'Опоздание', screen: { kind: 'late', late: lateAnswer(), outOfTurn: null, needs: [] } }],
  refused: [
    {
      name: 'Запись на другой день',
      screen: {
        kind: 'refused',
        problem: {
          code: 'appointment-other-day',
          params: {
            appointmentAt: at('34:20'),
            serviceName: 'Заключить, изменить или расторгнуть договор',
            code: '07k3x9q2m5t8w1z4',
          },
        },
        again: null,
      },
    },
    {
      name: 'Сервер не ответил',
      screen: { kind: 'refused', problem: { code: 'no-connection' }, again: { kind: 'issuing', order } },
    },
    {
      name: 'Приём окончен',
      screen: { kind: 'refused', problem: { code: 'office-closed' }, again: null },
      view: { day: closedDay() },
    },
    {
      name: 'Запись на другой день, найдена по телефону',
      screen: {
        kind: 'refused',
        problem: {
          code: 'appointment-other-day',
          params: { appointmentAt: at('34:20'), serviceName: 'Приём платежа' },
        },
        again: null,
      },
    },
    {
      name: 'Запись уже перенесли',
      screen: {
        kind: 'refused',
        problem: { code: 'booking-moved', params: { appointmentAt: at('34:20') } },
        again: null,
      },
      draft,
    },
    {
      name: 'На этот телефон записей много',
      screen: {
        kind: 'refused',
        problem: { code: 'phone-holds-too-many', params: { most: 2 } },
        again: null,
      },
      draft,
    },
  ],
  ticket: [
    {
      name: 'Талон',
      screen: { kind: 'ticket', ticket: issuedTicket(), arrival: null, paper: 'take', closesAt: 0 },
      closing: 20,
    },
    {
      name: 'Талон по записи',
      screen: {
        kind: 'ticket',
        ticket: admittedAnswer().ticket,
        arrival: {
          earlyMinutes: 8,
          others: [otherAppointment()],
          outOfTurn: true,
          needs: ['moving'],
          earlier: [],
        },
        paper: 'take',
        closesAt: 0,
      },
      closing: 20,
    },
    {
      name: 'Талон, бумага не вышла',
      screen: { kind: 'ticket', ticket: issuedTicket(), arrival: null, paper: 'trouble', closesAt: 0 },
      closing: 60,
    },
    {
      name: 'Талон печатается',
      screen: { kind: 'ticket', ticket: issuedTicket(), arrival: null, paper: 'printing', closesAt: null },
    },
    {
      name: 'Талон, посмотрите, вышел ли',
      screen: { kind: 'ticket', ticket: issuedTicket(), arrival: null, paper: 'check', closesAt: 0 },
      closing: 60,
    },
    {
      name: 'Талон без бумаги',
      screen: { kind: 'ticket', ticket: issuedTicket(), arrival: null, paper: 'none', closesAt: 0 },
      view: { printer: null },
      closing: 60,
    },
  ],
  looking: [
    {
      name: 'Ищем свободное время',
      screen: {
        kind: 'looking',
        search: { for: 'days', serviceId: 'contract-1', from: FIRST_DATE, days: 56 },
      },
      draft,
    },
  ],
  info: [{ name: 'Информация', screen: { kind: 'info', information } }],
  page: [
    { name: 'Часы работы', screen: { kind: 'page', information, pageId: null } },
    { name: 'Страница информации', screen: { kind: 'page', information, pageId: 'payment' } },
  ],
  'rated-number': [
    { name: 'Номер талона для оценки', screen: { kind: 'rated-number', typed: 'Д04', problem: null } },
    {
      name: 'Номер талона для оценки неверен',
      screen: { kind: 'rated-number', typed: 'Д047', problem: { code: 'ticket-unknown' } },
    },
  ],
  rate: [
    {
      name: 'Оценка',
      screen: { kind: 'rate', number: 'Д047', serviceName: 'Заключить, изменить или расторгнуть договор' },
    },
  ],
  'rate-words': [
    {
      name: 'Слова к оценке',
      screen: { kind: 'rate-words', number: 'Д047', score: 4, typed: 'Быстро и вежливо' },
    },
    {
      name: 'Слова к оценке, много',
      screen: {
        kind: 'rate-words',
        number: 'Д047',
        score: 1,
        typed: 'Ждали долго, а справку не дали. '.repeat(8),
      },
    },
  ],
  rating: [{ name: 'Отправляем оценку', screen: { kind: 'rating', order: ratingOrder } }],
  rated: [{ name: 'Спасибо за оценку', screen: { kind: 'rated', score: 4, closesAt: 0 } }],
  days: [
    { name: 'Дни', screen: { kind: 'days', page: 0 }, draft },
    {
      name: 'Дни, всё занято',
      screen: { kind: 'days', page: 0 },
      draft: { ...draft, days: draft.days.map((day) => ({ ...day, times: [] })) },
    },
  ],
  times: [
    { name: 'Время', screen: { kind: 'times', date: '2026-11-26' }, draft },
    {
      name: 'Время, круглосуточно',
      screen: { kind: 'times', date: '2026-11-26' },
      draft: { ...draft, days: [bookingDay('2026-11-26', { times: aroundTheClock('2026-11-26') })] },
    },
  ],
  phone: [{ name: 'Номер телефона', screen: { kind: 'phone' }, draft }],
  name: [{ name: 'Имя', screen: { kind: 'name' }, draft }],
  confirm: [{ name: 'Проверьте запись', screen: { kind: 'confirm', agreed: true }, draft }],
  'confirm-move': [
    {
      name: 'Проверьте перенос',
      screen: { kind: 'confirm-move' },
      draft: { ...draft, moves: { code: '07k3x9q2m5t8w1z4', from: at('11:20') } },
    },
  ],
  booking: [
    {
      name: 'Записываем',
      screen: {
        kind: 'booking',
        order: {
          kind: 'book',
          commandId: 'command-3',
          serviceId: 'contract-1',
          appointmentAt: NOW,
          name: draft.name,
          phone: `7${draft.phone}`,
        },
      },
      draft,
    },
    {
      name: 'Переносим запись',
      screen: {
        kind: 'booking',
        order: {
          kind: 'move',
          commandId: 'command-4',
          code: '07482193',
          from: at('11:20'),
          appointmentAt: NOW,
        },
      },
      draft,
    },
  ],
  taken: [
    {
      name: 'Время заняли',
      screen: {
        kind: 'taken',
        problem: { code: 'slot-taken', nearest: [at('11:20'), at('12:40'), at('33:00'), at('177:00')] },
      },
      draft,
    },
    {
      name: 'На этот номер уже есть запись',
      screen: { kind: 'taken', problem: { code: 'phone-booked-then' } },
      draft,
    },
  ],
  slip: [
    {
      name: 'Памятка о записи',
      screen: { kind: 'slip', slip: slip(), moved: false, paper: 'take', closesAt: 0 },
      closing: 40,
    },
    {
      name: 'Памятка печатается',
      screen: { kind: 'slip', slip: slip(), moved: true, paper: 'printing', closesAt: null },
    },
    {
      name: 'Памятка, посмотрите, вышла ли',
      screen: { kind: 'slip', slip: slip(), moved: false, paper: 'check', closesAt: 0 },
      closing: 60,
    },
    {
      name: 'Памятка, бумага не вышла',
      screen: { kind: 'slip', slip: slip(), moved: false, paper: 'trouble', closesAt: 0 },
      closing: 60,
    },
    {
      name: 'Памятка без бумаги',
      screen: { kind: 'slip', slip: slip(), moved: false, paper: 'none', closesAt: 0 },
      view: { printer: null },
      closing: 60,
    },
  ],
};

const start: ScreenOf<'start'> = { kind: 'start' };
const groups: ScreenOf<'groups'> = { kind: 'groups' };

/** What stands over a screen or instead of it. */
const BESIDES = {
  'help-asked': { name: 'Помощь', screen: groups, help: true },
  'help-called': {
    name: 'Помощь, зовём',
    screen: groups,
    help: true,
    view: { helpCall: { ...comingHelp(), takenAt: null } },
  },
  'help-refused': { name: 'Помощь, не удалось позвать', screen: groups, help: 'refused' },
  'help-coming': { name: 'Помощь, идут', screen: groups, help: true, view: { helpCall: comingHelp() } },
  'slip-read': {
    name: 'Код записи прочитан рядом с талоном',
    screen: { kind: 'ticket', ticket: issuedTicket(), arrival: null, paper: 'trouble', closesAt: 0 },
    closing: 60,
    slipRead: true,
  },
  'slip-read-typing': {
    name: 'Код записи прочитан, пока вводят номер',
    screen: { kind: 'phone' },
    draft,
    slipRead: true,
  },
  'still-here': { name: 'Вы ещё здесь?', screen: groups, asking: 20 },
  closed: {
    name: 'Закрыто',
    screen: start,
    view: { day: closedDay() },
  },
  closing: {
    name: 'Приём новых посетителей окончен',
    screen: start,
    view: { day: { ...closedDay(), phase: 'closing' } },
  },
  'day-off': {
    name: 'Сегодня выходной',
    screen: start,
    view: {
      day: { ...closedDay(), opensAt: null, closesAt: null },
      dayNote: 'День народного единства',
    },
  },
  before: {
    name: 'Ещё закрыто',
    screen: start,
    view: {
      day: {
        phase: 'before',
        opensAt: at('11:00'),
        closesAt: at('18:00'),
        nextOpensAt: null,
        goesOn: false,
        roundTheClock: false,
        breaks: [],
      },
    },
  },
  connecting: { name: 'Подключаемся', screen: start, view: null, status: 'connecting' },
  'not-ready': {
    name: 'Киоск не настроен',
    screen: start,
    view: null,
    status: 'refused',
    problem: { code: 'setup-needed' },
  },
  lost: { name: 'Нет связи', screen: start, status: 'lost' },
  'lost-on-the-way': { name: 'Нет связи в пути', screen: groups, status: 'lost' },
  'help-unheard': { name: 'Помощь, позвать нельзя', screen: start, status: 'lost', help: true },
  unpaired: {
    name: 'Киоск отключён',
    screen: start,
    view: null,
    status: 'refused',
    problem: { code: 'device-unknown' },
  },
} satisfies Record<string, Shown>;

function comingHelp(): NonNullable<KioskView['helpCall']> {
  return { helpCallId: 'help-1', calledAt: NOW - 40_000, takenAt: NOW - 10_000 };
}

function closedDay(): KioskView['day'] {
  return {
    phase: 'closed',
    opensAt: at('08:00'),
    closesAt: at('18:00'),
    nextOpensAt: at('32:00'),
    breaks: [],
    goesOn: false,
    roundTheClock: false,
  };
}

/** Nobody is at a desk yet: of no wait is anything known. */
function unheardGroups(): KioskView['groups'] {
  return kioskView().groups.map((group) => ({
    ...group,
    wait: null,
    services: group.services.map((service) => ({ ...service, wait: null })),
  }));
}

/** Too many services to read: there is a search. */
function manyGroups(): KioskView['groups'] {
  return kioskView().groups.map((group) => ({
    ...group,
    services: [
      ...group.services,
      ...group.services.map((service) => ({ ...service, id: `${service.id}-more` })),
    ],
  }));
}

function lateGroups(): KioskView['groups'] {
  return kioskView().groups.map((group) => ({
    ...group,
    services: group.services.map((service) => ({ ...service, mayNotBeServed: true })),
  }));
}

/** All of them under keys that name a file as well: `start`, `start-2`, `help-asked`. */
export const ALL: ReadonlyMap<string, Shown> = new Map(
  [
    ...Object.entries<readonly Shown[]>(SCREENS),
    ...Object.entries<Shown>(BESIDES).map(([key, shown]) => [key, [shown]] as const),
  ].flatMap(([key, faces]) =>
    faces.map((face, index) => [index === 0 ? key : `${key}-${index + 1}`, face] as const),
  ),
);
