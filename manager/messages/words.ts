/** Messages to visitors in words: what each is about, and how far it came. */
import {
  OWN_PROBLEMS,
  type MessageKind,
  type MessageRow,
  type MessageState,
  type OwnProblem,
} from '../../contract/messages.ts';
import type { TextKey } from '../../texts/index.ts';
import { t } from '../../ui/words.ts';
import type { Standing } from '../figures/figures.ts';

/** In the order in which they are told. */
export const STATES = [
  'sent',
  'queued',
  'sending',
  'failed',
  'unknown',
  'skipped',
] as const satisfies readonly MessageState[];

export function kindText(kind: MessageKind): string {
  switch (kind) {
    case 'booked':
      return t('manager.message-booked');
    case 'reminder':
      return t('manager.message-reminder');
    case 'moved':
      return t('manager.message-moved');
    case 'cancelled':
      return t('manager.message-cancelled');
  }
}

export function stateText(state: MessageState): string {
  switch (state) {
    case 'queued':
      return t('manager.message-queued');
    case 'sending':
      return t('manager.message-sending');
    case 'sent':
      return t('manager.message-sent');
    case 'failed':
      return t('manager.message-failed');
    case 'unknown':
      return t('manager.message-unknown');
    case 'skipped':
      return t('manager.message-skipped');
  }
}

/** Where somebody may want to look into it; null where all is as it should be, or nothing is to be done. */
export function standingOf(state: MessageState): Standing | null {
  switch (state) {
    case 'sent':
      return 'ok';
    case 'unknown':
      return 'near';
    case 'failed':
      return 'over';
    case 'queued':
    case 'sending':
    case 'skipped':
      return null;
  }
}

/** The same of one message: one that waits for another try is looked at too. */
export const standingOfMessage = ({ state, problem }: MessageRow): Standing | null =>
  state === 'queued' && problem !== null ? 'near' : standingOf(state);

const OWN_WORDS: Readonly<Record<OwnProblem, TextKey>> = {
  unwritable: 'manager.message-unwritable',
  error: 'manager.message-error',
  stopped: 'manager.message-stopped',
};

/** Why it is not sent, in the mail server's words where they are its own; of one that is tried again it says so. */
export function problemOf({ state, problem: given }: MessageRow): string | null {
  if (given === null) return null;
  const own = OWN_PROBLEMS.find((one) => one === given);
  const problem = own === undefined ? given : t(OWN_WORDS[own]);
  return state === 'queued' ? t('manager.message-again', { problem }) : problem;
}

/** Of a message that waits the time when it is due, of another when it came to its state. */
export const timeOf = ({ state, dueAt, changedAt }: MessageRow): number =>
  state === 'queued' ? dueAt : changedAt;
