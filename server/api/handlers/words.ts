/** Asking for a word after serving a person with a disability, and considering it (6.7.11). */
import { createReports } from '../../reports/reports.ts';
import { DONE, execute } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf } from '../principals.ts';
import type { Handlers } from '../handler.ts';

type WordHandlers = Pick<Handlers, 'recordWord' | 'listWords' | 'considerWord'>;

export function wordHandlers({ runtime, database }: House): WordHandlers {
  const reports = createReports(database.reports);
  return {
    recordWord: ({ words, ...asked }, { principal }) => {
      const { ticketId } = asked;
      return execute(runtime, {
        name: 'recordWord',
        // Without the words: not even their fingerprint is kept longer than they are.
        request: asked,
        actor: actorOf(principal),
        command: () => ({ type: 'RecordWord', ticketId, said: words !== null }),
        answer: () => DONE,
        askedWords: (_, { lastAt }) => (words === null ? null : { ticketId, words, at: lastAt }),
      });
    },

    listWords: async ({ which }) => ({ ok: true, answer: { words: await reports.words(which) } }),

    considerWord: async (request, { principal }) => {
      const { ticketId } = request;
      const word = await reports.word(ticketId);
      if (word === null || !word.said) return { ok: false, refusal: { code: 'word-unknown' } };
      // Somebody has already: that is what was wished.
      if (word.consideredAt !== null) return { ok: true, answer: DONE };
      return execute(runtime, {
        name: 'considerWord',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'ConsiderWord', ticketId, number: word.number }),
        answer: () => DONE,
      });
    },
  };
}
