/** Phrases as sound, and how they are heard. */
import type { AnswerOf } from '../../../contract/api.ts';
import type { ProblemCode } from '../../../contract/problems.ts';
import type { Speech } from '../../voice/voice.ts';
import type { House } from '../house.ts';
import { DONE } from '../commanding.ts';
import type { Handled, Handlers } from '../handler.ts';

const REFUSALS: Readonly<Record<'unavailable' | 'busy', ProblemCode>> = {
  unavailable: 'voice-unavailable',
  busy: 'too-many-requests',
};

export function voiceHandlers(
  house: House,
): Pick<Handlers, 'getSpeech' | 'getPersonalSpeech' | 'reportDisplay'> {
  const { voice, displaySounds } = house;
  return {
    getSpeech: async ({ text, locale }) => fileOf(await voice.speech(text, locale)),
    getPersonalSpeech: async ({ text, locale }, { left }) =>
      fileOf(await voice.personalSpeech(text, locale, left)),
    reportDisplay: ({ sound }, { principal }) => {
      // The contract lets displays in and nobody else.
      if (principal.kind !== 'device') return { ok: false, refusal: { code: 'forbidden' } };
      displaySounds.told(principal.device.id, sound);
      house.onChange();
      return { ok: true, answer: DONE };
    },
  };
}

function fileOf(speech: Speech): Handled<AnswerOf<'getSpeech'>> {
  if (!speech.ok) return { ok: false, refusal: { code: REFUSALS[speech.why] } };
  return { ok: true, answer: { name: 'speech.wav', bytes: speech.wav } };
}
