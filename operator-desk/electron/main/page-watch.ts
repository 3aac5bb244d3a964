/**
 * Notices a page whose process has died, or that does not answer whoever presses something in it. Nobody need look at it in between, as a
 * kiosk's shell does: somebody sits there, and a computer that slept would take its page for a hung one.
 */
import type { WebContents } from 'electron';
import type { Trouble } from '../../../contract/endpoints/shells.ts';
import type { PageWatch } from '../../../shell/office-window.ts';

export function watchProcess(contents: WebContents, onTrouble: (trouble: Trouble) => void): PageWatch {
  let hung = false;
  const onHung = (): void => {
    hung = true;
    contents.forcefullyCrashRenderer();
  };
  const onGone = (_event: unknown, { reason }: { reason: string }): void => {
    if (reason === 'clean-exit') return;
    onTrouble(hung ? { kind: 'hung', detail: null } : { kind: 'crashed', detail: reason });
    hung = false;
  };
  contents.on('unresponsive', onHung);
  contents.on('render-process-gone', onGone);
  return {
    restart: () => undefined,
    stop: () => {
      contents.off('unresponsive', onHung);
      contents.off('render-process-gone', onGone);
    },
  };
}
