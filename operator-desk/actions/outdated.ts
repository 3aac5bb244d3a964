/** Whether a refusal still says what is so. */
import type { Refusal } from '../../contract/problems.ts';
import type { DeskView } from '../../contract/views/desk.ts';
import { deskMark, type Notice } from '../desk.ts';
import type { Seat } from './rules.ts';

/** What the screen shows, as far as refusals speak of it. */
export interface Shown {
  view: DeskView | null;
  online: boolean;
}

/**
 * True when what is shown now denies a refusal. Asked is only what has changed since the wish began: a refusal may know
 * more than a view that has not come yet.
 *
 * @example «За окном сейчас никого», and another tab of this desk has called somebody meanwhile → true
 */
export function isOutdated(no: Notice, then: Shown, now: Shown): boolean {
  if (no === 'under-way' || no === 'overtaken') return false;
  if (no.code === 'no-connection') return now.online && !then.online;
  if (no.code === 'nobody-waiting') return (now.view?.waiting ?? 0) > (then.view?.waiting ?? 0);
  const [before, seat] = [then.view?.desk, now.view?.desk];
  if (before == null || seat == null || deskMark(now.view) === deskMark(then.view)) return false;
  return isDenied(no, before, seat);
}

function isDenied({ code, params }: Refusal, before: Seat, { state, visitor, waitsFor }: Seat): boolean {
  const isOther = visitor?.number !== params?.['number'];
  const isCalledAgain = (visitor?.calls ?? 0) > (before.visitor?.calls ?? 0);
  switch (code) {
    case 'nobody-at-desk':
      return visitor !== null;
    case 'desk-busy':
      // Called in another tab while this one wished to: the wish is met, and who is there is plain to see.
      return isOther || before.visitor === null;
    case 'not-started':
      return isOther || state !== 'called';
    case 'already-started':
    case 'not-called':
      return isOther || state !== 'serving';
    case 'recall-limit':
      return state !== 'called' || (visitor?.calls ?? 0) <= Number(params?.['limit']);
    case 'recall-too-soon':
    case 'calls-too-few':
    case 'no-show-too-soon':
      return isOther || state !== 'called' || isCalledAgain;
    case 'desk-paused':
      return state !== 'paused';
    case 'last-visitor-held':
      return waitsFor === null;
    case 'desk-not-paused':
      return state === 'paused';
    default:
      return false; // not about what stands at the desk
  }
}
