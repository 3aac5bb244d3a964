/** Lives years: the simulator's people in an office of the heart, day by day. */
import type { OfficeEvent } from '../../contract/events.ts';
import { officeConfig, type OfficeConfig } from '../../contract/office.ts';
import { proposedConfig } from '../../server/office/default-config.ts';
import { lunchFor, NOON } from '../../simulator/days.ts';
import { LIVELY } from '../../simulator/habits.ts';
import { momentOf } from '../../simulator/moments.ts';
import { playDay } from '../../simulator/run-day.ts';
import { simulatedConfig } from '../../simulator/set-up.ts';
import type { OfficeAccess } from '../../simulator/world.ts';
import { yearOf } from '../../simulator/year.ts';
import { HeartOffice } from './heart-office.ts';

const ZONE = 'Europe/Moscow';
const DESKS = 11;
/** One specialist serves so many in a day; the shift is made up by it, a month ahead, and now and then somebody is ill. */
const VISITORS_A_DESK = 36;
const ILL_EVERY = 9;
const OPENS_AT_S = 7 * 3600 + 55 * 60;
const MIDNIGHT_S = 24 * 3600 - 1;

const YEAR = 2025;
const SEED = 15;

/** Those who work there, by the numbers of the desks. */
const personAt = (n: number): string => `operator-${n + 1}`;

function yearConfig(): OfficeConfig {
  const config = simulatedConfig(proposedConfig('year-office', ZONE), DESKS);
  const [workday] = config.schedule.week;
  const week = config.schedule.week.map((_, day) => (day < 5 ? (workday ?? null) : null));
  const homeVisitPlan = { slotMinutes: 60, capacity: 1 };
  return officeConfig.parse({
    ...config,
    printers: [],
    languages: [],
    schedule: { week, exceptions: [] },
    appointments: { ...config.appointments, homeVisitPlan },
  });
}

/** People change desks from day to day, so that a report by desk is none by person. */
function accessOn(day: number, visitors: number, config: OfficeConfig): OfficeAccess {
  const planned = Math.ceil(visitors / VISITORS_A_DESK);
  const there = Math.min(DESKS, day % ILL_EVERY === 0 ? planned - 1 : planned);
  return {
    config,
    administrator: 'person:administrator',
    managerId: 'manager',
    kiosk: 'device:kiosk-1',
    reception: 'person:reception',
    personalAccount: 'personal-account:account',
    operators: config.desks.slice(0, there).map(({ id, number }, desk) => {
      const personId = personAt((desk + day) % DESKS);
      return { deskId: id, deskNumber: number, personId, token: `person:${personId}` };
    }),
  };
}

/**
 * The days of years, each with its events.
 * @param years how many, from `YEAR` on
 */
export async function* liveYears(years = 1): AsyncGenerator<OfficeEvent[]> {
  const config = yearConfig();
  const begins = momentOf(`${YEAR}-01-08`, OPENS_AT_S, ZONE);
  const office = new HeartOffice(config, begins);
  let day = 0;
  for (let year = YEAR; year < YEAR + years; year += 1) {
    for (const { date, seed, rows } of yearOf(year, SEED + year)) {
      office.moveTo(momentOf(date, OPENS_AT_S, ZONE));
      await playDay({
        api: office,
        url: '',
        office: accessOn((day += 1), rows.length, config),
        rows,
        date,
        mode: 'fast',
        seed,
        lunch: lunchFor(DESKS, NOON),
        habits: LIVELY,
      });
      office.moveTo(momentOf(date, MIDNIGHT_S, ZONE));
      yield office.take();
    }
  }
}
