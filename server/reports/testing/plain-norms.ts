/** The report of the norms worked out from the raw events: visits in lists, filtered one after the other. */
import type { OfficeEvent } from '../../../contract/events.ts';
import { weekdayOf } from '../../../contract/dates.ts';
import type { Days } from '../../../contract/periods.ts';
import type { ReportFilter } from '../../../contract/report-query.ts';
import type { NormsReport, Totals } from '../../../contract/reports.ts';
import { measured, servicesOf, waited, waitsOf, type Visit } from './plainly.ts';

const MINUTE = 60_000;
/** Moscow keeps three hours ahead of UTC all year round. */
const moscow = (at: number) => new Date(at + 180 * MINUTE);
const hourOf = ({ issued }: Visit) => moscow(issued.arrivalAt).getUTCHours();
const CLASSES = ['out-of-turn', 'appointment', 'general'] as const;

type Leg = Visit['legs'][number];

/** What of a report can be worked out from visits alone. */
export type PlainNorms = Pick<
  NormsReport,
  'totals' | 'wait' | 'service' | 'byClass' | 'byWeekdayAndHour' | 'told'
> & {
  readonly byService: ReadonlyMap<string, Pick<NormsReport, 'wait' | 'service'>>;
  readonly byHour: ReadonlyMap<number, NormsReport['byHour'][number]>;
  readonly byWeekday: ReadonlyMap<number, NormsReport['byWeekday'][number]>;
};

const inList = (list: string | undefined, value: string | null): boolean =>
  list === undefined || (value !== null && list.split(',').includes(value));

/** @param all from `visitsIn` */
export function plainNorms(all: readonly Visit[], { from, to }: Days, filter: ReportFilter = {}): PlainNorms {
  const { services, desks, people, classes, hours } = filter;
  const [first = 0, last = 23] = hours?.split('-').map(Number) ?? [];
  const isAt = (leg: Leg | undefined) =>
    (desks === undefined && people === undefined) ||
    (leg !== undefined && inList(desks, leg.deskId) && inList(people, leg.operatorId));
  const came = all.filter(
    (visit) =>
      visit.date >= from &&
      visit.date <= to &&
      inList(classes, visit.issued.visitorClass) &&
      hourOf(visit) >= first &&
      hourOf(visit) <= last,
  );
  const cameFor = came.filter(({ issued }) => inList(services, issued.serviceId));
  const visits = cameFor.filter(({ legs }) => isAt(undefined) || legs.some(isAt));
  const waitVisits = cameFor.filter(({ legs: [leg] }) => isAt(leg));
  const isServed = (leg: Leg) => inList(services, leg.serviceId) && isAt(leg);
  const figures = (
    isWanted: (visit: Visit) => boolean,
    isService = (_leg: Leg) => true,
    isWait: (visit: Visit) => boolean = isWanted,
  ) => ({
    wait: waited(waitsOf(waitVisits.filter(isWait))),
    service: measured(servicesOf(came.filter(isWanted), (leg) => isServed(leg) && isService(leg))),
  });
  const arrived = (isWanted: (visit: Visit) => boolean) => visits.filter(isWanted).length;
  const distinct = <K>(key: (visit: Visit) => K) => [...new Set(visits.map(key))];
  const served = new Set(came.flatMap(({ legs }) => legs.map((leg) => leg.serviceId)));
  return {
    totals: totalsOf(visits),
    ...figures(() => true),
    byService: new Map(
      [...served].map((id) => [
        id,
        figures(
          () => true,
          (leg) => leg.serviceId === id,
          ({ issued }) => issued.serviceId === id,
        ),
      ]),
    ),
    byHour: new Map(
      Array.from({ length: 24 }, (_, hour) => {
        const then = (visit: Visit) => hourOf(visit) === hour;
        return [hour, { hour, arrived: arrived(then), ...figures(then) }];
      }),
    ),
    byWeekday: new Map(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
        const then = ({ date }: Visit) => weekdayOf(date) === weekday;
        return [weekday, { weekday, arrived: arrived(then), ...figures(then) }];
      }),
    ),
    byWeekdayAndHour: distinct((visit) => weekdayOf(visit.date) * 100 + hourOf(visit))
      .sort((a, b) => a - b)
      .map((slot) => {
        const then = (visit: Visit) => weekdayOf(visit.date) * 100 + hourOf(visit) === slot;
        return {
          weekday: Math.floor(slot / 100),
          hour: slot % 100,
          arrived: arrived(then),
          ...figures(then),
        };
      }),
    byClass: CLASSES.map((visitorClass) => ({
      visitorClass,
      ...figures(({ issued }) => issued.visitorClass === visitorClass),
    })),
    told: toldOf(waitVisits),
  };
}

function totalsOf(visits: readonly Visit[]): Totals {
  const having = (...statuses: string[]) => visits.filter(({ status }) => statuses.includes(status)).length;
  return {
    issued: visits.length,
    served: having('served'),
    didNotCome: having('did-not-come'),
    left: having('left'),
    notServed: having('not-served'),
    inOffice: having('waiting', 'called', 'serving', 'held'),
  };
}

function toldOf(visits: readonly Visit[]): NormsReport['told'] {
  const answers = visits.flatMap(({ issued, issuedAt, legs: [first] }) => {
    const wait = issued.told?.wait ?? null;
    if (wait === null || first?.calledAt == null || first.waitMs === null) return [];
    const real = first.calledAt - issuedAt;
    const [min, max] = [wait.minMinutes * MINUTE, wait.maxMinutes * MINUTE];
    return [{ isWithin: real >= min && real <= max, error: Math.abs(real - (min + max) / 2) }];
  });
  if (answers.length === 0) return { n: 0, withinRange: null, meanErrorMs: null };
  return {
    n: answers.length,
    withinRange: answers.filter(({ isWithin }) => isWithin).length / answers.length,
    meanErrorMs: Math.round(answers.reduce((sum, { error }) => sum + error, 0) / answers.length),
  };
}

const moscowDate = (at: number) => moscow(at).toISOString().slice(0, 10);

/** The appointments of some days. The time that counts is the one it was moved to last. */
export function plainAppointments(
  events: readonly OfficeEvent[],
  all: readonly Visit[],
  { from, to }: Days,
): NormsReport['appointments'] {
  const bodies = events.map(({ body }) => body);
  const times = new Map<string, number>();
  for (const body of bodies) {
    if (body.type === 'AppointmentBooked' && body.kind === 'home-visit') continue;
    if (body.type === 'AppointmentBooked') times.set(body.appointmentId, body.appointmentAt);
    if (body.type === 'AppointmentMoved' && times.has(body.appointmentId))
      times.set(body.appointmentId, body.appointmentAt);
  }
  const isThen = (at: number) => from <= moscowDate(at) && moscowDate(at) <= to;
  const booked = new Set([...times].filter(([, at]) => isThen(at)).map(([id]) => id));
  const count = (type: string) =>
    bodies.filter((b) => b.type === type && 'appointmentId' in b && booked.has(b.appointmentId ?? '')).length;
  const delays = all
    .filter(({ date }) => from <= date && date <= to)
    .flatMap(({ issued, legs }) => {
      const startedAt = legs.find((leg) => leg.startedAt !== null)?.startedAt ?? null;
      if (issued.appointmentAt === null || startedAt === null) return [];
      return [{ ms: Math.max(0, startedAt - issued.appointmentAt), normMs: 5 * MINUTE }];
    });
  return {
    booked: booked.size,
    onTime: count('VisitorCheckedIn'),
    missed: count('AppointmentMissed'),
    late: count('LateVisitorCame'),
    cancelled: count('AppointmentCancelled'),
    startDelay: measured(delays),
  };
}
