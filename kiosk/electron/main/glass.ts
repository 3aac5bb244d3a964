/** The shell's windows cover the whole glass, also after it was switched on late, turned, or got another resolution. */
import { screen, type BrowserWindow, type Rectangle } from 'electron';

/** Whatever becomes of the glass is told by one of these. */
const CHANGES = ['display-metrics-changed', 'display-added', 'display-removed'] as const;

/**
 * Chromium takes a pixel off a window that is exactly as large as an X11 screen, in width and in height, lest a window manager takes it
 * for a full screen. A kiosk without one would show a black line at two sides; a pixel more is beyond the glass, and nobody's business.
 */
export function glassBounds(): Rectangle {
  const { bounds } = screen.getPrimaryDisplay();
  return process.platform === 'linux' ? { ...bounds, height: bounds.height + 1 } : bounds;
}

/** Without a window manager nobody else makes a window as large as the glass is, or has become. */
export function coverGlass(window: BrowserWindow): void {
  // Of what it is made with, Chromium takes the pixel all the same.
  const cover = (): void => window.setBounds(glassBounds());
  const events = screen as NodeJS.EventEmitter;
  for (const change of CHANGES) events.on(change, cover);
  window.once('closed', () => {
    for (const change of CHANGES) events.off(change, cover);
  });
  cover();
}
