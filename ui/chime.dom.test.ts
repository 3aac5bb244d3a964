import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { HELP_NOTES, lengthOf, useChime, type ChimeOptions } from './chime.ts';

/** As much of the browser's sound as the chime uses; `strikes` are the starts and ends of tones. */
class FakeContext extends EventTarget {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  strikes: { from: number; to: number }[] = [];
  levels: number[] = [];
  close = vi.fn(async () => {});
  /** Whether there is something to sound with. */
  isThere = true;

  async resume(): Promise<void> {
    if (!this.isThere) throw new Error('NotAllowedError');
    this.#become('running');
  }

  async suspend(): Promise<void> {
    this.#become('suspended');
  }

  #become(state: AudioContextState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  createOscillator() {
    let from = 0;
    return {
      frequency: { value: 0 },
      connect: (next: unknown) => next,
      start: (at: number) => (from = at),
      stop: (to: number) => this.strikes.push({ from, to }),
    };
  }

  createGain() {
    const ramp = (level: number) => this.levels.push(level);
    return {
      gain: { setValueAtTime: ramp, exponentialRampToValueAtTime: ramp },
      connect: (next: unknown) => next,
    };
  }
}

let scope: EffectScope;
afterEach(() => scope.stop());

function chime(state: AudioContextState = 'running', options: ChimeOptions = {}) {
  const context = new FakeContext();
  context.state = state;
  scope = effectScope();
  const made = scope.run(() => useChime({ ...options, context: () => context as unknown as AudioContext }))!;
  return { context, ...made };
}

describe('the chime', () => {
  it('sounds at once', async () => {
    const { context, ring } = chime();
    context.currentTime = 12;
    void ring();
    await flushPromises();
    expect(Math.min(...context.strikes.map(({ from }) => from))).toBe(12);
    expect(Math.max(...context.strikes.map(({ to }) => to))).toBeLessThan(14);
  });

  it('has other notes for another wish, and is silent by the end that is told', async () => {
    const { context, ring } = chime('running', { notes: HELP_NOTES });
    void ring();
    await flushPromises();
    expect(new Set(context.strikes.map(({ from }) => from)).size).toBe(3);
    expect(Math.max(...context.strikes.map(({ to }) => to))).toBeLessThan(lengthOf(HELP_NOTES));
  });

  it('is as loud as it is asked to be, and never so loud that it is clipped', async () => {
    const loudest = async (gain: number) => {
      const { context, ring } = chime();
      void ring(gain);
      await flushPromises();
      scope.stop();
      return Math.max(...context.levels);
    };
    for (const [gain, level] of [
      [1, 0.5],
      [0.5, 0.25],
      [2, 0.7],
    ] as const)
      expect(await loudest(gain)).toBe(level);
    expect(Number.isFinite(await loudest(0))).toBe(true);
  });

  it('waits for the one that is sounding', async () => {
    const { context, ring } = chime();
    void ring();
    await flushPromises();
    const first = context.strikes.splice(0);
    context.currentTime = 0.3;
    void ring();
    await flushPromises();
    const end = Math.max(...first.map(({ to }) => to));
    expect(Math.min(...context.strikes.map(({ from }) => from))).toBeGreaterThan(end);
  });

  it('says when the browser blocks it, and sounds from the first key on', async () => {
    const { context, sound, ring } = chime('suspended');
    expect(sound.value).toBe('blocked');
    expect(await ring()).toBe('blocked');
    expect(context.strikes).toEqual([]);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
    await vi.waitFor(() => expect(sound.value).toBe('on'));
    expect(context.strikes).toEqual([]); // an old call is not sounded late
    void ring();
    await flushPromises();
    expect(context.strikes).not.toEqual([]);
  });

  it('is allowed to sound while its loudspeaker sleeps, and wakes it', async () => {
    const { context, sound, ring } = chime();
    expect([context.state, sound.value]).toEqual(['suspended', 'on']);
    void ring();
    await flushPromises();
    expect(context.state).toBe('running');
    expect(context.strikes).not.toEqual([]);
  });

  it('wakes it too when it is just going to sleep, which takes a moment during which it says that it runs', async () => {
    const { context, ring } = chime('suspended');
    context.suspend = async () => {
      await Promise.resolve();
      await FakeContext.prototype.suspend.call(context);
    };
    window.dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
    expect(context.state).toBe('running');
    void ring();
    await flushPromises();
    expect([context.state, context.strikes.length > 0]).toEqual(['running', true]);
  });

  it('is sounded by a loudspeaker that takes seconds to wake', async () => {
    vi.useFakeTimers();
    const { context, ring, sound } = chime();
    context.resume = async () => {
      await new Promise((resolve) => setTimeout(resolve, 4000));
      await FakeContext.prototype.resume.call(context);
    };
    void ring();
    await vi.advanceTimersByTimeAsync(3900);
    expect(context.strikes).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(context.strikes).not.toEqual([]);
    expect(sound.value).toBe('on');
    vi.useRealTimers();
  });

  it('says that it cannot be heard when its loudspeaker does not wake, until a key has woken it', async () => {
    const { context, sound, ring } = chime();
    context.isThere = false;
    expect(await ring()).toBe('blocked');
    expect(sound.value).toBe('blocked');
    context.isThere = true;
    window.dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
    await vi.waitFor(() => expect(sound.value).toBe('on'));
  });

  it('needs no key where the browser was started for a display', () => {
    expect(chime('running').sound.value).toBe('on');
  });

  it('says nothing where there is no sound at all', () => {
    scope = effectScope();
    const { sound, ring, allow } = scope.run(() => useChime({ context: () => null }))!;
    void ring();
    allow();
    expect(sound.value).toBe('none');
  });

  it('lets go of the sound when it is gone', () => {
    const { context } = chime();
    scope.stop();
    expect(context.close).toHaveBeenCalled();
  });
});
