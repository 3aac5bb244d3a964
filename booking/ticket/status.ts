/** What the ticket's status is called: in the page's title, and aloud. */
import type { TicketView } from '../../contract/views/ticket.ts';
import { localTime } from '../../ui/times.ts';
import { t, ticketText } from '../../ui/words.ts';

/** «А 012 — перед вами 3»: read in the list of tabs, and by a reader of screens whenever it changes. */
export function titleOf({ number: plain, status, ahead, deskNumber }: TicketView): string {
  const number = ticketText(plain);
  switch (status) {
    case 'waiting':
      return ahead === null
        ? t('phone.title-in-queue', { number })
        : t('phone.title-waiting', { number, ahead });
    case 'called':
      return t('phone.title-called', { number, desk: String(deskNumber ?? '') });
    case 'serving':
      return t('phone.title-serving', { number });
    case 'held':
      return t('phone.title-held', { number });
    case 'served':
      return t('phone.title-served', { number });
    case 'missed':
      return t('phone.title-missed', { number });
    case 'left':
      return t('phone.title-left', { number });
    case 'not-served':
      return t('phone.title-not-served', { number });
  }
}

/** What has happened and what to do now, for every status that has no card of its own. */
export function wordsOf(view: TicketView): { title: string; words: string } | null {
  const desk = view.deskNumber === null ? null : String(view.deskNumber);
  switch (view.status) {
    case 'waiting':
    case 'called':
      return null;
    case 'serving':
      return {
        title: t('phone.serving-title'),
        words: desk === null ? '' : t('phone.serving', { desk }),
      };
    case 'held':
      return {
        title: t('phone.held-title'),
        words: desk === null ? t('phone.held-anywhere') : t('phone.held', { desk }),
      };
    case 'served':
      return { title: t('phone.served-title'), words: t('phone.served') };
    case 'missed':
      return { title: t('phone.missed-title'), words: missedWords(view) };
    case 'left':
      return { title: t('phone.left-title'), words: t('phone.left') };
    case 'not-served':
      return { title: t('phone.not-served-title'), words: t('phone.not-served') };
  }
}

/** Once, and in time: later there is a new ticket. */
function missedWords({ comeBack, office }: TicketView): string {
  if (comeBack === null) return t('phone.missed-over');
  if (comeBack.until === null) return t('phone.missed');
  return t('phone.missed-until', { time: localTime(comeBack.until, office.timezone) });
}

/** Whether there is still something to wait for, to bring papers to, to be signalled about. */
export const isOver = ({ status }: TicketView): boolean =>
  status === 'served' || status === 'left' || status === 'not-served';
