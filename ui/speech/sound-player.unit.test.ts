import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { soundPlayer } from './sound-player.ts';

/** As much of Web Audio as the player uses. */
class FakeContext extends EventTarget {
  state: AudioContextState = 'suspended';
  /** Whether the browser lets it run. */
  allowed = true;
  broken = false;
  readonly destination = {};
  readonly sources: { onended: (() => void) | null; started: boolean; stopped: boolean }[] = [];
  readonly gains: { value: number }[] = [];

  resume(): Promise<void> {
    if (!this.allowed) return new Promise(() => undefined);
    this.state = 'running';
    return Promise.resolve();
  }
  suspend(): Promise<void> {
    this.state = 'suspended';
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = 'closed';
    return Promise.resolve();
  }
  decodeAudioData(bytes: ArrayBuffer): Promise<object> {
    structuredClone(bytes, { transfer: [bytes] }); // as browsers do
    return this.broken ? Promise.reject(new Error('EncodingError')) : Promise.resolve({});
  }
  createGain() {
    const gain = { value: 1 };
    this.gains.push(gain);
    return { gain, connect: <N>(node: N) => node, disconnect: () => undefined };
  }
  createDynamicsCompressor() {
    return { connect: <N>(node: N) => node };
  }
  createBufferSource() {
    const source = {
      onended: null,
      started: false,
      stopped: false,
      connect: <N>(node: N) => node,
      start: () => (source.started = true),
      stop: () => (source.stopped = true),
    };
    this.sources.push(source);
    return source;
  }
}

let context: FakeContext;
let made: number;
const player = () =>
  soundPlayer(() => {
    made += 1;
    return context as unknown as AudioContext;
  });
const bytes = () => new ArrayBuffer(8);
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  context = new FakeContext();
  made = 0;
});
afterEach(() => vi.useRealTimers());

describe('a sound', () => {
  it('is played to its end, and its bytes can be played again', async () => {
    const play = player();
    const sound = bytes();
    for (const turn of [0, 1]) {
      const playing = play.play(sound, 0.75);
      await settled();
      expect(context.sources[turn]).toMatchObject({ started: true });
      context.sources[turn]!.onended?.();
      expect(await playing.end).toBe('ended');
    }
    expect(sound.byteLength).toBe(8);
    expect(made).toBe(1);
  });

  it('wakes the loudspeaker, which sleeps when the last sound has been over for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const play = player();
    const playing = play.play(bytes(), 1);
    await settled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(context.state).toBe('running');
    context.sources[0]!.onended?.();
    await playing.end;
    play.play(bytes(), 1).stop();
    await settled();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(context.state).toBe('running');
    await vi.advanceTimersByTimeAsync(1000);
    expect(context.state).toBe('suspended');
    play.play(bytes(), 1);
    await settled();
    expect([context.state, context.sources.length]).toEqual(['running', 2]);
  });

  it('falls silent at once', async () => {
    const playing = player().play(bytes(), 1);
    await settled();
    playing.stop();
    expect(context.sources[0]).toMatchObject({ stopped: true });
    expect(await playing.end).toBe('stopped');
  });

  it('that was stopped while it was being prepared is never heard', async () => {
    const playing = player().play(bytes(), 1);
    playing.stop();
    expect(await playing.end).toBe('stopped');
    await settled();
    expect(context.sources).toEqual([]);
  });

  it('is as loud as wished, also while it sounds', async () => {
    const playing = player().play(bytes(), 0.5);
    expect(context.gains).toEqual([{ value: 0.5 }]);
    playing.setVolume(1);
    expect(context.gains).toEqual([{ value: 2 }]);
  });

  it('is refused where nobody has touched the page, and heard once somebody has', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    context.allowed = false;
    const play = player();
    const playing = play.play(bytes(), 1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await playing.end).toBe('refused');
    expect(context.sources).toEqual([]);
    context.allowed = true;
    play.play(bytes(), 1);
    await settled();
    expect(context.sources).toHaveLength(1);
  });

  it('that is none is broken', async () => {
    context.broken = true;
    expect(await player().play(bytes(), 1).end).toBe('broken');
  });

  it('is broken in a browser without Web Audio', async () => {
    const play = soundPlayer(() => {
      throw new ReferenceError('AudioContext is not defined');
    });
    const playing = play.play(bytes(), 1);
    playing.stop();
    playing.setVolume(1);
    expect(await playing.end).toBe('broken');
    play.close();
  });

  it('gives the device back', () => {
    const play = player();
    play.play(bytes(), 1);
    play.close();
    play.close();
    expect(context.state).toBe('closed');
  });
});
