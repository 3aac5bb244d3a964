import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, type EffectScope } from 'vue';
import { usePhoneSignal } from './useSignal.ts';

class FakeContext {
  currentTime = 0;
  beeps: number[] = [];
  resume = vi.fn(async () => {});
  close = vi.fn(async () => {});

  createOscillator() {
    return {
      frequency: { value: 0 },
      connect: (next: unknown) => next,
      start: (at: number) => this.beeps.push(at),
      stop: () => {},
    };
  }

  createGain() {
    const ramp = () => {};
    return {
      gain: { setValueAtTime: ramp, exponentialRampToValueAtTime: ramp },
      connect: (next: unknown) => next,
    };
  }
}

const vibrate = vi.fn();
const release = vi.fn(async () => {});
const request = vi.fn(async () => ({ release }));
let touched = true;
let scope: EffectScope;

beforeEach(() => {
  touched = true;
  const phone = {
    vibrate,
    userActivation: {
      get hasBeenActive() {
        return touched;
      },
    },
    wakeLock: { request },
  };
  for (const [name, value] of Object.entries(phone)) {
    Object.defineProperty(navigator, name, { value, configurable: true });
  }
});
afterEach(() => {
  scope.stop();
  vi.clearAllMocks();
});

function phone(open?: () => AudioContext) {
  const context = new FakeContext();
  scope = effectScope();
  const signal = scope.run(() =>
    usePhoneSignal({ context: open ?? (() => context as unknown as AudioContext) }),
  )!;
  return { context, ...signal };
}

describe('the signal of the phone', () => {
  it('only shakes until the visitor allows it to sound', () => {
    const { context, give, isOn } = phone();
    give('near');
    expect(vibrate).toHaveBeenCalledTimes(1);
    expect(context.beeps).toEqual([]);
    expect(isOn.value).toBe(false);
  });

  it('does not ask the browser to shake before a touch: it would be refused', () => {
    touched = false;
    phone().give('near');
    expect(vibrate).not.toHaveBeenCalled();
  });

  it('sounds as a proof when it is allowed, and keeps the screen lit', async () => {
    const { context, turnOn, isOn } = phone();
    turnOn();
    expect(isOn.value).toBe(true);
    expect(context.resume).toHaveBeenCalled();
    expect(context.beeps).toHaveLength(2);
    expect(request).toHaveBeenCalledWith('screen');
  });

  it('sounds longer for the call than for the turn that is near', () => {
    const { context, turnOn, give } = phone();
    turnOn();
    context.beeps = [];
    give('called');
    expect(context.beeps).toHaveLength(6);
    expect(vibrate.mock.lastCall).toEqual([[500, 200, 500, 200, 500]]);
  });

  it('is silent again when it is switched off', async () => {
    const { context, turnOn, turnOff, give } = phone();
    turnOn();
    await vi.waitFor(() => expect(request).toHaveBeenCalled());
    await Promise.resolve();
    turnOff();
    expect(release).toHaveBeenCalled();
    context.beeps = [];
    give('called');
    expect(context.beeps).toEqual([]);
  });

  it('shakes on a phone that cannot sound', () => {
    const { turnOn, isOn } = phone(() => {
      throw new Error('no sound here');
    });
    turnOn();
    expect(isOn.value).toBe(true);
    expect(vibrate).toHaveBeenCalled();
  });
});
