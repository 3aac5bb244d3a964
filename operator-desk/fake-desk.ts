/**
 * For tests: the live connection and the API in the hands of the test. It stands in for both modules:
 * `vi.mock('../api.ts', () => import('../fake-desk.ts'))`, the same for `ui/live/useLive.ts`.
 */
import { createPinia, disposePinia, setActivePinia, type Pinia } from 'pinia';
import { vi } from 'vitest';
import { ref, shallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { DeskView } from '../contract/views/desk.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';

export const live = {
  view: shallowRef<DeskView | null>(null),
  status: ref<LiveStatus>('live'),
  problem: shallowRef<Refusal | null>(null),
  retry: vi.fn(),
};
export const useLive = () => live;

type Call = (name: string, request: Readonly<Record<string, unknown>>) => Promise<unknown>;
export const call = vi.fn<Call>();
export const api = { call, callSafely: call };

export const done = { ok: true, answer: { done: true } };
export const no = (code: Refusal['code'], params?: Refusal['params']) => ({
  ok: false,
  problem: params === undefined ? { code } : { code, params },
});

/** What is asked for without a press: the bookings of the day. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  listAppointments: { ok: true, answer: { appointments: [] } },
};

let pinia: Pinia | null = null;

/** A desk as it is when the page opens; what to mount components with. */
export function openPage(view: DeskView | null) {
  live.view.value = view;
  live.status.value = 'live';
  live.problem.value = null;
  live.retry.mockReset();
  call.mockReset().mockImplementation((name) => Promise.resolve(ANSWERS[name] ?? done));
  // The page before is closed: nothing of it rings or waits any more.
  if (pinia !== null) disposePinia(pinia);
  pinia = createPinia();
  setActivePinia(pinia);
  return { plugins: [pinia] };
}

/** The next command succeeds, and the server pushes this view before it answers. */
export function answerWith(view: DeskView, answer: unknown = done.answer): void {
  call.mockImplementationOnce(async () => {
    live.view.value = view;
    return { ok: true, answer };
  });
}

/** The names of the calls made, in order. */
export const called = (): string[] => call.mock.calls.map(([name]) => name);
