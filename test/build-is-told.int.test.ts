/** Pages live for weeks and learn from their server that there are newer ones: with each connection, and with each answer. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { BUILD_FILE, BUILD_HEADER } from '../contract/build.ts';
import { eventually, openScreen } from './support/live.ts';
import { startOffice, type TestOffice } from './support/office.ts';

const made: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of made.splice(0).reverse()) await undo();
});

function folder(build: string | null): string {
  const dir = mkdtempSync(join(tmpdir(), 'queue-pages-'));
  made.push(() => rmSync(dir, { recursive: true, force: true }));
  if (build !== null) writeFileSync(join(dir, BUILD_FILE), `${build}\n`);
  return dir;
}

async function open(pagesDir: string): Promise<TestOffice> {
  const office = await startOffice({ pagesDir });
  made.push(() => office.stop());
  return office;
}

const headerOf = async ({ url }: TestOffice) => (await fetch(`${url}/api/setup`)).headers.get(BUILD_HEADER);

it('the build is told before anybody is asked who they are, and the new one after a restart', async () => {
  const dir = folder('first');
  const office = await open(dir);
  const before = await openScreen(office.url);
  await eventually(() => expect(before.builds).toEqual(['first']));
  expect(await headerOf(office)).toBe('first');
  cpSync(folder('second'), dir, { recursive: true });
  // Pages that were built under a running server are told of once it serves them for good.
  const between = await openScreen(office.url);
  await eventually(() => expect(between.builds).toEqual(['first']));
  await office.restart();
  const after = await openScreen(office.url);
  await eventually(() => expect(after.builds).toEqual(['second']));
  expect(await headerOf(office)).toBe('second');
});

it('nothing is told where no build has made the pages', async () => {
  const office = await open(folder(null));
  const screen = await openScreen(office.url);
  expect((await screen.watch({ view: 'kiosk' })).ok).toBe(false);
  expect(screen.builds).toEqual([]);
  expect(await headerOf(office)).toBeNull();
});
