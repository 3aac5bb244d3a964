/** What pages ask of the shell: who asks is looked at first, then what, then it is done. */
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { z } from 'zod';
import { portOrder, type PortAnswer, type PortOrder } from '../../../contract/kiosk-port.ts';
import { shellInches } from '../../../contract/kiosk-shell.ts';
import {
  ACTIONS,
  CHANNELS,
  type Action,
  type Facts,
  type SetUpAnswer,
  type SetUpWish,
  type UnlockAnswer,
} from '../bridge.ts';
import { kindOfPage } from './rules/navigation.ts';

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

/** Asked by somebody who has no business here, or in words that are none of ours. The page is told no more than that. */
class NotHeard extends Error {
  constructor() {
    super('not heard');
  }
}

export function answerPages(answers: Answers): void {
  /** The page that the shell has opened, in the top frame of a window of its own, or nobody. */
  function kindOfSender({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): 'own' | 'kiosk' | null {
    if (!answers.isOurs(sender) || senderFrame === null || senderFrame !== sender.mainFrame) return null;
    return kindOfPage(senderFrame.url, answers.origin());
  }

  function answer<P>(
    channel: string,
    payload: z.ZodType<P>,
    work: (given: P, sender: WebContents) => unknown,
    to: 'own' | 'kiosk' = 'own',
  ): void {
    ipcMain.handle(channel, (event, given: unknown) => {
      const parsed = payload.safeParse(given);
      if (kindOfSender(event) !== to || !parsed.success) throw new NotHeard();
      return work(parsed.data, event.sender);
    });
  }

  ipcMain.on(CHANNELS.technician, (event) => {
    if (kindOfSender(event) !== null) answers.technician();
  });
  answer(CHANNELS.facts, nothing, answers.facts);
  answer(CHANNELS.setUp, setUpWish, answers.setUp);
  answer(CHANNELS.unlock, code, answers.unlock);
  answer(CHANNELS.act, action, answers.act);
  answer(CHANNELS.inches, shellInches, answers.inches, 'kiosk');
  answer(CHANNELS.portOrder, portOrder, answers.port, 'kiosk');
}
