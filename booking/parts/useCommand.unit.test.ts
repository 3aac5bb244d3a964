import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { slip } from '../../test/support/views.ts';
import type { Api } from '../../ui/api.ts';
import { useCommand } from './useCommand.ts';

const call = vi.fn();
const api = { call, callSafely: call } as unknown as Api;
const WISH = {
  serviceId: 'contract-1',
  appointmentAt: 1_795_676_400_000,
  name: 'Анна',
  phone: '79995550123',
  consent: true as const,
};
const ids = () => call.mock.calls.map(([, { commandId }]) => commandId as string);
const refusal = (code: string) => ({ ok: false, problem: { code } });
const start = () => effectScope().run(() => useCommand(api, 'book'))!;

beforeEach(() => {
  call.mockReset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a command', () => {
  it('is sent once while it is under way', async () => {
    let answer = (_: unknown) => {};
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { send, busy } = start();
    const first = send(WISH);
    expect(busy.value).toBe(true);
    expect(await send(WISH)).toBeNull();
    expect(call).toHaveBeenCalledTimes(1);
    answer({ ok: true, answer: slip() });
    expect(await first).toEqual(slip());
    expect(busy.value).toBe(false);
  });

  it.each(['no-connection', 'stopping', 'internal'])('keeps its id after %s', async (code) => {
    call.mockResolvedValueOnce(refusal(code)).mockResolvedValueOnce({ ok: true, answer: slip() });
    const { send, problem } = start();
    expect(await send(WISH)).toBeNull();
    expect(problem.value).toEqual({ code });
    expect(await send(WISH)).toEqual(slip());
    expect(problem.value).toBeNull();
    expect(new Set(ids()).size).toBe(1);
  });

  it('stays in doubt when whoever asks again is told to wait', async () => {
    const answers = [refusal('no-connection'), refusal('too-many-requests'), { ok: true, answer: slip() }];
    for (const answer of answers) call.mockResolvedValueOnce(answer);
    const { send } = start();
    await send(WISH);
    await send(WISH);
    expect(await send({ ...WISH, name: 'Анна Петровна' })).toEqual(slip());
    expect(new Set(ids()).size).toBe(1);
  });

  it('that was only told to wait does not come true instead of another wish', async () => {
    const answers = [refusal('too-many-requests'), { ok: true, answer: slip() }];
    for (const answer of answers) call.mockResolvedValueOnce(answer);
    const { send } = start();
    await send(WISH);
    const other = { ...WISH, appointmentAt: WISH.appointmentAt + 1_200_000 };
    await send(other);
    expect(call).toHaveBeenCalledTimes(2);
    expect(call.mock.calls[1]?.[1]).toMatchObject(other);
  });

  it('is a new one after an answer that settles it', async () => {
    call.mockResolvedValueOnce(refusal('slot-taken')).mockResolvedValueOnce({ ok: true, answer: slip() });
    const { send } = start();
    await send(WISH);
    await send(WISH);
    expect(new Set(ids()).size).toBe(2);
  });

  it('that was never heard of is asked for again before another wish, which is not made when it came true', async () => {
    call.mockResolvedValueOnce(refusal('no-connection')).mockResolvedValueOnce({ ok: true, answer: slip() });
    const { send } = start();
    await send(WISH);
    expect(await send({ ...WISH, name: 'Анна Петровна' })).toEqual(slip());
    expect(new Set(ids()).size).toBe(1);
    expect(call.mock.calls[1]?.[1]).toMatchObject({ name: 'Анна' });
  });

  it('gives way to another wish once it is certain that it was not done', async () => {
    const answers = [refusal('no-connection'), refusal('slot-taken'), { ok: true, answer: slip() }];
    for (const answer of answers) call.mockResolvedValueOnce(answer);
    const { send } = start();
    await send(WISH);
    expect(await send({ ...WISH, appointmentAt: WISH.appointmentAt + 1_200_000 })).toEqual(slip());
    expect(ids()[1]).toBe(ids()[0]);
    expect(ids()[2]).not.toBe(ids()[0]);
  });

  it('says after a while that it is slow', async () => {
    let answer = (_: unknown) => {};
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const { send, slow } = start();
    const sent = send(WISH);
    vi.advanceTimersByTime(3999);
    expect(slow.value).toBe(false);
    vi.advanceTimersByTime(1);
    expect(slow.value).toBe(true);
    answer(refusal('slot-taken'));
    await sent;
    expect(slow.value).toBe(false);
  });

  it('forgets a refusal that was answered by another choice', async () => {
    call.mockResolvedValueOnce(refusal('slot-taken'));
    const { send, problem, forget } = start();
    await send(WISH);
    forget();
    expect(problem.value).toBeNull();
  });
});
