/** A ticket and a slip with everything on them that a template can show: what an administrator looks at while changing it. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { JobPaper } from '../../printers/index.ts';
import type { StoredPrintJob } from '../log/print-job.ts';
import { jobPaperOf, type PaperLinks } from './job-paper.ts';

const TEN_MINUTES_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Leads to a page that knows no such ticket. */
const CODE = '0000000000000000';

interface SampleOptions {
  /** With the template that is looked at. */
  readonly config: OfficeConfig;
  readonly now: number;
  readonly links: PaperLinks;
}

/** Made as the paper of a job is, from things that never happened: nothing of it is kept. */
export function samplePaper(kind: 'ticket' | 'slip', { config, now, links }: SampleOptions): JobPaper {
  const soon = Math.ceil(now / TEN_MINUTES_MS) * TEN_MINUTES_MS;
  const paper = kind === 'ticket' ? ticket(config, now, soon + TEN_MINUTES_MS) : slip(config, soon + DAY_MS);
  return jobPaperOf({ paper, copyNo: 0 }, config, {
    followUrl: (code) => links.followUrl(code),
    bookingUrl: (code) => links.bookingUrl(code),
  });
}

type Told = StoredPrintJob['paper'];

/** One that needs documents, as far as there is one: a slip then shows where they stand. */
function serviceOf({ services }: OfficeConfig) {
  return services.find(({ documents }) => documents.length > 0) ?? services[0];
}

function ticket(config: OfficeConfig, issuedAt: number, appointmentAt: number): Told {
  const service = serviceOf(config);
  const group = config.groups.find(({ id }) => id === service?.groupId);
  return {
    kind: 'ticket',
    ticket: {
      ticketId: 'sample',
      number: `${group?.letter ?? 'А'}047`,
      serviceName: service?.name ?? '',
      told: { ahead: 4, wait: { minMinutes: 10, maxMinutes: 20 } },
      appointmentAt,
      code: CODE,
      language: 'ru',
      issuedAt,
    },
  };
}

function slip(config: OfficeConfig, appointmentAt: number): Told {
  const service = serviceOf(config);
  return {
    kind: 'slip',
    booking: {
      appointmentId: 'sample',
      code: CODE,
      shortCode: '00000000',
      kind: 'office',
      state: 'booked',
      language: 'ru',
      appointmentAt,
      serviceId: service?.id ?? '',
      serviceName: service?.name ?? '',
    },
  };
}
