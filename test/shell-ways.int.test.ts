/** `npm run kiosk` and `npm run desk` for real where there is no Electron, and with a browser that only notes what it was told. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';
/** A busy machine, and a downloader that may ask more than once. */
const SLOW_MS = 60_000;
/** Windows runs no script by its first line. */
const isWindows = process.platform === 'win32';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shell-ways-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a person at the keyboard would read, and the end of it. */
async function node(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => (told += bytes.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, told };
}

const shell = (name: 'kiosk' | 'desk') => (args: readonly string[], env: NodeJS.ProcessEnv) =>
  node([join('scripts', `${name}.mjs`), ...args], env);
const [kiosk, desk] = [shell('kiosk'), shell('desk')];

it('says that there is no Electron where the folder that was named has none, and offers Chromium', async () => {
  const { code, told } = await kiosk([], { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nothing') });
  expect(code).toBe(1);
  for (const words of [join(folder, 'nothing'), 'no Electron', 'npm run kiosk -- --chromium http'])
    expect(told).toContain(words);
  // For whoever reads it, not for us.
  expect(told).not.toMatch(/^\s+at /m);
});

it(
  'says that there is no Electron where none can be downloaded, and offers Chromium',
  async () => {
    // The package as npm leaves it, without what its downloader brings.
    const electron = join(folder, 'electron');
    await mkdir(electron);
    for (const file of ['install.js', 'package.json', 'checksums.json'])
      await cp(join(ROOT, 'node_modules', 'electron', file), join(electron, file));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const [ours, running] = ['electron', 'run'].map((name) =>
      JSON.stringify(pathToFileURL(join(ROOT, 'scripts', 'lib', `${name}.mjs`)).href),
    );
    const { code, told } = await node(
      [
        '--input-type=module',
        '--eval',
        `import { obtainElectron } from ${ours};
         import { main } from ${running};
         await main(() => obtainElectron('desk', ${JSON.stringify(electron)}));`,
      ],
      {
        ELECTRON_OVERRIDE_DIST_PATH: undefined,
        ELECTRON_MIRROR: `${NOWHERE}/`,
        electron_config_cache: join(folder, 'cache'),
      },
    );
    expect(code).toBe(1);
    for (const words of [
      'Fetching Electron',
      'There is no Electron on this computer, and it could not be downloaded.',
      'ELECTRON_OVERRIDE_DIST_PATH',
      'npm run desk -- --chromium http',
      'does not stay on top',
    ])
      expect(told).toContain(words);
  },
  SLOW_MS,
);

/** Notes what it was told. */
async function standIn(): Promise<string> {
  const browser = join(folder, 'browser');
  const text = `#!${process.execPath}
    const told = process.argv.slice(2);
    if (told[0] !== '--version') require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'told'))}, JSON.stringify(told));
  `;
  await writeFile(browser, text, { mode: 0o755 });
  return browser;
}

const toldBrowser = async (): Promise<unknown> => JSON.parse(await readFile(join(folder, 'told'), 'utf8'));

it.skipIf(isWindows)(
  'opens the server’s page in Chromium over the whole glass, and nothing of the browser around it',
  async () => {
    const server = createServer((_, response) => response.end('{"status":"ready","seq":1}'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      const { code, told } = await kiosk(['--chromium', `127.0.0.1:${port}`], {
        CHROMIUM_PATH: await standIn(),
      });
      expect({ code, told }).toEqual({ code: 0, told: '' });
    } finally {
      server.close();
    }
    const args = await toldBrowser();
    expect(args).toEqual(
      expect.arrayContaining([
        '--kiosk',
        '--lang=ru',
        '--no-first-run',
        '--disable-pinch',
        expect.stringMatching(/^--user-data-dir=/),
      ]),
    );
    expect((args as string[]).at(-1)).toBe(`http://127.0.0.1:${port}/kiosk`);
  },
);

it.skipIf(isWindows)('says that nobody answers, and opens Chromium all the same', async () => {
  const { code, told } = await kiosk(['--chromium', NOWHERE], { CHROMIUM_PATH: await standIn() });
  expect(code).toBe(0);
  expect(told).toContain(`Nobody answers at ${NOWHERE}`);
  expect(await toldBrowser()).toContain(`${NOWHERE}/kiosk`);
});

it.skipIf(isWindows)(
  'opens the desk in a narrow window of Chromium without tabs, and says what is missing',
  async () => {
    const { code, told } = await desk(['--chromium', NOWHERE], { CHROMIUM_PATH: await standIn() });
    expect(code).toBe(0);
    expect(told).toContain('does not stay on top by itself');
    const args = (await toldBrowser()) as string[];
    expect(args).toContainEqual(expect.stringMatching(/^--window-size=400,/));
    expect(args).not.toContain('--kiosk');
    expect(args.at(-1)).toBe(`--app=${NOWHERE}/desk`);
  },
);
