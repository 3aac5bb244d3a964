/** What the pages in the desk's windows may ask. */
import type { WebContents } from 'electron';
import { z } from 'zod';
import { hearPages } from '../../../shell/hear-pages.ts';
import { ACTIONS, CHANNELS, type Action, type Facts, type ServerAnswer, type ServerWish } from '../bridge.ts';
import { isDeskOf } from './desk-page.ts';

export interface Answers {
  readonly origin: () => string | null;
  /** Whether these are the contents of a window of ours. */
  readonly isOurs: (contents: WebContents) => boolean;
  readonly facts: () => Facts;
  readonly setServer: (wish: ServerWish) => Promise<ServerAnswer>;
  readonly act: (action: Action) => void;
  readonly comeForward: () => void;
}

const serverWish = z.object({ address: z.string().max(300), evenIfSilent: z.boolean() });

export function answerPages(answers: Answers): void {
  const { answer, hear } = hearPages(answers.isOurs, isDeskOf(answers.origin));
  answer(CHANNELS.facts, 'own', z.undefined(), answers.facts);
  answer(CHANNELS.setServer, 'own', serverWish, answers.setServer);
  answer(CHANNELS.act, 'own', z.enum(ACTIONS), answers.act);
  hear(CHANNELS.comeForward, ['office'], answers.comeForward);
}
