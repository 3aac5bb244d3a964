/** Papers: what is known of them, papers asked for, doubts, the virtual printers. */
import { z } from 'zod';
import {
  doubtfulPaper,
  printJobState,
  printerState,
  testPaper,
  virtualCondition,
  virtualPaper,
} from '../printing.ts';
import { logo, paperSettings } from '../paper.ts';
import { commandId, id } from '../primitives.ts';
import { printer } from '../printers.ts';
import { command, STAFF, done, type Endpoint } from './endpoint.ts';

export const printingEndpoints = {
  getPrintJob: {
    method: 'get',
    path: '/print-jobs/{printJobId}',
    summary: 'What is known of the paper of a ticket or a slip',
    access: ['kiosk', ...STAFF],
    params: z.object({ printJobId: id }),
    answer: z.object({ state: printJobState, printer: printerState.pick({ condition: true }) }),
  },
  listDoubtfulPapers: {
    method: 'get',
    path: '/print-jobs',
    summary: 'Papers of which nobody knows whether they came out, the newest last',
    access: STAFF,
    answer: z.object({ papers: z.array(doubtfulPaper) }),
  },
  settlePrintJob: {
    method: 'post',
    path: '/print-jobs/{printJobId}/settle',
    summary: 'End the doubt about a paper: somebody has seen it, or wants one more, marked as a repeat',
    access: STAFF,
    params: z.object({ printJobId: id }),
    body: z.object({ ...command, paper: z.enum(['came-out', 'print-again']) }),
    answer: done,
  },
  reprintTicket: {
    method: 'post',
    path: '/tickets/{ticketId}/reprint',
    summary: 'Print a ticket of today: its first paper, or one more, marked as a repeat',
    access: ['reception', 'operator', 'administrator'],
    params: z.object({ ticketId: id }),
    body: z.object({ ...command, printerId: id }),
    answer: z.object({ printJobId: id }),
  },
  getPaper: {
    method: 'get',
    path: '/printers/papers/{paperId}',
    summary: 'The picture of a paper that a virtual printer put out',
    access: STAFF,
    params: z.object({ paperId: id }),
    answer: virtualPaper,
  },
  printTestPaper: {
    method: 'post',
    path: '/printers/tests',
    summary: 'Print a test paper with these settings, saved or not; no ticket, and counted nowhere',
    access: ['administrator'],
    body: z.object({ ...command, printer }),
    answer: testPaper,
  },
  getTestPaper: {
    method: 'get',
    path: '/printers/tests/{testId}',
    summary: 'What is known of a test paper, by the id of the command that asked for it',
    access: ['administrator'],
    params: z.object({ testId: commandId }),
    answer: testPaper,
  },
  previewPaper: {
    method: 'post',
    path: '/printers/preview',
    summary:
      'What a ticket or a slip would look like with this template, saved or not; nothing is printed or kept',
    access: ['administrator'],
    body: z.object({
      kind: z.enum(['ticket', 'slip']),
      paper: paperSettings,
      /** Of font A: 80 mm paper, or 58 mm. */
      columns: z.union([z.literal(48), z.literal(32)]),
      /** As a repeat, which says so above all. */
      copy: z.boolean(),
    }),
    answer: virtualPaper.pick({ text: true, svg: true }),
  },
  readLogo: {
    method: 'post',
    path: '/printers/logo',
    summary:
      'Make the logo of papers out of a picture; nothing is kept until the configuration with it is saved',
    access: ['administrator'],
    /** A PNG file of 300 kB at most. */
    body: z.object({ png: z.base64().min(4).max(400_000) }),
    answer: z.object({ logo }),
  },
  setVirtualPrinter: {
    method: 'post',
    path: '/printers/{printerId}/condition',
    summary: 'Take the paper out of a virtual printer, switch it off, put it right',
    access: STAFF,
    params: z.object({ printerId: id }),
    body: z.object({ condition: virtualCondition }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
