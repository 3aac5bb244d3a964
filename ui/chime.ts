/** The sounds of the office: a few notes, made here, so that nothing has to be loaded. A chime never runs into itself. */
import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import { soundDevice } from './sound-device.ts';

interface Note {
  readonly hertz: number;
  readonly atS: number;
}

/** A visitor is called. A falling third, as a door bell: it is heard through talk and startles nobody. */
const CALL_NOTES: readonly Note[] = [
  { hertz: 659.25, atS: 0 },
  { hertz: 523.25, atS: 0.42 },
];
/** Somebody asks for help. Rising and quicker, so that a desk beside the display does not take one for the other. */
export const HELP_NOTES: readonly Note[] = [
  { hertz: 523.25, atS: 0 },
  { hertz: 659.25, atS: 0.18 },
  { hertz: 783.99, atS: 0.36 },
];
/** A bell's overtones, and how loud each is. */
const OVERTONES = [
  { times: 1, loud: 0.5 },
  { times: 2, loud: 0.12 },
  { times: 3, loud: 0.05 },
] as const;
const NOTE_S = 1.2;
/** From the first note to silence, and a breath. */
export const lengthOf = (notes: readonly Note[]): number =>
  Math.max(...notes.map(({ atS }) => atS)) + NOTE_S + 0.1;
/** A note that begins at full strength clicks. */
const ATTACK_S = 0.015;
/** An exponential never reaches zero; this is below hearing. */
const SILENCE = 0.0001;
/** A call's note with its overtones and the end of the one before is 0.71 of full scale: louder than this they are clipped. */
const LOUDEST = 1.4;

/** What became of a chime. `blocked`: the browser wants a key or a touch first; `none`: there is no sound here at all. */
export type Rung = 'rung' | 'blocked' | 'none';

export interface Chime {
  /** `blocked`: the browser wants a key or a touch first; `none`: there is no sound here at all. */
  sound: Readonly<Ref<'on' | 'blocked' | 'none'>>;
  /**
   * Sounds now, or right after the one that is sounding, and resolves when it is silent again. At once while nothing sounds here: a late
   * chime misleads.
   * @param gain what it is multiplied by; 1 unless it is said
   */
  ring: (gain?: number) => Promise<Rung>;
  /** Asks the browser to let it sound; to be called while a key or a touch is handled. */
  allow: () => void;
}

export interface ChimeOptions {
  /** @default those of a call */
  notes?: readonly Note[];
  /** @default the browser's */
  context?: () => AudioContext | null;
}

const browserContext = (): AudioContext | null =>
  typeof AudioContext === 'undefined' ? null : new AudioContext();

/**
 * The chime, for as long as the scope lives. Any key or touch lets it sound; a browser started with
 * `--autoplay-policy=no-user-gesture-required` needs none.
 */
export function useChime({ notes = CALL_NOTES, context: open = browserContext }: ChimeOptions = {}): Chime {
  const context = open();
  const sound = shallowRef<'on' | 'blocked' | 'none'>(context === null ? 'none' : 'blocked');
  if (context === null) return { sound, ring: () => Promise.resolve('none'), allow: () => {} };
  // Whoever was allowed once is allowed for as long as the page stands: the device sleeps meanwhile.
  const look = () => {
    if (context.state === 'running') sound.value = 'on';
  };
  look();
  context.addEventListener('statechange', look);
  const device = soundDevice(context);
  let silentAt = 0;

  const ring = async (gain = 1): Promise<Rung> => {
    if (sound.value !== 'on') return 'blocked';
    if (!(await device.wake())) {
      // The loudspeaker is gone, it seems: a key or a touch tries again.
      sound.value = 'blocked';
      return 'blocked';
    }
    const start = Math.max(context.currentTime, silentAt);
    silentAt = start + lengthOf(notes);
    for (const { hertz, atS } of notes) strike(context, hertz, start + atS, Math.min(gain, LOUDEST));
    const lasts = (silentAt - context.currentTime) * 1000;
    await new Promise((resolve) => setTimeout(resolve, lasts));
    device.rest();
    return 'rung';
  };

  const allow = () => {
    if (sound.value === 'blocked') context.resume().then(look, look);
  };

  window.addEventListener('keydown', allow);
  window.addEventListener('pointerdown', allow);
  onScopeDispose(() => {
    context.removeEventListener('statechange', look);
    window.removeEventListener('keydown', allow);
    window.removeEventListener('pointerdown', allow);
    device.close();
  });
  return { sound: readonly(sound), ring, allow };
}

function strike(context: AudioContext, hertz: number, at: number, volume: number): void {
  for (const { times, loud } of OVERTONES) {
    const tone = context.createOscillator();
    const gain = context.createGain();
    tone.frequency.value = hertz * times;
    gain.gain.setValueAtTime(SILENCE, at);
    gain.gain.exponentialRampToValueAtTime(Math.max(loud * volume, SILENCE), at + ATTACK_S);
    gain.gain.exponentialRampToValueAtTime(SILENCE, at + NOTE_S);
    tone.connect(gain).connect(context.destination);
    tone.start(at);
    tone.stop(at + NOTE_S);
  }
}
