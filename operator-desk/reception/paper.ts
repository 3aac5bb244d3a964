/** What may be said of a paper that was asked for: no more than is known of its job. */
import type { PaperNews } from '../../ui/follow-paper.ts';
import { conditionStanding } from '../../ui/printer-condition.ts';
import { t } from '../../ui/words.ts';
import { conditionWords } from '../parts/printers.ts';

export interface AskedPaper {
  printJobId: string;
  printerName: string;
}

export interface PaperLine {
  words: string;
  /** It came out; it may yet; somebody has to do something. */
  standing: 'ok' | 'wait' | 'look';
}

/** @param news null when nothing was heard of the job since it was queued */
export function paperLine(news: PaperNews | null): PaperLine {
  switch (news?.state) {
    case undefined:
      return { words: t('desk.paper-asked'), standing: 'wait' };
    case 'queued': {
      const trouble = stuckWords(news);
      return trouble === null
        ? { words: t('desk.paper-queued'), standing: 'wait' }
        : { words: trouble, standing: 'look' };
    }
    case 'sending':
      return stuckWords(news) === null
        ? { words: t('desk.paper-sending'), standing: 'wait' }
        : { words: t('desk.paper-interrupted'), standing: 'look' };
    case 'sent':
      return { words: t('desk.paper-sent'), standing: 'look' };
    case 'confirmed':
      return { words: t('desk.paper-confirmed'), standing: 'ok' };
    case 'unknown':
      return { words: t('desk.paper-unknown'), standing: 'look' };
    case 'settled':
      return { words: t('desk.paper-settled'), standing: 'wait' };
    case 'expired':
      return { words: t('desk.paper-expired'), standing: 'look' };
    case 'cancelled':
      return { words: t('desk.paper-cancelled'), standing: 'look' };
  }
}

/** Paper that runs low stops nothing. */
function stuckWords({ condition }: PaperNews): string | null {
  return conditionStanding(condition) === 'over' ? conditionWords({ condition }) : null;
}
