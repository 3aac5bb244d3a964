import { beforeEach, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import type { KioskView } from '../../contract/views/kiosk.ts';
import type { Api } from '../../ui/api.ts';
import { ON_THE_WAY_MS, useHelp } from './useHelp.ts';

const call = vi.fn();
const api = { call, callSafely: call } as unknown as Api;
const known = shallowRef<KioskView['helpCall']>(null);
const now = shallowRef(1000);
const start = () =>
  effectScope().run(() =>
    useHelp(
      api,
      () => known.value,
      () => now.value,
    ),
  )!;

beforeEach(() => {
  call.mockReset();
  call.mockResolvedValue({ ok: true, answer: { helpCallId: 'help-1', calledAt: 1000 } });
  known.value = null;
  now.value = 1000;
});

it('is called as soon as the server has answered, and known from the view then', async () => {
  const help = start();
  expect(help.state.value).toBe('none');
  await help.call();
  expect(help.state.value).toBe('called');
  known.value = { helpCallId: 'help-1', calledAt: 1000, takenAt: null };
  await nextTick();
  expect(help.state.value).toBe('called');
  known.value = null;
  await nextTick();
  expect(help.state.value).toBe('none');
});

it('says that somebody is on the way, for as long as that takes', () => {
  const help = start();
  known.value = { helpCallId: 'help-1', calledAt: 0, takenAt: 1000 };
  expect(help.state.value).toBe('coming');
  now.value = 1000 + ON_THE_WAY_MS;
  expect(help.state.value).toBe('none');
});

it('is over a minute after somebody said so, when nobody can tell that they came', () => {
  const help = start();
  known.value = { helpCallId: 'help-1', calledAt: 0, takenAt: 1000 };
  now.value = 1000 + 60_000;
  expect(help.state.value).toBe('none');
});

it('on the way to one visitor is not on the way to the next, who can call anew', () => {
  const help = start();
  known.value = { helpCallId: 'help-1', calledAt: 0, takenAt: 1000 };
  help.open.value = true;
  help.leave();
  expect([help.state.value, help.open.value]).toEqual(['none', false]);
  known.value = { helpCallId: 'help-2', calledAt: 5000, takenAt: null };
  expect(help.state.value).toBe('called');
  known.value = { helpCallId: 'help-2', calledAt: 5000, takenAt: 6000 };
  expect(help.state.value).toBe('coming');
});

it('rings on for whoever stands there and touches nothing, and is told of when it is taken', () => {
  const help = start();
  known.value = { helpCallId: 'help-1', calledAt: 0, takenAt: null };
  help.leave();
  expect(help.state.value).toBe('called');
  known.value = { helpCallId: 'help-1', calledAt: 0, takenAt: 1000 };
  expect(help.state.value).toBe('coming');
});

it('is one call for two quick taps, and the same one after a lost answer', async () => {
  const help = start();
  call.mockResolvedValueOnce({ ok: false, problem: { code: 'no-connection' } });
  await Promise.all([help.call(), help.call()]);
  expect(call).toHaveBeenCalledTimes(1);
  expect(help.problem.value).toEqual({ code: 'no-connection' });
  await help.call();
  const [first, second] = call.mock.calls.map(([, { commandId }]) => commandId as string);
  expect(second).toBe(first);
  await help.call();
  expect(call.mock.calls[2]?.[1]).not.toEqual({ commandId: first });
});

it('is taken back, and the panel closes', async () => {
  const help = start();
  known.value = { helpCallId: 'help-1', calledAt: 0, takenAt: null };
  help.open.value = true;
  await help.cancel();
  expect(call).toHaveBeenCalledWith('cancelHelpCall', {
    helpCallId: 'help-1',
    commandId: expect.any(String),
  });
  expect(help.open.value).toBe(false);
});

it('can be taken back before the view tells of it', async () => {
  const help = start();
  await help.call();
  await help.cancel();
  expect(call).toHaveBeenLastCalledWith('cancelHelpCall', {
    helpCallId: 'help-1',
    commandId: expect.any(String),
  });
  expect(help.state.value).toBe('none');
});
