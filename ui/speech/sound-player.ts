/**
 * Plays sounds by Web Audio: it falls silent at once, and can be louder than the sound is (a media element cannot). The
 * sound itself is fetched before, since a media element cannot say which screen asks.
 */
import type { Playing, PlayingEnd } from './playing.ts';
import { gainOf } from './volume.ts';

export interface SoundPlayer {
  play(bytes: ArrayBuffer, volume: number): Playing;
  close(): void;
}

/** An allowed context runs as soon as the sound device is open; one that waits for a touch stays as it is, without a word. */
const START_PATIENCE_MS = 1000;

/** @param makeContext called when the first sound is played; throws where there is no Web Audio */
export function soundPlayer(makeContext: () => AudioContext = () => new AudioContext()): SoundPlayer {
  let device: Device | null = null;
  return {
    play: (bytes, volume) => {
      try {
        device ??= opened(makeContext());
      } catch {
        return { end: Promise.resolve('broken'), stop: () => undefined, setVolume: () => undefined };
      }
      return playing(device, bytes, volume);
    },
    close: () => {
      // One that is closed already says no; there is nothing more to close.
      device?.context.close().catch(() => undefined);
      device = null;
    },
  };
}

interface Device {
  readonly context: AudioContext;
  /** What is made louder than the sound itself is pressed here, not clipped. */
  readonly output: AudioNode;
}

function opened(context: AudioContext): Device {
  const output = context.createDynamicsCompressor();
  output.connect(context.destination);
  return { context, output };
}

function playing({ context, output }: Device, bytes: ArrayBuffer, volume: number): Playing {
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
    if (!(await runs(context))) return finish('refused');
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

/** Whether the browser lets this page sound. */
async function runs(context: AudioContext): Promise<boolean> {
  if (context.state === 'running') return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, START_PATIENCE_MS);
  });
  // Before a touch this promise neither resolves nor rejects in Chromium.
  await Promise.race([context.resume().catch(() => undefined), patience]);
  clearTimeout(timer);
  // Also one that began to run meanwhile.
  return (context.state as AudioContextState) === 'running';
}
