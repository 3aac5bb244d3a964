import { afterEach, expect, it, vi } from 'vitest';
import { flushPromises } from '@vue/test-utils';
import { effectScope, ref, type EffectScope } from 'vue';
import type { DisplaySound } from '../contract/voice.ts';
import type { Api } from '../ui/api.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';
import { useToldSound } from './useToldSound.ts';

let scope: EffectScope;
afterEach(() => scope.stop());

function start(sound: DisplaySound, is: LiveStatus) {
  const heard = ref(sound);
  const status = ref(is);
  const told: DisplaySound[] = [];
  const answer = { now: (): Promise<{ ok: boolean }> => Promise.resolve({ ok: true }) };
  const callSafely = vi.fn((_name: string, request: { sound: DisplaySound }) => {
    told.push(request.sound);
    return answer.now();
  });
  scope = effectScope();
  scope.run(() =>
    useToldSound(
      { callSafely } as unknown as Api,
      () => heard.value,
      () => status.value,
    ),
  );
  return { heard, status, told, answer };
}

it('tells how it is heard when it changes and when the server is back, and nobody while it is away', async () => {
  const { heard, status, told } = start('blocked', 'connecting');
  await flushPromises();
  expect(told).toEqual([]);
  status.value = 'live';
  await flushPromises();
  heard.value = 'server';
  await flushPromises();
  expect(told).toEqual(['blocked', 'server']);
  status.value = 'lost';
  await flushPromises();
  expect(told).toHaveLength(2);
  status.value = 'live';
  await flushPromises();
  expect(told).toEqual(['blocked', 'server', 'server']);
});

it('tells one thing at a time, and then only the newest', async () => {
  const { heard, told, answer } = start('blocked', 'live');
  await flushPromises();
  let reply: (said: { ok: boolean }) => void = () => undefined;
  answer.now = () => new Promise((resolve) => (reply = resolve));
  for (const sound of ['ready', 'chime', 'server'] as const) {
    heard.value = sound;
    await flushPromises();
  }
  expect(told).toEqual(['blocked', 'ready']);
  answer.now = () => Promise.resolve({ ok: true });
  reply({ ok: true });
  await flushPromises();
  expect(told).toEqual(['blocked', 'ready', 'server']);
});

it('tells again what was not heard, with the next change', async () => {
  const { heard, told, answer } = start('ready', 'live');
  await flushPromises();
  answer.now = () => Promise.resolve({ ok: false });
  heard.value = 'chime';
  await flushPromises();
  answer.now = () => Promise.resolve({ ok: true });
  heard.value = 'server';
  await flushPromises();
  expect(told).toEqual(['ready', 'chime', 'server']);
});
