/** A kiosk of its own for a test: the built shell in a real Electron, with its files in a folder that goes when the test ends. */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import { hashCode } from '../../kiosk/electron/main/exit-code.ts';
import { FIRST_SETTINGS, type Settings } from '../../kiosk/electron/main/settings.ts';
import { openDisplay, type Display } from '../../scripts/lib/display.mjs';
import { answered, startOffice, staff, type Staffed } from '../support/office.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const CODE = '482915';

/** What a test waits for is quick. */
const QUICK = { lostAfterSeconds: 2 } as const;
/** For those that wait for it. To the others a page that comes slowly, on a machine with much else to do, is not a hung one. */
export const SOON_HUNG = { hungAfterSeconds: 4 } as const;

export interface Kiosk {
  readonly app: ElectronApplication;
  /** The window's page. After a crash it is of no more use to Playwright: ask with `inPage`. */
  readonly page: Page;
  /** Evaluates in the page by way of the main process, which outlives pages. Undefined while there is no page to ask. */
  inPage<T>(code: string): Promise<T | undefined>;
  /** What is read on the glass. */
  glass(): Promise<string>;
  /** How the process ended: resolves when it is gone. */
  readonly ended: Promise<number | null>;
  /** Pulls the plug. */
  kill(): Promise<void>;
}

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

export function launchOptions(folder: string) {
  const executablePath = process.env.ELECTRON_PATH;
  if (!executablePath) throw new Error('ELECTRON_PATH is missing: run the tests with `npm test -- --shell`.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath,
    args: [...asRoot, `--user-data-dir=${folder}`, ROOT],
    cwd: ROOT,
    // Started again by whoever runs it: the test must know of every process that it leaves behind.
    env: { ...(process.env as Record<string, string>), QUEUE_KIOSK_SUPERVISED: '1' },
  };
}

async function launch(folder: string): Promise<Kiosk> {
  const app = await _electron.launch(launchOptions(folder));
  const process = app.process();
  const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
  const page = await app.firstWindow();
  const inPage = <T>(code: string): Promise<T | undefined> =>
    app.evaluate(async ({ BrowserWindow }, script) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined || contents.isCrashed() || contents.isLoadingMainFrame()) return undefined;
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 1000));
      const answer = async () => (await contents.mainFrame.executeJavaScript(script)) as T;
      // A page on its way out never answers, or has no frame to ask any more.
      const orNone = answer().catch((error: unknown) => {
        if (String(error).includes('Render frame was disposed')) return undefined;
        throw error;
      });
      return Promise.race([orNone, late]);
    }, code);
  return {
    app,
    page,
    inPage,
    glass: async () => (await inPage<string>('document.body.innerText')) ?? '',
    ended,
    kill: async () => {
      process.kill('SIGKILL');
      await ended;
    },
  };
}

/** The process with the windows, below the one that was started. Linux tells in `/proc`. */
export function shellProcess({ pid }: ChildProcess): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  // Those of Chromium say of what type they are.
  const found = children.find((child) => !readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('--type='));
  if (found === undefined) throw new Error('there is no process of the shell');
  return Number(found);
}

/** Processes of a killed Electron write a moment longer than it lives. */
async function remove(folder: string): Promise<void> {
  for (let tries = 50; ; tries -= 1) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export const test = base.extend<{ office: Staffed; kiosks: Kiosks }, { display: Display }>({
  // One for each worker: two kiosks on one glass would take the focus from each other.
  display: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants to see which fixtures are asked for
    async ({}, use) => {
      const display = await openDisplay();
      Object.assign(process.env, display.env);
      await use(display);
      display.stop();
    },
    { scope: 'worker', auto: true },
  ],
  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see which fixtures are asked for
  office: async ({}, use) => {
    const office = await startOffice();
    await use(await staff(office));
    await office.stop();
  },
  // eslint-disable-next-line no-empty-pattern -- the same
  kiosks: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'queue-kiosk-'));
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
        const kiosk = await launch(folder);
        started.push(kiosk);
        return kiosk;
      },
    });
    for (const kiosk of started) await kiosk.kill();
    await remove(folder);
  },
});

export { expect };

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

type Modifier = 'control' | 'alt' | 'shift' | 'meta';

/** Presses a key as the system would: Playwright's own presses go past the shell, straight to the page. */
export async function pressKey(
  app: ElectronApplication,
  keyCode: string,
  modifiers: Modifier[] = [],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, key) => {
      const [window] = BrowserWindow.getAllWindows();
      for (const type of ['keyDown', 'char', 'keyUp'] as const)
        window!.webContents.sendInputEvent({ type, ...key });
    },
    { keyCode, modifiers },
  );
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
