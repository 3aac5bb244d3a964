/** The one page of the office's server that belongs in this window, and what opens beside it. */
import { dialog, shell, type BrowserWindow } from 'electron';
import { bookingEndpoints } from '../../../contract/endpoints/booking.ts';
import { isPageAt } from '../../../shell/address.ts';
import type { IsOffice } from '../../../shell/rules/navigation.ts';
import { text } from '../../../texts/index.ts';

export const DESK_PATH = '/desk';

/** @param origin the office's server of this moment */
export const isDeskOf =
  (origin: () => string | null): IsOffice =>
  (url) =>
    isPageAt(DESK_PATH, url, origin());

const [BEFORE_CODE = '', AFTER_CODE = ''] = `/api${bookingEndpoints.getSlipPdf.path}`.split('{code}');

/** A booking's slip on the office's own server, and nothing else in the world. */
function isSlip(url: string, origin: string | null): boolean {
  if (origin === null || !URL.canParse(url)) return false;
  const { origin: from, pathname } = new URL(url);
  const code = pathname.slice(BEFORE_CODE.length, -AFTER_CODE.length);
  return from === origin && /^[\w-]+$/.test(code) && pathname === BEFORE_CODE + code + AFTER_CODE;
}

/** No window opens here. A slip goes to the system's browser, which shows, prints and keeps it. */
export function openSlipsElsewhere(window: BrowserWindow, origin: () => string | null): void {
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (isSlip(url, origin()))
      shell.openExternal(url).catch((error: unknown) => {
        console.error('The slip was not opened:', error);
        void dialog.showMessageBox(window, { type: 'warning', message: text('desk-window.no-browser') });
      });
    return { action: 'deny' };
  });
}
