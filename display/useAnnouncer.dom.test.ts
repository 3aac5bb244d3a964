import { expect, it, vi } from 'vitest';
import { effectScope, ref } from 'vue';
import type { Rung } from '../ui/chime.ts';
import { useAnnouncer } from './useAnnouncer.ts';

const call = { callId: 7, number: 'А121', deskNumber: 4, times: 1 };
const words = 'Талон А, сто двадцать один, пройдите к окну четыре.';

function announcer(rings: Promise<Rung>) {
  const heard: string[] = [];
  const chime = {
    sound: ref('on' as const),
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
      return { outcome: 'silent' as const };
    }),
    close: vi.fn(),
  };
  const scope = effectScope();
  const made = scope.run(() => useAnnouncer({ chime, speaker }))!;
  return { heard, speaker, scope, ...made };
}

it('chimes, and says the call when the chime has faded', async () => {
  let fade: (rung: Rung) => void = () => undefined;
  const { heard, announce } = announcer(new Promise((resolve) => (fade = resolve)));
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

it('gives the sound device back', () => {
  const { speaker, scope } = announcer(Promise.resolve('rung'));
  scope.stop();
  expect(speaker.close).toHaveBeenCalled();
});
