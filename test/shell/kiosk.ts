/** A kiosk of its own for a test: its shell in a real Electron, and what it keeps. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hashCode } from '../../kiosk/electron/main/exit-code.ts';
import { FIRST_SETTINGS, type Settings } from '../../kiosk/electron/main/settings.ts';
import { answered, type Staffed } from '../support/office.ts';
import { expect, launch, launchOptions, pressKey, ROOT, test as base, type Started } from './electron.ts';

export { expect, pressKey };

export const CODE = '482915';

/** What a test waits for is quick. */
const QUICK = { lostAfterSeconds: 2 } as const;
/** For those that wait for it. To the others a page that comes slowly, on a machine with much else to do, is not a hung one. */
export const SOON_HUNG = { hungAfterSeconds: 10 } as const;

export type Kiosk = Started;

interface Kiosks {
  /** A folder for what a kiosk keeps; the same one again is the same kiosk. */
  readonly folder: string;
  /** Settings as a technician would leave them, written before a start. */
  settle(settings: Partial<Settings>): Promise<void>;
  /** What it keeps of them now. */
  settings(): unknown;
  /** From now on the system will not give them: a link to itself is in their place, which root cannot read either. */
  hideSettings(): { giveBack(): void };
  /** What it keeps of its troubles. */
  diary(): unknown;
  start(): Promise<Kiosk>;
}

/** Started again by whoever runs it: the test must know of every process that it leaves behind. */
export function kioskOptions(folder: string): ReturnType<typeof launchOptions> {
  const options = launchOptions(folder, ROOT);
  return { ...options, env: { ...options.env, QUEUE_KIOSK_SUPERVISED: '1' } };
}

/** The process with the windows, below the one that was started. Linux tells in `/proc`. */
export function shellProcess({ pid }: ChildProcess): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  // Those of Chromium say of what type they are.
  const found = children.find((child) => !readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('--type='));
  if (found === undefined) throw new Error('there is no process of the shell');
  return Number(found);
}

export const test = base.extend<{ kiosks: Kiosks }>({
  kiosks: async ({ folder }, use) => {
    const started: Kiosk[] = [];
    const kept = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
    await use({
      folder,
      settle: async (settings) => {
        const all = { ...FIRST_SETTINGS, ...QUICK, exitCode: await hashCode(CODE), ...settings };
        writeFileSync(join(folder, 'kiosk.json'), JSON.stringify(all));
      },
      settings: () => kept('kiosk.json'),
      hideSettings: () => {
        const file = join(folder, 'kiosk.json');
        const aside = join(folder, 'aside.json');
        renameSync(file, aside);
        symlinkSync('kiosk.json', file);
        return { giveBack: () => renameSync(aside, file) };
      },
      diary: () => kept('troubles.json'),
      start: async () => {
        const kiosk = await launch(kioskOptions(folder));
        started.push(kiosk);
        return kiosk;
      },
    });
    for (const kiosk of started) await kiosk.kill();
  },
});

/** The kiosk shows its code, the administrator accepts it; the id of the new device. */
export async function pair(kiosk: Kiosk, { office, administrator }: Staffed): Promise<string> {
  const shown = kiosk.page.locator('.code');
  // Its room is there before it.
  await expect(shown).toHaveText(/\d{3}\D?\d{3}/);
  const code = (await shown.innerText()).replace(/\D/g, '');
  const wish = { code, name: 'Киоск у входа', printerId: null };
  const { id } = answered(await office.call('acceptDevice', wish, administrator));
  await expect(kiosk.page.getByRole('button', { name: /Взять талон/ })).toBeVisible();
  return id;
}

/** The technician's window, opened by the keys. */
export async function openTechnician({ app }: Kiosk): Promise<Page> {
  const opened = app.waitForEvent('window');
  await pressKey(app, 'T', ['control', 'alt', 'shift']);
  return opened;
}

/** Presses a button that takes its own window away. */
export async function pressLast(technician: Page, name: string): Promise<void> {
  await technician
    .getByRole('button', { name })
    .click()
    .catch(() => {});
}

/** Types a code on the glass. */
export async function typeCode(technician: Page, code: string): Promise<void> {
  for (const digit of code) await technician.getByRole('button', { name: digit, exact: true }).click();
  await technician.getByRole('button', { name: 'Войти' }).click();
}
