/** How tests come to stand in front of a kiosk, and what they look at there; what they touch, `finger.ts` touches. */
import type { Locator, Page } from '@playwright/test';
import type { OfficeConfig } from '../../contract/office.ts';
import { COOKIES } from '../../server/api/principals.ts';
import { staff, type Staffed } from '../support/office.ts';
import { expect, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 1, name });

/** The screen is there; axe and everything that measures find nothing on it. */
export async function expectScreen(page: Page, title: string | RegExp): Promise<void> {
  await expect(heading(page, title)).toBeVisible();
  await expectFine(page, String(title));
}

export interface House extends Staffed {
  readonly glass: Page;
}

/**
 * An office with its kiosk on the glass, set up without a hand.
 * @param before what the page is given before it is there
 */
export async function openKiosk(
  screens: Screens,
  change: (config: OfficeConfig) => OfficeConfig,
  before: (glass: Page) => Promise<void> = () => Promise.resolve(),
): Promise<House> {
  const staffed = await staff(screens.office, change, 1);
  const glass = await screens.open('kiosk', '/');
  const { url } = screens.office;
  await glass.context().addCookies([
    { name: COOKIES.kiosk, value: staffed.kiosk, url },
    { name: COOKIES.staff, value: staffed.administrator, url },
  ]);
  await before(glass);
  await glass.goto(`${url}/kiosk`);
  await expect(heading(glass, /\S/)).toBeVisible();
  return { ...staffed, glass };
}
