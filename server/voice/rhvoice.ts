/** RHVoice: a natural voice; its packages are in Debian's non-free component. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpeechLocale } from '../../contract/voice.ts';
import type { Engine } from './engine.ts';
import { programEngine } from './program-engine.ts';
import { findProgram, type Env, type ProgramLimits } from './program.ts';

const PROGRAM = 'RHVoice-test';
/** Where Debian's packages put the voices. */
const DATA_PATH = '/usr/share/RHVoice';
/** The free ones, the best first; the others that RHVoice has may not be used by a company. */
const VOICES: Readonly<Record<SpeechLocale, readonly string[]>> = {
  ru: ['anna', 'elena', 'irina', 'aleksandr'],
  en: ['slt', 'clb', 'bdl', 'alan'],
};

/**
 * @param limits for making a phrase
 * @returns null when it is not installed, or not with a Russian voice; without an English one English is null
 */
export async function findRhvoice(
  env: Env,
  limits: Partial<ProgramLimits> = {},
): Promise<{ readonly ru: Engine; readonly en: Engine | null } | null> {
  const path = findProgram(PROGRAM, env);
  if (path === null) return null;
  const engine = async (locale: SpeechLocale): Promise<Engine | null> => {
    for (const voice of VOICES[locale]) {
      const version = await versionOf(path, join(env.RHVOICE_DATA_PATH ?? DATA_PATH, 'voices', voice));
      if (version === null) continue;
      // `-` is its standard output; a voice that it does not find it replaces by another without a word.
      return programEngine({
        name: 'rhvoice',
        voice,
        version,
        path,
        args: ['-p', voice, '-o', '-'],
        env,
        limits,
      });
    }
    return null;
  };
  const ru = await engine('ru');
  return ru === null ? null : { ru, en: await engine('en') };
}

/** The program does not tell its version, so its date and size do; the voice has a revision. Null when it is not there. */
async function versionOf(path: string, voiceFolder: string): Promise<string | null> {
  try {
    const { size, mtimeMs } = await stat(path);
    const info = await readFile(join(voiceFolder, 'voice.info'), 'utf8');
    return [size, Math.floor(mtimeMs), /^revision=(.*)$/m.exec(info)?.[1]?.trim()].join(' ');
  } catch {
    return null;
  }
}
