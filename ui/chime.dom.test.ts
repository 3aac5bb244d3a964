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

  async resume(): Promise<void> {
    this.state = 'running';
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
  it('sounds at once', () => {
    const { context, ring } = chime();
    context.currentTime = 12;
    void ring();
    expect(Math.min(...context.strikes.map(({ from }) => from))).toBe(12);
    expect(Math.max(...context.strikes.map(({ to }) => to))).toBeLessThan(14);
  });

  it('has other notes for another wish, and is silent by the end that is told', () => {
    const { context, ring } = chime('running', { notes: HELP_NOTES });
    void ring();
    expect(new Set(context.strikes.map(({ from }) => from)).size).toBe(3);
    expect(Math.max(...context.strikes.map(({ to }) => to))).toBeLessThan(lengthOf(HELP_NOTES));
  });

  it('is as loud as it is asked to be, and never so loud that it is clipped', () => {
    const loudest = (gain: number) => {
      const { context, ring } = chime();
      void ring(gain);
      scope.stop();
      return Math.max(...context.levels);
    };
    expect([1, 0.5, 2].map(loudest)).toEqual([0.5, 0.25, 0.7]);
    expect(Number.isFinite(loudest(0))).toBe(true);
  });

  it('waits for the one that is sounding', () => {
    const { context, ring } = chime();
    void ring();
    const first = context.strikes.splice(0);
    context.currentTime = 0.3;
    void ring();
    const end = Math.max(...first.map(({ to }) => to));
    expect(Math.min(...context.strikes.map(({ from }) => from))).toBeGreaterThan(end);
  });

  it('says when the browser blocks it, and sounds from the first key on', async () => {
    const { context, sound, ring } = chime('suspended');
    expect(sound.value).toBe('blocked');
    void ring();
    expect(context.strikes).toEqual([]);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: ' ' }));
    await vi.waitFor(() => expect(sound.value).toBe('on'));
    expect(context.strikes).toEqual([]); // an old call is not sounded late
    void ring();
    expect(context.strikes).not.toEqual([]);
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
