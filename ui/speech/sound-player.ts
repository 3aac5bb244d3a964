/**
 * Plays sounds by Web Audio: it falls silent at once, and can be louder than the sound is (a media element cannot). The
 * sound itself is fetched before, since a media element cannot say which screen asks.
 */
import { soundDevice, type SoundDevice } from '../sound-device.ts';
import type { Playing, PlayingEnd } from './playing.ts';
import { gainOf } from './volume.ts';

export interface SoundPlayer {
  play(bytes: ArrayBuffer, volume: number): Playing;
  close(): void;
}

/** @param makeContext called when the first sound is played; throws where there is no Web Audio */
export function soundPlayer(makeContext: () => AudioContext = () => new AudioContext()): SoundPlayer {
  let way: Way | null = null;
  return {
    play: (bytes, volume) => {
      try {
        way ??= opened(makeContext());
      } catch {
        return { end: Promise.resolve('broken'), stop: () => undefined, setVolume: () => undefined };
      }
      return playing(way, bytes, volume);
    },
    close: () => {
      way?.device.close();
      way = null;
    },
  };
}

interface Way {
  readonly device: SoundDevice;
  /** What is made louder than the sound itself is pressed here, not clipped. */
  readonly output: AudioNode;
}

function opened(context: AudioContext): Way {
  const output = context.createDynamicsCompressor();
  output.connect(context.destination);
  return { device: soundDevice(context), output };
}

function playing({ device, output }: Way, bytes: ArrayBuffer, volume: number): Playing {
  const { context } = device;
  const gain = context.createGain();
  gain.gain.value = gainOf(volume);
  gain.connect(output);
  let source: AudioBufferSourceNode | null = null;
  let finish: (end: PlayingEnd) => void = () => undefined;
  let over = false;
  const end = new Promise<PlayingEnd>((resolve) => {
    finish = (how) => {
      over = true;
      gain.disconnect();
      resolve(how);
    };
  });

  async function begin(): Promise<void> {
    if (!(await device.wake())) return finish('refused');
    void end.then(device.rest);
    // Decoding takes the bytes away from whoever holds them.
    const sound = await context.decodeAudioData(bytes.slice(0));
    if (over) return;
    source = context.createBufferSource();
    source.buffer = sound;
    source.connect(gain);
    source.onended = () => finish('ended');
    source.start();
  }
  begin().catch(() => finish('broken'));

  return {
    end,
    stop: () => {
      finish('stopped');
      source?.stop();
    },
    setVolume: (next) => {
      gain.gain.value = gainOf(next);
    },
  };
}
