/** What a kiosk offers beside tickets and bookings: information, help, a word about the visit. */
import { z } from 'zod';
import { ratingScore } from '../events.ts';
import { officeLanguages } from '../languages.ts';
import { infoPage } from '../kiosk.ts';
import { accessCode, epochMs, id, longText, ticketNumber } from '../primitives.ts';
import { remoteServices, schedule } from '../schedule.ts';
import { command, done, type Endpoint } from './endpoint.ts';

const helpCallPath = z.object({ helpCallId: id });

const rating = {
  ...command,
  score: ratingScore,
  /** What the visitor would add. */
  words: longText(500).nullable().default(null),
};

export const kioskEndpoints = {
  getInformation: {
    method: 'get',
    path: '/information',
    summary: 'What visitors can read: hours, phones and the office’s own pages (5.3.3, 12.6)',
    access: ['kiosk'],
    answer: z.object({
      address: z.string(),
      schedule,
      remote: remoteServices,
      pages: z.array(infoPage),
      languages: officeLanguages,
    }),
  },
  callForHelp: {
    method: 'post',
    path: '/help-calls',
    summary:
      'Ask a member of staff to come to this kiosk (6.7.5); asked again meanwhile, it is the same call',
    access: ['kiosk'],
    body: z.object({ ...command }),
    answer: z.object({ helpCallId: id, calledAt: epochMs }),
  },
  cancelHelpCall: {
    method: 'post',
    path: '/help-calls/{helpCallId}/cancel',
    summary: 'Help is not needed any more',
    access: ['kiosk'],
    params: helpCallPath,
    body: z.object({ ...command }),
    answer: done,
  },
  takeHelpCall: {
    method: 'post',
    path: '/help-calls/{helpCallId}/take',
    summary: 'A member of staff goes there; it rings no more (6.7.6)',
    access: ['operator', 'reception', 'administrator'],
    params: helpCallPath,
    body: z.object({ ...command }),
    answer: done,
  },
  findVisitToRate: {
    method: 'get',
    path: '/visits/to-rate',
    summary: 'A visit of today that is over, by the number of its ticket',
    access: ['kiosk'],
    query: z.object({ number: ticketNumber }),
    answer: z.object({ number: ticketNumber, serviceName: z.string() }),
  },
  rateVisit: {
    method: 'post',
    path: '/visits/rate',
    summary: 'Rate a visit of today by the number of its ticket, once (6.3.2.7, 9.4)',
    access: ['kiosk'],
    body: z.object({ ...rating, number: ticketNumber }),
    answer: done,
  },
  rateOwnVisit: {
    method: 'post',
    path: '/t/{code}/rate',
    summary: 'Rate the own visit on the phone, once',
    access: ['public'],
    params: z.object({ code: accessCode }),
    body: z.object({ ...rating }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
