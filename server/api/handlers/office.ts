/** Reports, the virtual printers' paper, and the health of the service itself. */
import { localDateAt } from '../../office/calendar.ts';
import { createReports } from '../../reports/reports.ts';
import { DONE } from '../commanding.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../router.ts';

type OfficeHandlers = Pick<
  Handlers,
  'getDayReport' | 'getVisits' | 'getPaper' | 'setVirtualPrinter' | 'getHealth' | 'setDemoClock'
>;

export function officeHandlers(house: House): OfficeHandlers {
  const { runtime, printing, clock } = house;
  const reports = createReports(house.database.reports);
  const today = () => localDateAt(runtime.now(), house.timezone());
  return {
    getDayReport: async ({ date = today() }) => ({ ok: true, answer: await reports.day(date) }),

    getVisits: async ({ date = today() }) => ({
      ok: true,
      answer: { date, visits: await reports.visits(date) },
    }),

    getPaper: ({ paperId }) => {
      const found = printing.paper(paperId);
      if (found === null) return { ok: false, refusal: { code: 'not-found' } };
      const { id, printedAt, text } = found.paper;
      return { ok: true, answer: { id, printedAt, text, svg: found.svg } };
    },

    setVirtualPrinter: async ({ printerId, condition }) => {
      const done = await printing.setVirtualCondition(printerId, condition);
      return done ? { ok: true, answer: DONE } : { ok: false, refusal: { code: 'printer-unknown' } };
    },

    getHealth: () => ({
      ok: true,
      answer: {
        status: runtime.failing ? 'storage-failing' : house.setup.needed ? 'setup-needed' : 'ready',
        clock: { now: runtime.now(), speed: clock.speed },
        officeId: runtime.state.officeId,
        seq: runtime.state.seq,
      },
    }),

    setDemoClock: async ({ to }) => {
      if (house.demo === null) return { ok: false, refusal: { code: 'not-found' } };
      house.demo.clock.moveTo(to);
      await runtime.tick();
      return { ok: true, answer: { now: runtime.now(), speed: clock.speed } };
    },
  };
}
