/** How the phone calls for attention: it shakes if it can, and sounds if the visitor has allowed it. */
import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import type { Signal } from './signals.ts';

interface Note {
  hertz: number;
  atS: number;
}

/** Rising, so that it is not taken for the hall's own chime; the call goes twice. */
const NOTES: Readonly<Record<Signal, readonly Note[]>> = {
  near: [
    { hertz: 784, atS: 0 },
    { hertz: 988, atS: 0.18 },
  ],
  called: [0, 0.9].flatMap((atS) => [
    { hertz: 784, atS },
    { hertz: 988, atS: atS + 0.18 },
    { hertz: 1175, atS: atS + 0.36 },
  ]),
};
const SHAKES_MS: Readonly<Record<Signal, number[]>> = {
  near: [200, 120, 200],
  called: [500, 200, 500, 200, 500],
};
const NOTE_S = 0.35;
const LOUD = 0.5;
const SILENCE = 0.0001;

export interface PhoneSignal {
  /** Whether the visitor has switched the sound on. */
  isOn: Readonly<Ref<boolean>>;
  /** To be called while a touch is handled: browsers let a page sound only then. Sounds once, as a proof. */
  turnOn: () => void;
  turnOff: () => void;
  give: (signal: Signal) => void;
}

export interface PhoneSignalOptions {
  /** @default the browser's */
  context?: () => AudioContext;
}

export function usePhoneSignal({
  context: open = () => new AudioContext(),
}: PhoneSignalOptions = {}): PhoneSignal {
  const isOn = shallowRef(false);
  let context: AudioContext | null = null;
  let awake: WakeLockSentinel | null = null;

  /** A phone that dims its screen hears nothing of the queue. Not every browser grants this, and none without https. */
  async function stayAwake(): Promise<void> {
    if (!isOn.value || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    awake = await navigator.wakeLock.request('screen').catch(() => null);
  }
  const seenAgain = () => void stayAwake();
  document.addEventListener('visibilitychange', seenAgain);

  function turnOn(): void {
    try {
      context ??= open();
    } catch {
      // No sound on this phone: it shakes, which is a signal too.
    }
    isOn.value = true;
    void context?.resume();
    give('near');
    void stayAwake();
  }

  function turnOff(): void {
    isOn.value = false;
    void awake?.release();
    awake = null;
  }

  function give(signal: Signal): void {
    // Without a touch of the page before, the browser would refuse, and complain.
    if ('vibrate' in navigator && wasTouched(navigator)) navigator.vibrate(SHAKES_MS[signal]);
    if (!isOn.value || context === null) return;
    for (const { hertz, atS } of NOTES[signal]) beep(context, hertz, context.currentTime + atS);
  }

  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', seenAgain);
    turnOff();
    void context?.close();
  });
  return { isOn: readonly(isOn), turnOn, turnOff, give };
}

/** Older browsers cannot tell; they are not asked. */
const wasTouched = ({ userActivation }: Partial<Navigator>): boolean =>
  userActivation?.hasBeenActive ?? false;

function beep(context: AudioContext, hertz: number, at: number): void {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = hertz;
  gain.gain.setValueAtTime(SILENCE, at);
  gain.gain.exponentialRampToValueAtTime(LOUD, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(SILENCE, at + NOTE_S);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + NOTE_S);
}
