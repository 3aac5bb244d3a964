/** espeak-ng: in every Linux distribution, robotic, instant. */
import type { SpeechLocale } from '../../contract/voice.ts';
import type { Engine } from './engine.ts';
import { programEngine } from './program-engine.ts';
import { findProgram, runProgram, type Env, type ProgramLimits } from './program.ts';

const PROGRAM = 'espeak-ng';
/** Words a minute: its own 175 is too fast for a hall. */
const WORDS_A_MINUTE = '145';
/** It only prints a line. */
const VERSION_LIMITS: ProgramLimits = { timeMs: 5000, outputBytes: 10_000 };

/**
 * @param limits for making a phrase
 * @returns null when it is not installed, or does not run
 */
export async function findEspeak(
  env: Env,
  limits: Partial<ProgramLimits> = {},
): Promise<Readonly<Record<SpeechLocale, Engine>> | null> {
  const path = findProgram(PROGRAM, env);
  if (path === null) return null;
  const { signal } = new AbortController();
  const said = await runProgram({
    path,
    args: ['--version'],
    input: '',
    env,
    limits: VERSION_LIMITS,
    signal,
  });
  const version = said.ok ? /\d+(?:\.\d+)+/.exec(said.bytes.toString())?.[0] : undefined;
  if (version === undefined) return null;
  const engine = (voice: string): Engine =>
    programEngine({
      name: PROGRAM,
      voice,
      version,
      path,
      // The text is UTF-8 whatever the language of the machine.
      args: ['-v', voice, '-s', WORDS_A_MINUTE, '-b', '1', '--stdin', '--stdout'],
      env,
      limits,
      prepared,
    });
  return { ru: engine('ru'), en: engine('en') };
}

/**
 * Square brackets would begin its own notation of sounds. In it «к» is given: as a word of its own it is read as the letter, so that
 * a visitor is asked to go «ка окну».
 */
const prepared = (text: string): string =>
  text.replace(/[[\]]/g, ' ').replace(/(?<![\p{L}\d])[кК] (?=[а-яё])/gu, '[[k]] ');
