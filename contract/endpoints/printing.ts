/** Papers: what is known of them, copies, the virtual printers. */
import { z } from 'zod';
import { printJobState, printerState, virtualCondition, virtualPaper } from '../printing.ts';
import { id } from '../primitives.ts';
import { command, STAFF, done, type Endpoint } from './endpoint.ts';

export const printingEndpoints = {
  getPrintJob: {
    method: 'get',
    path: '/print-jobs/{printJobId}',
    summary: 'What is known of a ticket’s paper',
    access: ['kiosk', ...STAFF],
    params: z.object({ printJobId: id }),
    answer: z.object({ state: printJobState, printer: printerState.pick({ condition: true }) }),
  },
  reprintTicket: {
    method: 'post',
    path: '/tickets/{ticketId}/reprint',
    summary: 'Print a ticket again, marked as a repeat',
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
