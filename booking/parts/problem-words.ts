/** A refusal as the visitor on the web reads it: there is no administrator here to be told, but a phone to call. */
import type { ProblemCode, Refusal } from '../../contract/problems.ts';
import type { TextKey } from '../../texts/index.ts';
import { problemText, t } from '../../ui/words.ts';

const OWN_WORDS: Readonly<Partial<Record<ProblemCode, TextKey>>> = {
  'no-connection': 'booking.no-connection',
  stopping: 'booking.no-connection',
  'too-many-requests': 'booking.too-many',
  'bad-request': 'booking.trouble',
  unauthenticated: 'booking.trouble',
  forbidden: 'booking.trouble',
  internal: 'booking.trouble',
  'storage-failed': 'booking.trouble',
  'disk-full': 'booking.trouble',
};

export function problemWords(problem: Refusal, timeZone?: string): string {
  const own = OWN_WORDS[problem.code];
  return own === undefined ? problemText(problem, timeZone) : t(own);
}

/** Another time of the same day or another day is the answer to these. */
const TIME_GONE: ReadonlySet<ProblemCode> = new Set([
  'slot-taken',
  'slot-past',
  'slot-too-soon',
  'slot-too-far',
  'slot-outside-hours',
  'slot-off-grid',
]);

export const isTimeGone = ({ code }: Refusal): boolean => TIME_GONE.has(code);
