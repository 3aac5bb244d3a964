/**
 * Every way in which the server says no, once. A problem travels as application/problem+json (RFC 9457); its words are
 * under `problem.<code>` in `texts/`, with `params` as the placeholders.
 */
import { z } from 'zod';
import { epochMs } from './primitives.ts';

export const PROBLEM_CODES = [
  // of the conversation
  'bad-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'too-many-requests',
  'storage-failed',
  'disk-full',
  'stopping',
  'pressed-too-long-ago',
  'internal',
  // said by the screen itself: no answer came from the server, or none was asked for
  'no-connection',
  'nobody-held',
  'one-service-only',
  'command-id-reused',
  // of setting up, signing in and pairing
  'setup-needed',
  'setup-done',
  'setup-link-wrong',
  'link-wrong',
  'config-invalid',
  'config-changed',
  'config-strands-desk',
  'config-strands-ticket',
  'config-strands-appointment',
  'config-hits-appointments',
  'config-keeps-closed',
  'sign-in-failed',
  'sign-in-locked',
  'login-taken',
  'person-unknown',
  'person-at-desk',
  'skills-strand-desk',
  'last-administrator',
  'password-wrong',
  'pairing-unknown',
  'device-unknown',
  // of the queue
  'office-not-open',
  'office-closed',
  'service-unknown',
  'service-not-offered',
  'desk-unknown',
  'desk-taken',
  'desk-not-yours',
  'operator-at-other-desk',
  'desk-serves-nothing',
  'service-not-yours',
  'service-none-chosen',
  'desk-paused',
  'desk-not-paused',
  'desk-busy',
  'nobody-waiting',
  'nobody-at-desk',
  'not-called',
  'not-started',
  'already-started',
  'nothing-to-take-back',
  'step-overtaken',
  'ticket-not-held-here',
  'service-not-at-desk',
  'service-same',
  'desk-takes-no-more',
  'last-visitor-held',
  'promise-due-outside',
  'recall-limit',
  'recall-too-soon',
  'calls-too-few',
  'ticket-unknown',
  'ticket-not-waiting',
  'ticket-not-returnable',
  'ticket-came-back-already',
  'came-back-too-late',
  'ticket-directed-elsewhere',
  'ticket-directed-to-person',
  'ticket-of-other-service',
  'transfer-nowhere',
  'visit-not-over',
  'visit-rated',
  'word-asked',
  'word-unknown',
  'help-call-unknown',
  'help-call-over',
  'help-call-not-yours',
  'help-call-visited',
  'help-button-unknown',
  'colleague-away',
  'nobody-to-invite',
  'invitation-to-self',
  'invitation-open',
  'invitation-unknown',
  'invitation-not-yours',
  'invitation-answered',
  'invitation-to-all',
  'day-not-open',
  // of appointments
  'appointment-unknown',
  'appointment-cancelled',
  'appointment-used',
  'appointment-missed',
  'appointment-other-day',
  'appointment-past',
  'appointment-other-office',
  'appointment-not-late',
  'appointment-at-home',
  'appointment-no-home-visit',
  'phone-without-appointment',
  'slot-past',
  'slot-too-soon',
  'slot-too-far',
  'slot-outside-hours',
  'slot-off-grid',
  'slot-taken',
  'home-visits-not-made',
  'home-visit-not-yet',
  'phone-holds-too-many',
  'phone-booked-then',
  'booking-unknown',
  'booking-unchangeable',
  'booking-moved',
  'booking-moved-often',
  'home-visit-by-staff',
  // of paper
  'print-job-unknown',
  'print-job-not-doubtful',
  'printer-unknown',
  'printer-not-saved',
  'test-paper-unknown',
  'logo-unreadable',
  'logo-too-large',
  'logo-blank',
  // of the slides
  'media-kind',
  'media-moving',
  'media-empty',
  'picture-too-large',
  'video-too-large',
  'media-full',
  'media-unknown',
  // of the voice
  'voice-unavailable',
] as const;

const problemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof problemCode>;

const problemParams = z.record(z.string(), z.union([z.string(), z.number()]));

/** The nearest times that are still free, for whoever came too late for one. */
const nearest = z.array(epochMs).max(12).readonly();

/** A refusal as the heart gives it: a value that the caller must look at. */
export const refusal = z.object({
  code: problemCode,
  params: problemParams.optional(),
  nearest: nearest.optional(),
});
export type Refusal = z.infer<typeof refusal>;

/** The body of an error response. */
export const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: problemCode,
  params: problemParams.optional(),
  nearest: nearest.optional(),
});
export type ProblemDetails = z.infer<typeof problemDetails>;
