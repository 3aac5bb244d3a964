import { expect, it, vi } from 'vitest';
import { effectScope, ref } from 'vue';
import type { Chime, Rung } from '../ui/chime.ts';
import type { Speaker } from '../ui/speech/speaker.ts';
import { useAnnouncer } from './useAnnouncer.ts';

type ChimeSound = Chime['sound']['value'];

const call = { callId: 7, number: 'А121', deskNumber: 4, times: 1 };
const words = 'Талон А, сто двадцать один, пройдите к окну четыре.';

type Said = Awaited<ReturnType<Speaker['say']>>;

function announcer(rings: Promise<Rung>, said: Said = { outcome: 'silent' }, has: ChimeSound = 'on') {
  const heard: string[] = [];
  const chime = {
    sound: ref(has),
    allow: () => undefined,
    ring: () => {
      heard.push('chime');
      return rings;
    },
  };
  const speaker = {
    prepare: async ([text]: readonly string[]) => void heard.push(`coming: ${text ?? ''}`),
    say: vi.fn(async (text: unknown) => {
      heard.push(String(text));
      return said;
    }),
    stop: vi.fn(),
    close: vi.fn(),
  };
  const scope = effectScope();
  const made = scope.run(() => useAnnouncer({ chime, speaker }))!;
  return { ...made, said: heard, chime, speaker, scope };
}

it('chimes, and says the call when the chime has faded', async () => {
  let fade: (rung: Rung) => void = () => undefined;
  const { said: heard, announce } = announcer(new Promise((resolve) => (fade = resolve)));
  const announced = announce(call);
  await Promise.resolve();
  expect(heard).toEqual([`coming: ${words}`, 'chime']);
  fade('rung');
  await announced;
  expect(heard.at(-1)).toBe(words);
});

it('says nothing while the browser lets nothing sound', async () => {
  const { speaker, announce } = announcer(Promise.resolve('blocked'));
  await announce(call);
  expect(speaker.say).not.toHaveBeenCalled();
});

it('says the call where there is no chime to be had', async () => {
  const { speaker, announce } = announcer(Promise.resolve('none'));
  await announce(call);
  expect(speaker.say).toHaveBeenCalledWith(words);
});

it('says nothing when the wall has gone while it chimed', async () => {
  const { speaker, scope, announce } = announcer(Promise.resolve('rung'));
  const announced = announce(call);
  scope.stop();
  await announced;
  expect(speaker.say).not.toHaveBeenCalled();
});

it('ends its words when it is silenced', () => {
  const { speaker, silence } = announcer(Promise.resolve('rung'));
  silence();
  expect(speaker.stop).toHaveBeenCalledTimes(1);
});

it('gives the sound device back', () => {
  const { speaker, scope } = announcer(Promise.resolve('rung'));
  scope.stop();
  expect(speaker.close).toHaveBeenCalled();
});

it.each([
  [{ outcome: 'said', by: 'server' }, 'on', 'server'],
  [{ outcome: 'said', by: 'browser' }, 'on', 'browser'],
  [{ outcome: 'said', by: 'browser' }, 'none', 'browser'],
  [{ outcome: 'silent' }, 'on', 'chime'],
  [{ outcome: 'silent' }, 'none', 'none'],
  [{ outcome: 'refused' }, 'on', 'chime'],
  [{ outcome: 'interrupted' }, 'on', 'ready'],
] as const)('knows how it was heard: %j with the chime %s is «%s»', async (said, has, is) => {
  const { heard, announce } = announcer(Promise.resolve('rung'), said, has);
  expect(heard.value).toBe(has === 'on' ? 'ready' : 'none');
  await announce(call);
  expect(heard.value).toBe(is);
});

it('is blocked until somebody touches it, whoever spoke before', async () => {
  const { heard, announce, chime } = announcer(Promise.resolve('rung'), { outcome: 'said', by: 'server' });
  await announce(call);
  chime.sound.value = 'blocked';
  expect(heard.value).toBe('blocked');
});
