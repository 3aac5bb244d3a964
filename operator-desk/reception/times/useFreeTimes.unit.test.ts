import { beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, reactive, type EffectScope } from 'vue';
import { bookingDay } from '../../../test/support/views.ts';
import { call, no } from '../../fake-desk.ts';
import { useFreeTimes, type FreeTimes, type Wanted } from './useFreeTimes.ts';

vi.mock('../../api.ts', () => import('../../fake-desk.ts'));

const LAST = '2027-01-10';
const free = (...dates: string[]) => ({ ok: true, answer: { days: dates.map((date) => bookingDay(date)) } });
const full = (date: string) => ({ ok: true, answer: { days: [bookingDay(date, { times: [] })] } });
const asked = () => call.mock.calls.map(([, request]) => request['from']);
const settle = () => new Promise((resolve) => setTimeout(resolve));

let scope: EffectScope;
function use(given: { wanted: Wanted | null }): FreeTimes {
  scope = effectScope();
  const bounds = () => ({ first: '2026-11-23', last: LAST });
  return scope.run(() => useFreeTimes(() => given.wanted && { ...given.wanted }, bounds))!;
}
const wanted = (over: Partial<Wanted> = {}): Wanted => ({
  serviceId: 'contract-4',
  kind: 'office',
  quota: 'phone',
  ...over,
});

beforeEach(() => call.mockReset().mockResolvedValue(free('2026-11-24')));

describe('the free times', () => {
  it('of a month come in one request', async () => {
    const times = use({ wanted: wanted() });
    await settle();
    expect(call).toHaveBeenCalledTimes(1);
    expect(call).toHaveBeenCalledWith('getFreeTimes', { ...wanted(), from: '2026-11-23', days: 31 });
    expect([...times.days.value.keys()]).toEqual(['2026-11-24']);
    scope.stop();
  });

  it('are looked for further on while a month is full, up to the last day that can be booked', async () => {
    call.mockResolvedValue(full('2026-11-23'));
    const times = use({ wanted: wanted() });
    await settle();
    expect(asked()).toEqual(['2026-11-23', '2026-12-24']);
    expect(times.loading.value).toBe(false);
  });

  it('of later days are asked for when somebody looks there', async () => {
    const times = use({ wanted: wanted() });
    await settle();
    times.reach('2026-12-01');
    await settle();
    expect(call).toHaveBeenCalledTimes(1);
    times.reach('2026-12-30');
    await settle();
    expect(asked()).toEqual(['2026-11-23', '2026-12-24']);
  });

  it('out of other places replace those that are known only when they have come', async () => {
    const given = reactive<{ wanted: Wanted | null }>({ wanted: wanted() });
    const times = use(given);
    await settle();
    given.wanted = wanted({ quota: 'reserve' });
    await nextTick();
    expect(times.days.value.size).toBe(1);
    await settle();
    expect(call).toHaveBeenCalledTimes(2);
    given.wanted = wanted({ quota: 'reserve' });
    await settle();
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('of another service are nobody’s until they have come', async () => {
    const given = reactive<{ wanted: Wanted | null }>({ wanted: wanted() });
    const times = use(given);
    await settle();
    let answer: (answer: unknown) => void = () => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    given.wanted = wanted({ serviceId: 'payment-1' });
    await settle();
    expect(times.days.value.size).toBe(0);
    answer(free('2026-11-25'));
    await settle();
    expect(times.days.value.size).toBe(1);
    given.wanted = null;
    await settle();
    expect(times.days.value.size).toBe(0);
  });

  it('are not taken from a late answer to an earlier question', async () => {
    let answerFirst: (answer: unknown) => void = () => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
    const times = use({ wanted: wanted() });
    await settle();
    times.refresh();
    await settle();
    answerFirst(free('2026-12-01'));
    await settle();
    expect([...times.days.value.keys()]).toEqual(['2026-11-24']);
  });

  it('that are not heard are a problem with words', async () => {
    call.mockResolvedValueOnce(no('no-connection'));
    const times = use({ wanted: wanted() });
    await settle();
    expect(times.problem.value).toEqual({ code: 'no-connection' });
    expect(times.loading.value).toBe(false);
    times.refresh();
    await settle();
    expect(times.problem.value).toBeNull();
  });

  it('stay when they are not heard anew, but not in place of those out of other places', async () => {
    const given = reactive<{ wanted: Wanted | null }>({ wanted: wanted() });
    const times = use(given);
    await settle();
    call.mockResolvedValue(no('no-connection'));
    times.refresh();
    await settle();
    expect(times.problem.value).toEqual({ code: 'no-connection' });
    expect([...times.days.value.keys()]).toEqual(['2026-11-24']);
    given.wanted = wanted({ quota: 'reserve' });
    await settle();
    expect(times.days.value.size).toBe(0);
  });
});
