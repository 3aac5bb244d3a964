/** A page stays where the shell has put it: no link, script, form or redirect leads elsewhere, no window opens. */
import type { WebContents } from 'electron';
import { isOwnUrl } from '../address.ts';

/** Whether an address is the office's page of this moment. */
export type IsOffice = (url: string) => boolean;

/** @param onStray hears that the page went where it must not be all the same: Chromium asks nobody before `about:blank` */
export function guardNavigation(contents: WebContents, isOffice: IsOffice, onStray: () => void): void {
  const keep = (event: { preventDefault: () => void }, url: string) => {
    // Own pages are opened by the shell itself, which these events do not tell of.
    if (!isOffice(url)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => keep(event, event.url));
  contents.on('will-redirect', (event) => keep(event, event.url));
  contents.on('did-navigate', (_event, url) => {
    if (kindOfPage(url, isOffice) === null) onStray();
  });
  // None of our pages has a frame.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A page that asks «leave?» must not keep the shell from loading another.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
}

export type PageKind = 'own' | 'office';

/** Whether a frame is the page that the shell has opened, and which kind: who else sends messages is not heard. */
export function kindOfPage(url: string, isOffice: IsOffice): PageKind | null {
  if (isOwnUrl(url)) return 'own';
  return isOffice(url) ? 'office' : null;
}
