/** A page's way to its loudspeaker. It sleeps while nothing sounds: one that runs in silence takes a good part of a core all day. */

export interface SoundDevice {
  readonly context: AudioContext;
  /** Something is about to sound. @returns whether the browser lets it; if so, `rest` follows when it is silent again */
  wake: () => Promise<boolean>;
  rest: () => void;
  close: () => void;
}

/** An allowed context runs as soon as the sound device is open; one that waits for a touch stays as it is, without a word. */
const START_PATIENCE_MS = 1000;
/** One that has run before is allowed: a television that slept with it may take its time. */
const WAKING_PATIENCE_MS = 6000;
/** One call follows another, and a loudspeaker that has gone to sleep swallows the beginning of what wakes it. */
const REST_MS = 30_000;

/** @param context no longer used by anybody else */
export function soundDevice(context: AudioContext): SoundDevice {
  let users = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asleep: Promise<void> | null = null;
  let hasRun = false;

  const sleep = () => {
    timer = undefined;
    if (users === 0 && context.state === 'running') asleep = context.suspend().catch(() => undefined);
  };
  const started = () => {
    if (context.state === 'running') hasRun = true;
    // A browser that lets it sound starts it by itself, though nobody wants to be heard yet.
    if (timer === undefined) sleep();
  };
  const rest = () => {
    users -= 1;
    clearTimeout(timer);
    timer = setTimeout(sleep, REST_MS);
  };
  started();
  context.addEventListener('statechange', started);

  return {
    context,
    wake: async () => {
      users += 1;
      // Until it has gone to sleep it says that it runs.
      await asleep;
      const isAwake = await runs(context, hasRun ? WAKING_PATIENCE_MS : START_PATIENCE_MS);
      if (!isAwake) rest();
      return isAwake;
    },
    rest,
    close: () => {
      clearTimeout(timer);
      context.removeEventListener('statechange', started);
      // One that is closed already says no; there is nothing more to close.
      context.close().catch(() => undefined);
    },
  };
}

/** Whether the browser lets this page sound. */
async function runs(context: AudioContext, patienceMs: number): Promise<boolean> {
  if (context.state === 'running') return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  // Before a touch this promise neither resolves nor rejects in Chromium.
  await Promise.race([context.resume().catch(() => undefined), patience]);
  clearTimeout(timer);
  // Also one that began to run meanwhile.
  return (context.state as AudioContextState) === 'running';
}
