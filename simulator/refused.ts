/** Refusals: those that pass, and those without which the simulation cannot go on: setting up, moving the clock. */
import type { ProblemCode, Refusal } from '../contract/problems.ts';
import { problemSentence } from '../texts/problem-sentence.ts';
import type { Result } from './api.ts';

/** The office is in trouble for a moment: whoever asked waits and asks again. */
export const PASSING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'no-connection',
  'stopping',
  'storage-failed',
  'disk-full',
  'internal',
  'too-many-requests',
]);

/** The server refused what nothing can replace; the message is a sentence for a person. */
export class OfficeRefused extends Error {
  constructor(refusal: Refusal) {
    super(problemSentence(refusal));
  }
}

/** @throws OfficeRefused */
export function answerOf<A>(result: Result<A>): A {
  if (result.ok) return result.answer;
  throw new OfficeRefused(result.refusal);
}
