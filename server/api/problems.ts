/** Refusals as HTTP answers: application/problem+json (RFC 9457) with words for a person. */
import type { ProblemCode, ProblemDetails, Refusal } from '../../contract/problems.ts';
import { problemSentence } from '../../texts/problem-sentence.ts';
import { StorageError } from '../log/errors.ts';

const STATUS: Partial<Record<ProblemCode, number>> = {
  'bad-request': 400,
  unauthenticated: 401,
  'sign-in-failed': 401,
  forbidden: 403,
  'setup-link-wrong': 403,
  'link-wrong': 403,
  'password-wrong': 403,
  'not-found': 404,
  'service-unknown': 404,
  'desk-unknown': 404,
  'ticket-unknown': 404,
  'appointment-unknown': 404,
  'appointment-other-office': 404,
  'phone-without-appointment': 404,
  'booking-unknown': 404,
  'person-unknown': 404,
  'pairing-unknown': 404,
  'device-unknown': 404,
  'help-call-unknown': 404,
  'help-button-unknown': 404,
  'invitation-unknown': 404,
  'word-unknown': 404,
  'print-job-unknown': 404,
  'printer-unknown': 404,
  'test-paper-unknown': 404,
  'command-id-reused': 422,
  'config-invalid': 422,
  'config-change-unknown': 404,
  'config-file-foreign': 415,
  'config-file-damaged': 422,
  'config-file-newer': 422,
  'config-file-large': 413,
  'logo-unreadable': 422,
  'logo-too-large': 422,
  'logo-blank': 422,
  'media-kind': 415,
  'media-moving': 422,
  'media-empty': 422,
  'picture-too-large': 413,
  'video-too-large': 413,
  'media-full': 507,
  'media-unknown': 404,
  'backup-no-space': 507,
  'backup-no-folder': 503,
  'backup-not-writable': 503,
  'backup-damaged': 503,
  'backup-failed': 503,
  'backup-unknown': 404,
  'too-many-requests': 429,
  'sign-in-locked': 429,
  internal: 500,
  'storage-failed': 503,
  'disk-full': 507,
  stopping: 503,
  'voice-unavailable': 503,
  'setup-needed': 503,
};

/** The rules of the queue say no: the request is understood, but not in this state. */
const CONFLICT = 409;

export function statusOf(code: ProblemCode): number {
  return STATUS[code] ?? CONFLICT;
}

export function problemOf(refusal: Refusal, timezone: string): ProblemDetails {
  const { code, params, nearest } = refusal;
  return {
    type: `/problems/${code}`,
    title: problemSentence(refusal, timezone),
    status: statusOf(code),
    code,
    ...(params === undefined ? {} : { params }),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** What the sender is told when the log could not be written. */
export function explainStorage(error: unknown): Refusal {
  return {
    code: error instanceof StorageError && error.kind === 'disk-full' ? 'disk-full' : 'storage-failed',
  };
}

/** Errors of Express and its parsers carry a status; one of the 400s says that the request was wrong. */
export function isClientsFault(error: unknown): boolean {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500;
}
