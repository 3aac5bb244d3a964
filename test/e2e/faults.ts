/** A page under axe, and whether all of it is on the glass. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { RULES } from '../every-screen/axe-faults.ts';
import { HOLDERS, HOLDER_SLACK_PX } from '../every-screen/holders.ts';

/** What axe finds, in its words. The page itself runs it, in one go: asked frame by frame it takes ten times as long. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, RULES);
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
