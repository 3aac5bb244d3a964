/** A shell for a test: a built one in a real Electron, on a screen that nobody sees, with its files in a folder that goes with the test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import { openDisplay, type Display } from '../../scripts/lib/display.mjs';
import { startOffice, staff, type Staffed } from '../support/office.ts';

export { expect };

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Started {
  readonly app: ElectronApplication;
  /** The window's page. After a crash it is of no more use to Playwright: ask with `inPage`. */
  readonly page: Page;
  /** Evaluates in the page by way of the main process, which outlives pages. Undefined while there is no page to ask. */
  inPage<T>(code: string): Promise<T | undefined>;
  /** What is read in the window. */
  glass(): Promise<string>;
  /** How the process ended: resolves when it is gone. @throws when it is still there after a minute, with what it said last */
  end(): Promise<number | null>;
  /** Pulls the plug. */
  kill(): Promise<void>;
}

/** A shell that ends at all has ended by then, on a busy machine too. */
const END_MS = 60_000;

/** @param program a folder with a package.json that names it */
export function launchOptions(folder: string, program: string, args: readonly string[] = []) {
  const executablePath = process.env.ELECTRON_PATH;
  if (!executablePath) throw new Error('ELECTRON_PATH is missing: run the tests with `npm test -- --shell`.');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath,
    args: [...asRoot, `--user-data-dir=${folder}`, ...args, program],
    cwd: ROOT,
    env: process.env as Record<string, string>,
  };
}

export async function launch(options: ReturnType<typeof launchOptions>): Promise<Started> {
  const app = await _electron.launch(options);
  const process = app.process();
  const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
  let said = '';
  for (const stream of [process.stdout, process.stderr])
    stream?.on('data', (chunk) => (said += String(chunk)));
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
    end: async () => {
      const late = new Promise<never>((_, reject) => {
        const tell = (): void =>
          reject(new Error(`the shell did not end; it said last:\n${said.slice(-2000)}`));
        setTimeout(tell, END_MS).unref();
      });
      return Promise.race([ended, late]);
    },
    kill: async () => {
      process.kill('SIGKILL');
      await ended;
    },
  };
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

export const test = base.extend<{ office: Staffed; folder: string }, { display: Display }>({
  // One for each worker: two shells on one screen would take the focus from each other.
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
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'queue-shell-'));
    await use(folder);
    await remove(folder);
  },
});

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
