/** What the pages in the kiosk's windows may ask of its shell. */
import type { WebContents } from 'electron';
import { z } from 'zod';
import { portOrder, type PortAnswer, type PortOrder } from '../../../contract/kiosk-port.ts';
import { shellInches } from '../../../contract/kiosk-shell.ts';
import { hearPages } from '../../../shell/hear-pages.ts';
import {
  ACTIONS,
  CHANNELS,
  type Action,
  type Facts,
  type SetUpAnswer,
  type SetUpWish,
  type UnlockAnswer,
} from '../bridge.ts';
import { isKioskOf } from './kiosk-page.ts';

export interface Answers {
  readonly origin: () => string | null;
  /** Whether these are the contents of a window of ours. */
  readonly isOurs: (contents: WebContents) => boolean;
  readonly technician: () => void;
  readonly facts: () => Facts;
  readonly setUp: (wish: SetUpWish, sender: WebContents) => Promise<SetUpAnswer>;
  readonly unlock: (code: string, sender: WebContents) => Promise<UnlockAnswer>;
  readonly act: (action: Action, sender: WebContents) => Promise<void>;
  readonly inches: (inches: number) => Promise<void>;
  readonly port: (order: PortOrder, sender: WebContents) => Promise<PortAnswer>;
}

const setUpWish = z.object({
  address: z.string().max(300),
  code: z.string().max(20),
  evenIfSilent: z.boolean(),
});
const code = z.string().max(20);
const action = z.enum(ACTIONS);
const nothing = z.undefined();

export function answerPages(answers: Answers): void {
  const { answer, hear } = hearPages(answers.isOurs, isKioskOf(answers.origin));
  hear(CHANNELS.technician, ['own', 'office'], answers.technician);
  answer(CHANNELS.facts, 'own', nothing, answers.facts);
  answer(CHANNELS.setUp, 'own', setUpWish, answers.setUp);
  answer(CHANNELS.unlock, 'own', code, answers.unlock);
  answer(CHANNELS.act, 'own', action, answers.act);
  answer(CHANNELS.inches, 'office', shellInches, answers.inches);
  answer(CHANNELS.portOrder, 'office', portOrder, answers.port);
}
