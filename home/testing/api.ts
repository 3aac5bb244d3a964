/** The API of a test that has replaced `../api.ts` by a mock: what it was asked, and what it answers. */
import type { Mock } from 'vitest';
import type { ProblemCode } from '../../contract/problems.ts';
import { api } from '../api.ts';

export const call = api.call as unknown as Mock;

export const fine = (answer: unknown) => ({ ok: true, answer });
export const refused = (code: ProblemCode, params?: Record<string, string | number>) => ({
  ok: false,
  problem: params === undefined ? { code } : { code, params },
});
