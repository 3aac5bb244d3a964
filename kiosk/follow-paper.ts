/** Asks what became of a ticket's paper until that is settled, or until told to stop. */
import type { Api } from '../ui/api.ts';
import { isSettled, paperOf, type Paper, type PaperNews } from './paper.ts';

/** A printer needs two seconds, and the visitor looks at the slot. */
const ASK_EVERY_MS = 700;

/** Tells what may be said each time something is heard, or is not. Returns how to stop. */
export function followPaper(api: Api, printJobId: string, tell: (paper: Paper) => void): () => void {
  const since = performance.now();
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let news: PaperNews | null = null;

  const ask = async (): Promise<void> => {
    const result = await api.call('getPrintJob', { printJobId });
    if (stopped) return;
    if (result.ok) news = { state: result.answer.state, condition: result.answer.printer.condition };
    tell(paperOf(news, performance.now() - since));
    if (news === null || !isSettled(news)) timer = setTimeout(() => void ask(), ASK_EVERY_MS);
  };

  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
