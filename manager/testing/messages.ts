/** Messages to visitors and the erasing of their names, for the tests of that page. */
import type { AnswerOf } from '../../contract/api.ts';
import type { MessageRow } from '../../contract/messages.ts';
import { later } from './hits.ts';

const DAY_MS = 86_400_000;
/** A time in Belgorod on the Monday of the views' fixtures. */
const at = (time: string): number => Date.parse(`2026-11-23T${time}+03:00`);

export const message = (id: string, over: Partial<MessageRow> = {}): MessageRow => ({
  id,
  appointmentId: `a-${id}`,
  kind: 'booked',
  appointmentAt: later('10:20'),
  dueAt: at('10:00'),
  state: 'sent',
  attempts: 1,
  changedAt: at('10:01'),
  problem: null,
  ...over,
});

export const messageLog = (over: Partial<AnswerOf<'listMessages'>> = {}): AnswerOf<'listMessages'> => ({
  configured: true,
  counts: { queued: 12, sending: 0, sent: 1214, failed: 2, unknown: 1, skipped: 4 },
  messages: [
    message('1'),
    message('2', { kind: 'reminder', state: 'queued', dueAt: later('08:20'), attempts: 0 }),
    message('3', {
      kind: 'moved',
      state: 'failed',
      attempts: 3,
      problem: '550 5.1.1 User unknown',
    }),
  ],
  ...over,
});

export const erasing = (over: Partial<AnswerOf<'getErasing'>> = {}): AnswerOf<'getErasing'> => ({
  keptDays: 30,
  kept: 412,
  overdue: 0,
  oldestAppointmentAt: at('09:00') - 29 * DAY_MS,
  runs: [
    { at: at('03:00'), erased: 14 },
    { at: at('03:00') - DAY_MS, erased: 0 },
  ],
  ...over,
});
