/** The page has the size it was made for: its own «Крупнее» is how words grow here. */
import type { WebContents } from 'electron';

export function holdZoom(contents: WebContents): void {
  const reset = () => {
    contents.setZoomFactor(1);
    // Two fingers.
    void contents.setVisualZoomLevelLimits(1, 1).catch(() => {}); // the page is gone: the next one is set again
  };
  // Chromium remembers a zoom by host, so each page is set anew.
  contents.on('did-finish-load', reset);
  contents.on('zoom-changed', reset);
}
