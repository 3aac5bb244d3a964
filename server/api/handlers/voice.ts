/** Phrases as sound. */
import type { ProblemCode } from '../../../contract/problems.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../router.ts';

const REFUSALS: Readonly<Record<'unavailable' | 'busy', ProblemCode>> = {
  unavailable: 'voice-unavailable',
  busy: 'too-many-requests',
};

export function voiceHandlers({ voice }: House): Pick<Handlers, 'getSpeech'> {
  return {
    getSpeech: async ({ text, locale }) => {
      const speech = await voice.speech(text, locale);
      if (!speech.ok) return { ok: false, refusal: { code: REFUSALS[speech.why] } };
      return { ok: true, answer: { name: 'speech.wav', bytes: speech.wav } };
    },
  };
}
