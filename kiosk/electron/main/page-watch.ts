/** Notices a page that died, hangs or shows nothing. What is done then is another's business. */
import type { WebContents } from 'electron';
import type { Trouble } from '../../../contract/endpoints/shells.ts';
import type { PageWatch } from '../../../shell/office-window.ts';

/** Evaluated in the page: whether the application is there. A page that hangs does not answer at all. */
const IS_SHOWN = `(document.querySelector('#app')?.childElementCount ?? 0) > 0`;
/** So many looks fit into the time after which a page counts as hung. */
const LOOKS = 4;

/**
 * @param hungAfterMs how long nothing may be heard of the page, or seen on it
 * @param onTrouble hears of each trouble once; the page's process is gone by then
 */
export function watchPage(
  contents: WebContents,
  hungAfterMs: number,
  onTrouble: (trouble: Trouble) => void,
): PageWatch {
  /** When the page was last seen in order; null while nothing is expected of it. */
  let goodAt: number | null = null;
  /** The look that was not answered yet; another page's late answer is not this one's. */
  let asked: symbol | null = null;
  /** What we ended the process for. */
  let endedFor: Trouble['kind'] | null = null;

  const ask = async (): Promise<unknown> => contents.mainFrame.executeJavaScript(IS_SHOWN);

  async function look(): Promise<void> {
    const mine = Symbol('look');
    asked = mine;
    // A page on its way out answers with an error, or throws one; a new one is on its way in, or the end of its process is told.
    const shown = await ask().catch(() => false);
    if (asked !== mine) return;
    asked = null;
    if (shown === true) goodAt = performance.now();
  }

  function check(): void {
    if (goodAt === null || contents.isDestroyed()) return;
    if (performance.now() - goodAt > hungAfterMs) {
      endedFor = asked === null ? 'blank' : 'hung';
      goodAt = null;
      contents.forcefullyCrashRenderer();
    } else if (asked === null) void look();
  }

  const onGone = (_event: unknown, { reason }: { reason: string }): void => {
    if (reason === 'clean-exit') return;
    const kind = endedFor;
    endedFor = goodAt = asked = null;
    onTrouble(kind === null ? { kind: 'crashed', detail: reason } : { kind, detail: null });
  };

  contents.on('render-process-gone', onGone);
  const timer = setInterval(check, hungAfterMs / LOOKS);
  return {
    restart: () => {
      asked = null;
      goodAt = performance.now();
    },
    stop: () => {
      clearInterval(timer);
      contents.off('render-process-gone', onGone);
    },
  };
}
