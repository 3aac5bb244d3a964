/** Reports, and the health of the service itself. */
import type { AnswerOf } from '../../../contract/api.ts';
import { localDateAt } from '../../office/calendar.ts';
import { createReports } from '../../reports/reports.ts';
import { keptSince } from '../retention.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';

type OfficeHandlers = Pick<
  Handlers,
  'getDayReport' | 'getVisits' | 'getHelpCalls' | 'getRatings' | 'getHealth' | 'setDemoClock'
>;

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

    getHelpCalls: async ({ from = today(), to = today(), limit }) => ({
      ok: true,
      answer: await reports.helpCalls({ from, to, limit }),
    }),

    getRatings: async ({ from = today(), to = today(), ...wish }) => {
      const { config } = runtime.state;
      if (config === null) return { ok: false, refusal: { code: 'setup-needed' } };
      const found = await reports.ratings({ from, to, ...wish });
      const { contactsKeptDays: keptDays } = config.appointments;
      return {
        ok: true,
        answer: { ...found, words: { keptDays, since: keptSince(keptDays, runtime.now()) } },
      };
    },

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
