/** The voice of this office: its sounds lie in the data directory, its troubles in the server's log. */
import { join } from 'node:path';
import { Voice } from '../voice/voice.ts';
import type { ServeOptions } from './serve-options.ts';

/** In the data directory; may be thrown away at any time. */
const SOUNDS_FOLDER = 'sounds';
/**
 * Where they lay when names and phone numbers were still kept with the rest. No erasure of personal data reaches them, so the folder goes
 * however late an office comes to this version.
 */
const OUTDATED_FOLDER = 'voice';

export function voiceOf({ dataDir, voice, logger }: ServeOptions): Voice {
  return new Voice({
    choice: voice,
    folder: join(dataDir, SOUNDS_FOLDER),
    outdated: join(dataDir, OUTDATED_FOLDER),
    onTrouble: (trouble) => {
      // Never the phrase itself: the log is read by more people than the screen.
      if ('error' in trouble)
        logger.error({ err: trouble.error }, 'the sounds of the voice cannot be kept or thrown away');
      else logger.warn(trouble, 'a phrase could not be made');
    },
  });
}
