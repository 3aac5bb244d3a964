/** What makes speech: text in, a WAV file out. */
import type { EngineName, SpeechLocale } from '../../contract/voice.ts';

/** Why there is no sound. */
export type Fault =
  /** The program is not there any more, or may not be run. */
  | 'missing'
  /** It ended with an error. */
  | 'died'
  /** It was not done in time. */
  | 'hung'
  /** It made more than any phrase can be. */
  | 'too-much'
  /** What it made is no sound. */
  | 'not-sound'
  /** The server stops. */
  | 'stopped';

export type Made =
  { readonly ok: true; readonly wav: Buffer } | { readonly ok: false; readonly fault: Fault };

export interface Engine {
  readonly name: EngineName;
  /** As the engine calls it. */
  readonly voice: string;
  /** Other versions make other sounds. */
  readonly version: string;
  make(text: string, signal: AbortSignal): Promise<Made>;
}

/** Who speaks which language; they may be voices of one program. */
export type Engines = Readonly<Record<SpeechLocale, Engine>>;
