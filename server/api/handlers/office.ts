/** Reports, and the health of the service itself. */
import type { AnswerOf } from '../../../contract/api.ts';
import { localDateAt } from '../../office/calendar.ts';
import { createReports } from '../../reports/reports.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../router.ts';

type OfficeHandlers = Pick<Handlers, 'getDayReport' | 'getVisits' | 'getHealth' | 'setDemoClock'>;

function statusOf({ runtime, setup }: House): AnswerOf<'getHealth'>['status'] {
  if (runtime.failing) return 'storage-failing';
  if (setup.needed) return 'setup-needed';
  return runtime.standsStillAt === null ? 'ready' : 'clock-behind';
}

export function officeHandlers(house: House): OfficeHandlers {
  const { runtime, clock } = house;
  const reports = createReports(house.database.reports);
  const today = () => localDateAt(runtime.now(), house.timezone());
  return {
    getDayReport: async ({ date = today() }) => ({ ok: true, answer: await reports.day(date) }),

    getVisits: async ({ date = today() }) => ({
      ok: true,
      answer: { date, visits: await reports.visits(date) },
    }),

    getHealth: () => ({
      ok: true,
      answer: {
        status: statusOf(house),
        clock: { now: runtime.now(), speed: clock.speed },
        officeId: runtime.state.officeId,
        seq: runtime.state.seq,
        voice: house.voice.status(),
      },
    }),

    setDemoClock: async ({ to }) => {
      if (house.demo === null) return { ok: false, refusal: { code: 'not-found' } };
      house.demo.clock.moveTo(to);
      await runtime.tick();
      house.messaging.wake();
      return { ok: true, answer: { now: runtime.now(), speed: clock.speed } };
    },
  };
}
