/** What visitors said when they were asked, for the tests of the manager's page. */
import type { WordRow } from '../../contract/words.ts';

/** Ten o’clock in Moscow, on the day of the other tests. */
const ASKED_AT = Date.parse('2026-11-23T10:00+03:00');

export const wordRow = (number: string, over: Partial<WordRow> = {}): WordRow => ({
  ticketId: `ticket-${number}`,
  number,
  serviceName: 'Оплатить счёт',
  askedAt: ASKED_AT,
  askedBy: 'Ольга Викторовна',
  said: true,
  words: 'Пандус скользкий.',
  due: '2026-11-26',
  consideredAt: null,
  consideredBy: null,
  ...over,
});
