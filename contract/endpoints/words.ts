/** Asking for a word after serving a person with a disability, and considering it (6.7.11). */
import { z } from 'zod';
import { id, longText } from '../primitives.ts';
import { MOST_WORD, wordRow, wordsQuery } from '../words.ts';
import { command, done, type Endpoint } from './endpoint.ts';

const wordPath = z.object({ ticketId: id });

export const wordEndpoints = {
  recordWord: {
    method: 'post',
    path: '/visits/{ticketId}/word',
    summary: 'The visitor was asked for a word about a visit of today (6.7.11); null where nothing was said',
    access: ['operator', 'reception', 'administrator'],
    params: wordPath,
    body: z.object({ ...command, words: longText(MOST_WORD).nullable() }),
    answer: done,
  },
  listWords: {
    method: 'get',
    path: '/words',
    summary: 'What visitors said when they were asked, and by when it is considered',
    access: ['manager', 'administrator'],
    query: wordsQuery,
    answer: z.object({ words: z.array(wordRow) }),
  },
  considerWord: {
    method: 'post',
    path: '/words/{ticketId}/consider',
    summary: 'What was said has been considered',
    access: ['manager', 'administrator'],
    params: wordPath,
    body: z.object({ ...command }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
