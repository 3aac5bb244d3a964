/** Reports of a small office, for the tests of the manager's pages. */
import { periodOf } from '../../contract/periods.ts';
import type {
  CallOrder,
  CourseReport,
  FairnessReport,
  Measure,
  NormsReport,
  PeopleReport,
  ReportChoices,
  WaitMeasure,
  WorkFigures,
  YearlyReport,
} from '../../contract/reports.ts';

const MINUTE_MS = 60_000;

/** A measure of `n` visits with a mean of so many minutes; nothing when the mean is null. */
function measure(meanMinutes: number | null, n = 10): Measure {
  const ms = meanMinutes === null ? null : Math.round(meanMinutes * MINUTE_MS);
  return { n, meanMs: ms, medianMs: ms, p90Ms: ms, maxMs: ms, withinNorm: ms === null ? null : 0.93 };
}

const waits = (meanMinutes: number | null, n = 10): WaitMeasure => ({
  ...measure(meanMinutes, n),
  over20Min: 0,
  over30Min: 0,
});

const NOBODY = { wait: waits(null, 0), service: measure(null, 0) };
const NO_TOTALS = { issued: 0, served: 0, didNotCome: 0, left: 0, notServed: 0, inOffice: 0 };

export const normsReport = (over: Partial<NormsReport> = {}): NormsReport => ({
  officeName: 'Центр обслуживания клиентов',
  period: periodOf('day', '2026-11-23'),
  isOver: false,
  waitNormMs: 20 * MINUTE_MS,
  totals: { issued: 131, served: 109, didNotCome: 4, left: 2, notServed: 0, inOffice: 16 },
  wait: { ...waits(11.8, 109), over20Min: 8, over30Min: 1 },
  service: { ...measure(15.2, 109), withinNorm: 0.88 },
  before: {
    from: '2026-11-22',
    to: '2026-11-22',
    totals: { issued: 140, served: 132, didNotCome: 5, left: 3, notServed: 0, inOffice: 0 },
    wait: { ...waits(13.4, 132), over20Min: 15, over30Min: 2 },
    service: { ...measure(14.9, 132), withinNorm: 0.9 },
  },
  yearAgo: { from: '2025-11-24', to: '2025-11-24', totals: NO_TOTALS, ...NOBODY },
  byService: [
    {
      serviceId: 'payment',
      serviceName: 'Приём платежа',
      groupName: 'Оплата',
      serviceNormMs: 10 * MINUTE_MS,
      wait: waits(4.8, 40),
      service: measure(6.1, 40),
      before: { wait: waits(5, 44), service: measure(6.3, 44) },
      yearAgo: NOBODY,
    },
    {
      serviceId: 'contract',
      serviceName: 'Изменить договор',
      groupName: 'Договор',
      serviceNormMs: 20 * MINUTE_MS,
      wait: waits(18.5, 69),
      service: measure(21.7, 69),
      before: { wait: waits(17.1, 60), service: measure(20.2, 60) },
      yearAgo: NOBODY,
    },
    {
      serviceId: 'app',
      serviceName: 'Мобильное приложение',
      groupName: 'Консультация',
      serviceNormMs: 20 * MINUTE_MS,
      ...NOBODY,
      before: NOBODY,
      yearAgo: NOBODY,
    },
  ],
  byHour: [7, 8, 9, 10, 11].map((hour) => ({
    hour,
    arrived: hour >= 8 && hour <= 10 ? hour * 5 : 0,
    wait: hour === 9 ? waits(null, 0) : waits(hour * 2.2),
    service: measure(14),
  })),
  byWeekday: [{ weekday: 1, arrived: 131, wait: waits(11.8, 109), service: measure(15.2, 109) }],
  byWeekdayAndHour: [8, 9, 10].map((hour) => ({
    weekday: 1,
    hour,
    arrived: hour * 5,
    wait: hour === 9 ? waits(null, 0) : waits(hour * 2.2),
    service: measure(14),
  })),
  byClass: [
    { visitorClass: 'out-of-turn', wait: waits(1.9, 6), service: measure(15, 6) },
    { visitorClass: 'general', wait: waits(12.4, 94), service: measure(15, 94) },
  ],
  appointments: {
    booked: 15,
    onTime: 9,
    missed: 3,
    late: 1,
    cancelled: 1,
    startDelay: { ...measure(2.1, 9), maxMs: 7.4 * MINUTE_MS },
  },
  homeVisits: { booked: 2, made: 1, notMade: 0 },
  told: { n: 109, withinRange: 0.81, meanErrorMs: 3 * MINUTE_MS },
  ...over,
});

/** A day on which nobody came. */
export function emptyNorms(): NormsReport {
  return normsReport({
    totals: NO_TOTALS,
    ...NOBODY,
    before: { from: '2026-11-22', to: '2026-11-22', totals: NO_TOTALS, ...NOBODY },
    byService: [],
    byHour: [],
    byWeekday: [],
    byWeekdayAndHour: [],
    byClass: [],
    appointments: { booked: 0, onTime: 0, missed: 0, late: 0, cancelled: 0, startDelay: measure(null, 0) },
    homeVisits: { booked: 0, made: 0, notMade: 0 },
    told: { n: 0, withinRange: null, meanErrorMs: null },
  });
}

/** A week of it: each weekday has its hours. */
export function weekNorms(): NormsReport {
  const hours = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
  const slots = [1, 2, 3, 4, 5].flatMap((weekday) =>
    hours.map((hour) => {
      const minutes = Math.max(2, 26 - weekday * 2 - Math.abs(12 - hour) * 4);
      return { weekday, hour, arrived: 12, wait: waits(minutes, 12), service: measure(14, 12) };
    }),
  );
  return normsReport({
    period: periodOf('week', '2026-11-16'),
    isOver: true,
    before: { ...normsReport().before, from: '2026-11-09', to: '2026-11-15' },
    yearAgo: { ...normsReport().before, from: '2025-11-17', to: '2025-11-23' },
    byHour: hours.map((hour) => ({
      hour,
      arrived: 60,
      wait: waits(20 - Math.abs(12 - hour) * 3, 60),
      service: measure(14, 60),
    })),
    byWeekday: [1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      arrived: 120,
      wait: waits(20 - weekday * 2, 120),
      service: measure(14, 120),
    })),
    byWeekdayAndHour: slots,
  });
}

export const reportChoices = (over: Partial<ReportChoices> = {}): ReportChoices => ({
  services: [
    { id: 'payment', name: 'Приём платежа', groupName: 'Оплата' },
    { id: 'contract', name: 'Изменить договор', groupName: 'Договор' },
    { id: 'app', name: 'Мобильное приложение', groupName: 'Консультация' },
  ],
  desks: [
    { id: 'desk-1', number: 1 },
    { id: 'desk-2', number: 2 },
  ],
  people: [
    { id: 'olga', name: 'Ольга Ивановна' },
    { id: 'gone', name: null },
  ],
  ...over,
});

/** A day with a push at the door and a peak before noon. */
export function courseReport(over: Partial<CourseReport> = {}): CourseReport {
  const points = Array.from({ length: 121 }, (_, step) => {
    const minute = 8 * 60 + step * 5;
    const hill = Math.max(0, 12 - Math.abs(minute - 660) / 14) + Math.max(0, 7 - Math.abs(minute - 900) / 20);
    return {
      minute,
      arrived: Math.round(1 + hill / 5),
      waiting: Math.round(hill),
      desks: minute > 720 && minute < 800 ? 4 : 6,
      longestMs: hill < 1 ? null : Math.round(hill * 2 * MINUTE_MS),
    };
  });
  return {
    officeName: 'Центр обслуживания клиентов',
    period: periodOf('day', '2026-11-23'),
    isOver: false,
    waitNormMs: 20 * MINUTE_MS,
    days: 1,
    stepMinutes: 5,
    points,
    arrived: 250,
    mostWaiting: { n: 14, at: Date.UTC(2026, 10, 23, 8, 2) },
    longestWait: { ms: 24.3 * MINUTE_MS, at: Date.UTC(2026, 10, 23, 8, 5) },
    ...over,
  };
}

const HOUR_MS = 60 * MINUTE_MS;

const work = (visits: number, over: Partial<WorkFigures> = {}): WorkFigures => ({
  visits,
  service: measure(11.4, visits + 1),
  calls: visits + 3,
  recalls: 2,
  didNotCome: 1,
  transfers: 1,
  openMs: 8 * HOUR_MS,
  lunchMs: 0.5 * HOUR_MS,
  technicalMs: 5 * MINUTE_MS,
  documentsMs: 10 * MINUTE_MS,
  otherPausesMs: 0,
  busyMs: 6 * HOUR_MS,
  idleMs: 1.25 * HOUR_MS,
  ...over,
});

const HEAD = {
  officeName: 'Центр обслуживания клиентов',
  period: periodOf('day', '2026-11-23'),
  isOver: false,
};

export const peopleReport = (over: Partial<PeopleReport> = {}): PeopleReport => ({
  ...HEAD,
  people: [
    { personId: 'olga', name: 'Ольга Ивановна', ...work(31) },
    { personId: 'marina', name: 'Марина Петровна', ...work(27, { idleMs: 2 * HOUR_MS }) },
    { personId: 'gone', name: null, ...work(4) },
  ],
  desks: [
    { deskId: 'desk-1', deskNumber: 1, ...work(35) },
    { deskId: 'desk-2', deskNumber: 2, ...work(27) },
  ],
  ...over,
});

export const fairnessReport = (over: Partial<FairnessReport> = {}): FairnessReport => ({
  ...HEAD,
  calls: 131,
  callsBy: [
    { kind: 'out-of-turn', n: 6 },
    { kind: 'appointment', n: 9 },
    { kind: 'first-in-queue', n: 112 },
    { kind: 'by-hand', n: 4 },
  ],
  byClass: [
    { visitorClass: 'out-of-turn', waited: 6, overtaken: 0, overtakes: 0, most: 0 },
    { visitorClass: 'appointment', waited: 9, overtaken: 1, overtakes: 1, most: 1 },
    { visitorClass: 'general', waited: 116, overtaken: 58, overtakes: 116, most: 5 },
  ],
  generalBy: [
    { kind: 'out-of-turn', n: 50 },
    { kind: 'appointment', n: 60 },
    { kind: 'returned', n: 0 },
    { kind: 'directed', n: 0 },
    { kind: 'by-hand', n: 6 },
  ],
  byHand: [
    { why: 'brought-documents', n: 3 },
    { why: 'manager-decided', n: 1 },
  ],
  byHandCalls: [
    {
      seq: 900,
      at: Date.UTC(2026, 10, 23, 7, 31),
      number: 'К047',
      serviceName: 'Вопрос специалисту',
      deskNumber: 4,
      personName: 'Ольга Ивановна',
      why: 'brought-documents',
      overtook: 3,
    },
  ],
  ...over,
});

export const callOrder = (over: Partial<CallOrder> = {}): CallOrder => ({
  number: 'К047',
  date: '2026-11-23',
  serviceName: 'Вопрос специалисту',
  arrivalAt: Date.UTC(2026, 10, 23, 7, 2),
  calledAt: Date.UTC(2026, 10, 23, 7, 31),
  reason: { kind: 'first-in-queue' },
  before: {
    earlier: 8,
    later: [
      { kind: 'out-of-turn', n: 1, calls: [] },
      {
        kind: 'appointment',
        n: 1,
        calls: [
          {
            number: 'Д012',
            calledAt: Date.UTC(2026, 10, 23, 7, 21),
            appointmentAt: Date.UTC(2026, 10, 23, 7, 20),
          },
        ],
      },
    ],
    elsewhere: 2,
  },
  ...over,
});

export const yearlyReport = (over: Partial<YearlyReport> = {}): YearlyReport => {
  const figures = {
    visitors: 24_180,
    issued: 24_900,
    meanServiceMs: 10.5 * MINUTE_MS,
    meanWaitMs: 11.2 * MINUTE_MS,
    over30Min: 1_204,
  };
  return {
    ...HEAD,
    period: periodOf('year', '2026-11-23'),
    address: 'Белгород, проспект Славы, 25',
    phone: '8 800 100-00-00',
    ...figures,
    months: [
      { month: 1, ...figures, visitors: 2_010 },
      { month: 2, ...figures, visitors: 2_115 },
    ],
    ...over,
  };
};
