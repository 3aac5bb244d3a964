/** The voice of the office: what can be asked to be said, and which engine says it. */
import { z } from 'zod';

/** Languages that the office speaks. */
export const speechLocale = z.enum(['ru', 'en']);
export type SpeechLocale = z.infer<typeof speechLocale>;

/** About a minute of speech; whoever has more to say says it sentence by sentence. */
export const MOST_SPOKEN_CHARACTERS = 600;

/** Line ends and tabs are pauses between words, other control characters are nothing at all. */
const onOneLine = (given: string): string => given.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();

/** What has no letter and no digit makes no sound. */
const SOUNDS = /[\p{L}\p{N}]/u;

export const speechText = z.string().overwrite(onOneLine).min(1).max(MOST_SPOKEN_CHARACTERS).regex(SOUNDS);

const engineName = z.enum(['rhvoice', 'espeak-ng']);
export type EngineName = z.infer<typeof engineName>;

/**
 * How a display is heard. `ready`: nobody has been called there yet; `server`, `browser`: a chime, and that voice; `chime`: a chime alone, no
 * voice answered; `switched-off`: nothing, the office wishes it at this hour; `blocked`: nothing, its browser wants a key or a touch first; `none`: there is no sound at all; `over-desk`: it is
 * the small display of a desk, which is silent.
 */
export const displaySound = z.enum([
  'ready',
  'server',
  'browser',
  'chime',
  'switched-off',
  'blocked',
  'none',
  'over-desk',
]);
export type DisplaySound = z.infer<typeof displaySound>;

/** Who speaks the office's own language. */
export const voiceState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('speaks'), engine: engineName, voice: z.string() }),
  /** It is installed and has failed several times in a row: whoever wants to hear something does without it. */
  z.object({ state: z.literal('failing'), engine: engineName, voice: z.string() }),
  z.object({ state: z.literal('silent'), why: z.enum(['switched-off', 'not-installed']) }),
]);
export type VoiceState = z.infer<typeof voiceState>;
