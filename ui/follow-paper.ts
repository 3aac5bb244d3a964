/** Asks what became of a ticket's paper until nothing more will be heard of it, or until told to stop. */
import type { PrinterCondition, PrintJobState } from '../contract/printing.ts';
import type { Api } from './api.ts';

export interface PaperNews {
  state: PrintJobState;
  /** Of the printer that has the job. */
  condition: PrinterCondition;
}

/** A printer needs two seconds, and somebody looks at the slot. */
const ASK_EVERY_MS = 700;

/**
 * @param tell called each time something is heard, or is not: the last that was heard, null when nothing was, and how
 *   long it has been followed
 * @returns how to stop
 */
export function followPaper(
  api: Api,
  printJobId: string,
  tell: (news: PaperNews | null, waitedMs: number) => void,
): () => void {
  const since = performance.now();
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let news: PaperNews | null = null;

  const ask = async (): Promise<void> => {
    const result = await api.call('getPrintJob', { printJobId });
    if (stopped) return;
    if (result.ok) news = { state: result.answer.state, condition: result.answer.printer.condition };
    tell(news, performance.now() - since);
    if (news === null || !isFinal(news)) timer = setTimeout(() => void ask(), ASK_EVERY_MS);
  };

  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Nothing more will be heard of it. A doubt may yet be settled by a person. */
export const isFinal = ({ state }: PaperNews): boolean =>
  state !== 'queued' && state !== 'sending' && state !== 'unknown';
