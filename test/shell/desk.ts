/** The desk's window for a test: its shell in a real Electron, and what it keeps. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PASSWORD } from '../support/office.ts';
import { launch, launchOptions, ROOT, test as base, expect, type Started } from './electron.ts';

export { expect };

export const deskOptions = (folder: string, args: readonly string[] = []) =>
  launchOptions(folder, join(ROOT, 'dist', 'desk-shell'), args);

interface Desks {
  /** A folder for what a window keeps; the same one again is the same window. */
  readonly folder: string;
  /** Settings as they were left, written before a start. */
  settle(settings: object): void;
  /** What it keeps of them now. */
  settings(): unknown;
  /** @param args of Electron */
  start(...args: string[]): Promise<Started>;
}

export const test = base.extend<{ desks: Desks }>({
  desks: async ({ folder }, use) => {
    const file = join(folder, 'desk.json');
    const started: Started[] = [];
    await use({
      folder,
      settle: (settings) => writeFileSync(file, JSON.stringify(settings)),
      settings: () => JSON.parse(readFileSync(file, 'utf8')) as unknown,
      start: async (...args) => {
        const desk = await launch(deskOptions(folder, args));
        started.push(desk);
        return desk;
      },
    });
    for (const desk of started) await desk.kill();
  },
});

export async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Логин').fill('operator1');
  await page.getByLabel('Пароль').fill(PASSWORD);
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('heading', { name: 'За каким окном работаете?' })).toBeVisible();
}

/** A free desk is taken. */
export async function sitDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Окно 1/ }).click();
  await expect(page.getByRole('button', { name: /Вызвать следующего/ })).toBeVisible();
}

/** Presses keys as a keyboard does, whatever window has it: `ctrl+alt+o`. */
export function pressOnKeyboard(...keys: string[]): void {
  const { status, stderr } = spawnSync('xdotool', ['key', ...keys], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`xdotool: ${stderr}`);
}

/** What stands in the window's menu: the words, and whether it is ticked. */
export const menuOf = (app: ElectronApplication): Promise<readonly { label: string; checked: boolean }[]> =>
  app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items[0]!.submenu!.items.map(({ label, checked }) => ({ label, checked })),
  );

export const choose = (app: ElectronApplication, label: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    Menu.getApplicationMenu()!
      .items[0]!.submenu!.items.find((item) => item.label === wanted)!
      .click();
  }, label);

/** How the desk's window stands. */
export const windowOf = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const desk = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().endsWith('/desk'),
    )!;
    return {
      bounds: desk.getBounds(),
      onTop: desk.isAlwaysOnTop(),
      focused: desk.isFocused(),
      visible: desk.isVisible(),
      zoom: desk.webContents.getZoomLevel(),
    };
  });
