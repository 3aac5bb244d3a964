/** Papers: what is known of them, tickets that staff have printed, doubts, the virtual printers. */
import type { ProblemCode } from '../../../contract/problems.ts';
import { LOGO_MOST_SIDE_PX, previewOf, readLogo } from '../../../printers/index.ts';
import { paperOf, type PaperOf } from '../../log/print-job.ts';
import { DONE, requestIdOf } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { samplePaper } from '../sample-paper.ts';

type PaperHandlers = Pick<
  Handlers,
  | 'getPrintJob'
  | 'listDoubtfulPapers'
  | 'settlePrintJob'
  | 'reprintTicket'
  | 'printTestPaper'
  | 'getTestPaper'
  | 'getPaper'
  | 'setVirtualPrinter'
  | 'previewPaper'
  | 'readLogo'
>;

const no = (code: ProblemCode) => ({ ok: false, refusal: { code } }) as const;

export function paperHandlers(house: House): PaperHandlers {
  const { printing, runtime, database, clock } = house;

  /**
   * Why this paper cannot be printed there now; null when it can. A ticket of another day is of no use; a slip says itself
   * what became of its booking.
   */
  function whyNot(paper: PaperOf, printerId: string): ProblemCode | null {
    if (!printing.printers.has(printerId)) return 'printer-unknown';
    return paper.kind === 'slip' || runtime.state.tickets.has(paper.ticketId) ? null : 'ticket-unknown';
  }

  return {
    getPrintJob: async ({ printJobId }) => {
      const job = await printing.jobs.get(printJobId);
      return job === null ? no('print-job-unknown') : { ok: true, answer: job };
    },

    listDoubtfulPapers: async () => ({ ok: true, answer: { papers: await printing.jobs.doubts() } }),

    settlePrintJob: async ({ printJobId, paper, commandId }, { principal }) => {
      const job = await database.printJobs.get(printJobId);
      if (job === null) return no('print-job-unknown');
      const refused = paper === 'print-again' ? whyNot(paperOf(job), job.printerId) : null;
      if (refused !== null) return no(refused);
      const requestId = requestIdOf(actorOf(principal), commandId);
      const answer = await printing.jobs.settle(job.printerId, { jobId: printJobId, paper, requestId });
      return answer === 'settled' ? { ok: true, answer: DONE } : no(answer);
    },

    reprintTicket: async ({ ticketId, printerId, commandId }, { principal }) => {
      const paper = { kind: 'ticket', ticketId } as const;
      const refused = whyNot(paper, printerId);
      if (refused !== null) return no(refused);
      const requestId = requestIdOf(actorOf(principal), commandId);
      const answer = await printing.jobs.print({ paper, printerId, requestId });
      return typeof answer === 'string' ? no(answer) : { ok: true, answer: { printJobId: answer.jobId } };
    },

    printTestPaper: ({ commandId, printer }) => {
      // It would be made for the test alone, and its paper would be gone with it before anybody saw it.
      if (printer.kind === 'virtual' && printing.printers.runningAs(printer) === null)
        return no('printer-not-saved');
      return { ok: true, answer: printing.tests.start(commandId, printer) };
    },

    getTestPaper: ({ testId }) => {
      const paper = printing.tests.get(testId);
      return paper === null ? no('test-paper-unknown') : { ok: true, answer: paper };
    },

    getPaper: ({ paperId }) => {
      const found = printing.virtual.paper(paperId);
      if (found === null) return no('not-found');
      const { id, printedAt, text } = found.paper;
      return { ok: true, answer: { id, printedAt, text, svg: found.svg } };
    },

    previewPaper: ({ kind, paper, columns, copy }) => {
      const { config } = runtime.state;
      if (config === null) return no('setup-needed');
      const sample = samplePaper(kind, { config: { ...config, paper }, now: clock.now(), links: house });
      return { ok: true, answer: previewOf({ ...sample, copyNo: copy ? 1 : 0 }, columns) };
    },

    readLogo: ({ png }) => {
      const read = readLogo(Buffer.from(png, 'base64'));
      if (read.ok) return { ok: true, answer: { logo: read.logo } };
      return { ok: false, refusal: { code: `logo-${read.why}`, params: { most: LOGO_MOST_SIDE_PX } } };
    },

    setVirtualPrinter: async ({ printerId, condition }) => {
      const done = await printing.virtual.setCondition(printerId, condition);
      return done ? { ok: true, answer: DONE } : no('printer-unknown');
    },
  };
}
