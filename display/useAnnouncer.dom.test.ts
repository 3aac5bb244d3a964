import { describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import type { Chime, Rung } from '../ui/chime.ts';
import type { Speaker } from '../ui/speech/speaker.ts';
import { useAnnouncer, type AnnouncerOptions } from './useAnnouncer.ts';

type ChimeSound = Chime['sound']['value'];

const call = { callId: 7, number: 'А121', deskNumber: 4, times: 1, calledAt: 0 };
const words = 'Талон А, сто двадцать один, пройдите к окну четыре.';

type Said = Awaited<ReturnType<Speaker['say']>>;

function announcer(
  rings: Promise<Rung>,
  said: Said = { outcome: 'silent' },
  has: ChimeSound = 'on',
  options: AnnouncerOptions = {},
) {
  const heard: string[] = [];
  const gains: (number | undefined)[] = [];
  const chime = {
    sound: ref(has),
    allow: () => undefined,
    ring: (gain?: number) => {
      heard.push('chime');
      gains.push(gain);
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
    setVolume: vi.fn(),
  };
  const scope = effectScope();
  const made = scope.run(() => useAnnouncer({ ...options, chime, speaker }))!;
  return { ...made, said: heard, gains, chime, speaker, scope };
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
  expect(speaker.say).toHaveBeenCalledWith(words, 'ru');
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

const spoken: Said = { outcome: 'said', by: 'server' };
const english = 'Ticket ah, 121, please go to desk 4.';

describe('in English', () => {
  const both = { english: () => true };

  it('says the call after the Russian words, whose sound comes first', async () => {
    const { said, announce, heard } = announcer(Promise.resolve('rung'), spoken, 'on', both);
    await announce(call);
    expect(said).toEqual([`coming: ${words}`, 'chime', `coming: ${english}`, words, english]);
    expect(heard.value).toBe('server');
  });

  it('says nothing where the Russian words were not to be had: the chime is enough', async () => {
    const { said, announce } = announcer(Promise.resolve('rung'), { outcome: 'silent' }, 'on', both);
    await announce(call);
    expect(said).not.toContain(english);
  });

  it('has no voice, and the calls are heard all the same', async () => {
    const { announce, heard, speaker } = announcer(Promise.resolve('rung'), spoken, 'on', both);
    speaker.say.mockImplementation(async (text) => (text === english ? { outcome: 'silent' } : spoken));
    await announce(call);
    expect(heard.value).toBe('server');
  });
});

describe('the volume', () => {
  it('is that of the chime and of the words, also while they are said', async () => {
    const percent = ref(50);
    const { announce, gains, speaker } = announcer(Promise.resolve('rung'), spoken, 'on', {
      volume: () => percent.value,
    });
    await announce(call);
    expect(gains).toEqual([0.5]);
    percent.value = 100;
    await nextTick();
    expect(speaker.setVolume.mock.calls).toEqual([[0.5], [1]]);
  });

  it('of nothing is silence, without a chime, and it is said to whoever asks', async () => {
    const percent = ref(0);
    const { announce, said, heard } = announcer(Promise.resolve('rung'), spoken, 'on', {
      volume: () => percent.value,
    });
    await announce(call);
    expect(said).toEqual([]);
    expect(heard.value).toBe('switched-off');
    percent.value = 75;
    await announce(call);
    expect(heard.value).toBe('server');
  });
});

it('says nothing when it is silenced while it chimes', async () => {
  let fade: (rung: Rung) => void = () => undefined;
  const { announce, silence, speaker } = announcer(new Promise((resolve) => (fade = resolve)));
  const announced = announce(call);
  silence();
  fade('rung');
  await announced;
  expect(speaker.say).not.toHaveBeenCalled();
});
