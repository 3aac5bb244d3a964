/** The Chromium of the measurements that need one; whoever has none can measure all the rest. */
import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { line } from './figures.ts';

/** @returns null where there is no Chromium, which is then said in place of the figures */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined || !existsSync(executablePath)) {
    line('not measured: CHROMIUM_PATH names no Chromium', '');
    return null;
  }
  // Of the tests, and only here.
  const { chromium } = await import('@playwright/test');
  return chromium.launch({
    executablePath,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
