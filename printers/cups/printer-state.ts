/** What CUPS says of a printer and of a job, in our words. Pure. Rule: RFC 8011, 5.3.7, 5.3.8 and 5.4. */
import type { PrinterStatus, PrintProblem } from '../transport.ts';
import type { IppAttributes } from './ipp.ts';

const STOPPED = 5;
const FIRST_FINAL_STATE = 7;
const COMPLETED = 9;

export const PRINTER_ATTRIBUTES = [
  'printer-state',
  'printer-state-reasons',
  'printer-is-accepting-jobs',
] as const;
export const JOB_ATTRIBUTES = ['job-state', 'job-state-reasons', 'time-at-processing'] as const;

type Condition = PrinterStatus['condition'];

/** Keywords without their severity, the worse ones first. */
const REASONS: readonly (readonly [reason: RegExp, condition: Condition])[] = [
  [/^(cover|door|interlock)-open$/, 'cover-open'],
  [/^media-(empty|needed)$/, 'paper-out'],
  [/^(media-jam|cutter-.*|fuser-.*|marker-.*|spool-area-full|cups-missing-filter)$/, 'error'],
  [
    /^(offline|shutdown|connecting-to-device|timed-out|paused|stopped-partly|deactivated|cups-remote-.*)$/,
    'offline',
  ],
  [/^media-low$/, 'paper-low'],
];

/** @returns how the printer is; a queue that is stopped or takes no jobs is `offline` unless it says why */
export function printerStatus(attributes: IppAttributes): PrinterStatus {
  const reasons = (attributes.get('printer-state-reasons') ?? []).map((reason) =>
    String(reason).replace(/-(report|warning|error)$/, ''),
  );
  const named = REASONS.find(([pattern]) => reasons.some((reason) => pattern.test(reason)));
  const [, condition = 'ready'] = named ?? [];
  const idle = condition === 'ready' || condition === 'paper-low';
  const stopped =
    attributes.get('printer-state')?.[0] === STOPPED ||
    attributes.get('printer-is-accepting-jobs')?.[0] === false;
  return { condition: stopped && idle ? 'offline' : condition };
}

/** What has become of a job in CUPS, as far as CUPS knows. */
export type JobState =
  | { readonly kind: 'waiting' }
  /** The backend has handed it over to the printer. */
  | { readonly kind: 'done' }
  /** Cancelled or given up before its first byte went anywhere. */
  | { readonly kind: 'untouched' }
  /** Cancelled or given up under way: some of it may be on paper. */
  | { readonly kind: 'broken' };

export function jobState(attributes: IppAttributes): JobState {
  const [state] = attributes.get('job-state') ?? [];
  if (typeof state !== 'number' || state < FIRST_FINAL_STATE) return { kind: 'waiting' };
  const reasons = attributes.get('job-state-reasons') ?? [];
  if (state === COMPLETED && !reasons.includes('job-completed-with-errors')) return { kind: 'done' };
  // Known to have never begun only where CUPS says so: an attribute that is there and has no value.
  const begun = attributes.get('time-at-processing');
  return { kind: begun !== undefined && begun.length === 0 ? 'untouched' : 'broken' };
}

/** @param status of an answer to IPP */
export function problemOfStatus(status: number): PrintProblem {
  switch (status) {
    case 0x0401: // forbidden
    case 0x0402: // not authenticated
    case 0x0403: // not authorised
      return 'no-access';
    case 0x0406: // not found
      return 'gone';
    case 0x0506: // not accepting jobs
    case 0x0507: // busy
    case 0x0502: // service unavailable
      return 'offline';
    default:
      return 'error';
  }
}
