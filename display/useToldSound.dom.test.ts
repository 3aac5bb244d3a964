import { expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import type { DisplaySound } from '../contract/voice.ts';
import type { Api } from '../ui/api.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';
import { useToldSound } from './useToldSound.ts';

it('tells how it is heard when it changes and when the server is back, and nobody while it is away', async () => {
  const heard = ref<DisplaySound>('blocked');
  const status = ref<LiveStatus>('connecting');
  const call = vi.fn(() => Promise.resolve({ ok: true, answer: {} }));
  const told = () => call.mock.calls.splice(0).map((given: unknown[]) => given.slice(0, 2));
  const api = { call } as unknown as Api;
  const scope = effectScope();
  scope.run(() =>
    useToldSound(
      api,
      () => heard.value,
      () => status.value,
    ),
  );
  expect(told()).toEqual([]);
  status.value = 'live';
  await nextTick();
  expect(told()).toEqual([['reportDisplay', { sound: 'blocked' }]]);
  heard.value = 'server';
  await nextTick();
  expect(told()).toEqual([['reportDisplay', { sound: 'server' }]]);
  status.value = 'lost';
  await nextTick();
  expect(told()).toEqual([]);
  status.value = 'live';
  await nextTick();
  expect(told()).toEqual([['reportDisplay', { sound: 'server' }]]);
  scope.stop();
});
