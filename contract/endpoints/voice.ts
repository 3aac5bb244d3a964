/** The voice of the office: phrases as sound, made on the server so that every browser plays the same. */
import { displaySound, speechLocale, speechText } from '../voice.ts';
import { z } from 'zod';
import { done, fileAnswer, STAFF, type Endpoint } from './endpoint.ts';

/** The address does not say which engine speaks: when a better voice is installed, it is heard everywhere within the hour. */
const SPEECH_KEPT_S = 3600;

export const voiceEndpoints = {
  getSpeech: {
    method: 'get',
    path: '/voice/speech',
    summary: 'A phrase as sound; whoever is refused has the browser say it, or goes without',
    access: ['kiosk', 'display', ...STAFF],
    query: z.object({ text: speechText, locale: speechLocale.default('ru') }),
    file: 'audio/wav',
    keepSeconds: SPEECH_KEPT_S,
    answer: fileAnswer,
  },
  getPersonalSpeech: {
    method: 'post',
    path: '/voice/speech',
    summary:
      'A phrase with something personal in it as sound: the words are in no address, and nobody keeps words or sound',
    // Nobody else says anything personal aloud.
    access: ['kiosk'],
    body: z.object({ text: speechText, locale: speechLocale.default('ru') }),
    file: 'audio/wav',
    answer: fileAnswer,
  },
  reportDisplay: {
    method: 'post',
    path: '/display/report',
    summary: 'A display tells how it is heard',
    access: ['display'],
    body: z.object({ sound: displaySound }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
