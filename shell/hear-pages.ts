/** What pages ask of a shell: who asks is looked at first, then what, then it is done. */
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { z } from 'zod';
import { kindOfPage, type IsOffice, type PageKind } from './rules/navigation.ts';

/** Asked by somebody who has no business here, or in words that are none of ours. The page is told no more than that. */
class NotHeard extends Error {
  constructor() {
    super('not heard');
  }
}

export interface Hearing {
  /** Answers pages of this kind. */
  readonly answer: <P>(
    channel: string,
    to: PageKind,
    payload: z.ZodType<P>,
    work: (given: P, sender: WebContents) => unknown,
  ) => void;
  /** Hears what needs no answer, from pages of these kinds. */
  readonly hear: (channel: string, from: readonly PageKind[], work: () => void) => void;
}

/** @param isOurs whether these are the contents of a window of ours */
export function hearPages(isOurs: (contents: WebContents) => boolean, isOffice: IsOffice): Hearing {
  /** The page that the shell has opened, in the top frame of a window of its own, or nobody. */
  function kindOfSender({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): PageKind | null {
    if (!isOurs(sender) || senderFrame === null || senderFrame !== sender.mainFrame) return null;
    return kindOfPage(senderFrame.url, isOffice);
  }
  return {
    answer: (channel, to, payload, work) =>
      ipcMain.handle(channel, (event, given: unknown) => {
        const parsed = payload.safeParse(given);
        if (kindOfSender(event) !== to || !parsed.success) throw new NotHeard();
        return work(parsed.data, event.sender);
      }),
    hear: (channel, from, work) =>
      void ipcMain.on(channel, (event) => {
        const kind = kindOfSender(event);
        if (kind !== null && from.includes(kind)) work();
      }),
  };
}
