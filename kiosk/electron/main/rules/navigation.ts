/** A page stays where the shell has put it: no link, script, form or redirect leads elsewhere, no window opens. */
import type { WebContents } from 'electron';
import { isKioskUrl, isOwnUrl } from '../address.ts';

/**
 * @param origin the office's server of this moment
 * @param onStray hears that the page went where it must not be all the same: Chromium asks nobody before `about:blank`
 */
export function guardNavigation(
  contents: WebContents,
  origin: () => string | null,
  onStray: () => void,
): void {
  const keep = (event: { preventDefault: () => void }, url: string) => {
    // Own pages are opened by the shell itself, which these events do not tell of.
    if (!isKioskUrl(url, origin())) event.preventDefault();
  };
  contents.on('will-navigate', (event) => keep(event, event.url));
  contents.on('will-redirect', (event) => keep(event, event.url));
  contents.on('did-navigate', (_event, url) => {
    if (kindOfPage(url, origin()) === null) onStray();
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

/** Whether a frame is the page that the shell has opened, and which kind: who else sends messages is not heard. */
export function kindOfPage(url: string, origin: string | null): 'own' | 'kiosk' | null {
  if (isOwnUrl(url)) return 'own';
  return isKioskUrl(url, origin) ? 'kiosk' : null;
}
