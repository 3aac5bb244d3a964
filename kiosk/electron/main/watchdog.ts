/**
 * Starts the shell again when its whole process has died: nothing inside a process outlives it. A parent that does nothing else, on
 * every system, so that it can be tried wherever the shell runs.
 */
import { PAUSE_S } from './desktop-entry.ts';

/** As much of a child process as is needed here. */
export interface Watched {
  once(event: 'exit', listener: (code: number | null) => void): unknown;
  once(event: 'error', listener: () => void): unknown;
  /** Asks it to end. */
  kill(): boolean;
}

export interface Watchdog {
  /** How the shell ended for good: 0. */
  readonly ended: Promise<number>;
  /** The system's wish to end: handed on, and nothing is started afterwards. */
  end(): void;
}

/**
 * @param start starts the shell
 * @param pauseMs between an end and the next start
 */
export function keepRunning(start: () => Watched, pauseMs = PAUSE_S * 1000): Watchdog {
  let child: Watched | null = null;
  let timer: NodeJS.Timeout | undefined;
  let wanted = true;
  let resolve: (code: number) => void = () => {};
  const ended = new Promise<number>((settle) => (resolve = settle));

  const again = (): void => void (timer = setTimeout(run, pauseMs));

  function run(): void {
    let mine: Watched;
    try {
      mine = start();
    } catch (error) {
      // No memory or no handle for a process just now: thrown in a timer it would end the one that has to try again.
      console.error('The kiosk’s shell could not be started, and is tried again:', error);
      return again();
    }
    child = mine;
    let over = false;
    const onEnd = (code: number | null): void => {
      // A program that cannot be started tells an error, and may tell an end besides.
      if (over) return;
      over = true;
      child = null;
      if (code === 0 || !wanted) resolve(0);
      else again();
    };
    mine.once('exit', onEnd);
    mine.once('error', () => onEnd(null));
  }

  run();
  return {
    ended,
    end: () => {
      wanted = false;
      clearTimeout(timer);
      if (child === null) resolve(0);
      else child.kill();
    },
  };
}
