/** The one page of the office's server that belongs on this glass. */
import { isPageAt } from '../../../shell/address.ts';
import type { OfficeWindowOptions } from '../../../shell/office-window.ts';
import type { IsOffice } from '../../../shell/rules/navigation.ts';
import { watchPage } from './page-watch.ts';
import type { KioskSettings } from './settings.ts';

const PATH = '/kiosk';

/** @param origin the office's server of this moment */
export const isKioskOf =
  (origin: () => string | null): IsOffice =>
  (url) =>
    isPageAt(PATH, url, origin());

/** How it stands in its window, as the technician has set it. */
export const kioskPage = (
  settings: KioskSettings,
): Pick<OfficeWindowOptions, 'settings' | 'path' | 'lostAfterMs' | 'watch'> => ({
  settings,
  path: PATH,
  lostAfterMs: () => settings.now.lostAfterSeconds * 1000,
  watch: (contents, onTrouble) => watchPage(contents, settings.now.hungAfterSeconds * 1000, onTrouble),
});
