import { beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { bookingDay } from '../../test/support/views.ts';
import type { Api } from '../../ui/api.ts';
import { shiftDate } from '../../contract/dates.ts';
import { useFreeTimes } from './useFreeTimes.ts';

const TODAY = '2026-11-23';
const call = vi.fn();
const api = { call, callSafely: call } as unknown as Api;

interface Asked {
  from: string;
  days: number;
}

/** Answers with the days that are asked for; those before `freeFrom` are full. */
function answering(freeFrom = TODAY) {
  call.mockImplementation(async (_name: string, { from, days }: Asked) => ({
    ok: true,
    answer: {
      days: Array.from({ length: days }, (_, n) => shiftDate(from, n)).map((date) =>
        bookingDay(date, date < freeFrom ? { times: [] } : {}),
      ),
    },
  }));
}

function times(last: string, serviceId = ref<string | null>('contract')) {
  const use = () =>
    useFreeTimes({ api, serviceId: () => serviceId.value, bounds: () => ({ first: TODAY, last }) });
  return effectScope().run(use)!;
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const requests = () => call.mock.calls.map(([, request]) => request as Asked);

beforeEach(() => {
  call.mockReset();
});

describe('the free times', () => {
  it('of a month come in one request', async () => {
    answering();
    const { days, loading } = times('2026-12-23');
    expect(loading.value).toBe(true);
    await settled();
    expect(loading.value).toBe(false);
    expect(requests()).toEqual([{ serviceId: 'contract', from: TODAY, days: 31 }]);
    expect(days.value.size).toBe(31);
  });

  it('of a nearer horizon are asked for no further', async () => {
    answering();
    times('2026-11-30');
    await settled();
    expect(requests()).toEqual([{ serviceId: 'contract', from: TODAY, days: 8 }]);
  });

  it('are looked for further when the first month is full', async () => {
    answering('2027-01-10');
    times('2027-03-01');
    await settled();
    expect(requests().map(({ from }) => from)).toEqual([TODAY, '2026-12-24']);
  });

  it('come as far as the visitor looks, and not twice', async () => {
    answering();
    const { days, reach } = times('2027-03-01');
    await settled();
    reach('2027-01-31');
    reach('2027-01-01');
    await settled();
    reach('2027-01-15');
    await settled();
    expect(requests().map(({ from }) => from)).toEqual([TODAY, '2026-12-24', '2027-01-24']);
    expect(days.value.has('2027-01-31')).toBe(true);
  });

  it('are asked for again as far as they were known, and shown until then', async () => {
    answering();
    const { days, reach, refresh } = times('2027-03-01');
    await settled();
    reach('2026-12-31');
    await settled();
    call.mockClear();
    answering('2026-12-30');
    refresh();
    expect(days.value.get(TODAY)?.times).not.toEqual([]);
    await settled();
    expect(days.value.get(TODAY)?.times).toEqual([]);
    expect(requests().map(({ from }) => from)).toEqual([TODAY, '2026-12-24']);
  });

  it('of another service take the place of these; a late answer is dropped', async () => {
    const serviceId = ref<string | null>(null);
    const { days, loading } = times('2026-12-23', serviceId);
    expect(call).not.toHaveBeenCalled();
    let late = (_: unknown) => {};
    call.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    serviceId.value = 'contract';
    await nextTick();
    answering();
    serviceId.value = 'payment';
    await nextTick();
    await settled();
    late({ ok: true, answer: { days: [bookingDay(TODAY, { times: [] })] } });
    await settled();
    expect(days.value.get(TODAY)?.times).not.toEqual([]);
    expect(loading.value).toBe(false);
  });

  it('of a new day are asked for as far as the visitor looked', async () => {
    answering();
    const first = ref(TODAY);
    const bounds = () => ({ first: first.value, last: '2027-03-01' });
    const { days, reach } = effectScope().run(() =>
      useFreeTimes({ api, serviceId: () => 'contract', bounds }),
    )!;
    await settled();
    reach('2026-12-31');
    await settled();
    call.mockClear();
    first.value = '2026-11-24';
    await nextTick();
    await settled();
    expect(requests().map(({ from }) => from)).toEqual(['2026-11-24', '2026-12-25']);
    expect(days.value.has(TODAY)).toBe(false);
    expect(days.value.has('2026-12-31')).toBe(true);
  });

  it('of another service are asked for from the beginning', async () => {
    answering();
    const serviceId = ref<string | null>('contract');
    const { reach } = times('2027-03-01', serviceId);
    await settled();
    reach('2026-12-31');
    await settled();
    call.mockClear();
    serviceId.value = 'payment';
    await nextTick();
    await settled();
    expect(requests().map(({ from }) => from)).toEqual([TODAY]);
  });

  it('say why they are not there, and are asked for again', async () => {
    call.mockResolvedValueOnce({ ok: false, problem: { code: 'no-connection' } });
    const { days, problem, loading, refresh } = times('2026-12-23');
    await settled();
    expect(problem.value).toEqual({ code: 'no-connection' });
    expect(loading.value).toBe(false);
    answering();
    refresh();
    await settled();
    expect(problem.value).toBeNull();
    expect(days.value.size).toBe(31);
  });
});
