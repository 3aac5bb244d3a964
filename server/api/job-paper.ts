/** What a print job's paper tells, in the visitor's language: what is kept of the job, and the office as it is set up now. */
import { inLanguage } from '../../contract/languages.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { OwnLine } from '../../contract/paper.ts';
import type { JobPaper } from '../../printers/index.ts';
import type { StoredPrintJob } from '../log/print-job.ts';
import type { OfficeState } from '../office/state.ts';
import { slipToRead } from './slips.ts';

/** Where QR codes lead. */
export interface PaperLinks {
  /** The visitor's page of a ticket. */
  readonly followUrl: (code: string) => string;
  /** The page of a booking. */
  readonly bookingUrl: (code: string) => string;
}

export function jobPaperOf(
  { paper, copyNo }: Pick<StoredPrintJob, 'paper' | 'copyNo'>,
  config: OfficeConfig,
  links: PaperLinks,
): JobPaper {
  switch (paper.kind) {
    case 'ticket': {
      const { number, serviceName, issuedAt, told, appointmentAt, code, language } = paper.ticket;
      const inOwn = (russian: string): string => inLanguage(config.languages, language, russian);
      return {
        kind: 'ticket',
        language,
        officeName: inOwn(config.name),
        officeAddress: inOwn(config.address),
        number,
        serviceName: inOwn(serviceName),
        issuedAt,
        timezone: config.timezone,
        ahead: told?.ahead ?? null,
        wait: told?.wait ?? null,
        appointmentAt,
        followUrl: links.followUrl(code),
        copyNo,
        look: { logo: config.paper.logo, blocks: inVisitorsWords(config.paper.ticket, inOwn) },
      };
    }
    case 'slip': {
      const { booking } = paper;
      const slip = slipToRead(booking, { config }, links.bookingUrl(booking.code));
      const inOwn = (russian: string): string => inLanguage(config.languages, slip.language, russian);
      const blocks = inVisitorsWords(config.paper.slip, inOwn);
      return { kind: 'slip', slip, copyNo, look: { logo: config.paper.logo, blocks } };
    }
  }
}

/** The same for a job that a printer waits for. */
export function paperOfJob(job: StoredPrintJob, { config }: OfficeState, links: PaperLinks): JobPaper {
  if (config === null) throw new Error('a printer of an office that is not set up');
  return jobPaperOf(job, config, links);
}

/** The office's own lines too are read by the visitor. */
function inVisitorsWords<B extends { readonly kind: string }>(
  blocks: readonly (B | OwnLine)[],
  inOwn: (russian: string) => string,
): (B | OwnLine)[] {
  return blocks.map((block) => (isOwnLine(block) ? { ...block, words: inOwn(block.words) } : block));
}

const isOwnLine = (block: { readonly kind: string }): block is OwnLine => block.kind === 'text';
