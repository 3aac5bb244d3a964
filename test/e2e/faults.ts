/** A page under axe, and whether all of it is on the glass. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HOLDERS, HOLDER_SLACK_PX } from '../every-screen/holders.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, in its words. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What runs out of the glass, or is cut off at the edge of a scrolling part of it. */
export async function lostOf(page: Page): Promise<string[]> {
  return page.evaluate(
    ([holders, slack]) =>
      [document.documentElement, ...document.querySelectorAll(holders)]
        .filter((element) => element.scrollWidth > element.clientWidth + slack)
        .map((element) => element.outerHTML.slice(0, 120)),
    [HOLDERS, HOLDER_SLACK_PX] as const,
  );
}
