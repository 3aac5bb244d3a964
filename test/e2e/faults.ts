/** A page under axe, and whether all of it is on the glass. */
import { expect, type Page } from '@playwright/test';
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

/** Axe finds nothing, and all of it is on the glass. @param step where the test stands, said when it is not so */
export async function expectFine(page: Page, step: string): Promise<void> {
  // A dialog that is still rising is half transparent.
  await expect.poll(() => page.evaluate(moving), step).toBe(0);
  expect(await faultsOf(page), step).toEqual([]);
  expect(await lostOf(page), step).toEqual([]);
}

/** Runs in the page. What goes on for ever, as a light that breathes, is not waited for. */
function moving(): number {
  const ends = (one: Animation): boolean => one.effect?.getComputedTiming().endTime !== Infinity;
  return document.getAnimations().filter((one) => one.playState === 'running' && ends(one)).length;
}
