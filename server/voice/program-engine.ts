/** An engine that is a program of the operating system: the text goes in at one end, a WAV file comes out at the other. */
import type { Engine } from './engine.ts';
import { runProgram, type Env, type ProgramLimits } from './program.ts';
import { cleanWav } from './wav.ts';

export interface ProgramEngineOptions extends Pick<Engine, 'name' | 'voice' | 'version'> {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Env;
  readonly limits?: Partial<ProgramLimits>;
  /** What the program has to be given so that it says this text. */
  readonly prepared?: (text: string) => string;
}

const LIMITS: ProgramLimits = {
  // A minute of speech takes a second or two; on a machine that is very busy, several times that.
  timeMs: 10_000,
  // Three minutes of speech at 24 kHz: three times the longest text read slowly.
  outputBytes: 9_000_000,
};

export function programEngine(options: ProgramEngineOptions): Engine {
  const { name, voice, version, path, args, env, prepared = (text: string) => text } = options;
  const limits = { ...LIMITS, ...options.limits };
  return {
    name,
    voice,
    version,
    make: async (text, signal) => {
      const output = await runProgram({ path, args, env, limits, signal, input: prepared(text) });
      if (!output.ok) return output;
      const wav = cleanWav(output.bytes);
      return wav === null ? { ok: false, fault: 'not-sound' } : { ok: true, wav };
    },
  };
}
