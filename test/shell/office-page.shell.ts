/** The office's page in the shell: it is there, it is the kiosk's, its right lasts, and it can do nothing else. */
import { answered } from '../support/office.ts';
import { expect, pair, test } from './kiosk.ts';
import { managerView } from './manager-view.ts';

test('a kiosk shows its code, is accepted, gives a ticket, and keeps its right when the plug is pulled', async ({
  office,
  kiosks,
}) => {
  await kiosks.settle({ serverUrl: office.office.url });
  const kiosk = await kiosks.start();
  const deviceId = await pair(kiosk, office);
  await kiosk.page.getByRole('button', { name: /Взять талон/ }).click();
  await expect(kiosk.page.getByRole('button', { name: /^Оплата/ })).toBeVisible();
  await kiosk.kill();

  const again = await kiosks.start();
  await expect(again.page.getByRole('button', { name: /Взять талон/ })).toBeVisible();
  answered(await office.office.call('removeDevice', { deviceId }, office.administrator));
  await expect(again.page.locator('.code')).toBeVisible();
});

test('the manager sees the shell, and that it was cut off', async ({ office, kiosks }) => {
  await kiosks.settle({ serverUrl: office.office.url });
  const first = await kiosks.start();
  const deviceId = await pair(first, office);
  const shell = async () => {
    const { devices } = await managerView(office.office.url, office.administrator);
    return devices.find(({ id }) => id === deviceId)?.shell;
  };
  // Told at once when the right came, not half a minute later.
  await expect.poll(shell).toMatchObject({ version: '0.1.0', troubles: 0, silent: false });
  await first.kill();

  await kiosks.start();
  await expect.poll(shell).toMatchObject({ troubles: 1, lastTrouble: { kind: 'ended' } });
});

test('the page is sealed: no node, its own process and world, two policies', async ({ office, kiosks }) => {
  await kiosks.settle({ serverUrl: office.office.url });
  const { app, page } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  const seen = await page.evaluate(() => {
    const { shell } = window as unknown as { shell: Record<string, unknown> };
    const node = ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window);
    return { node, keys: Object.keys(shell), frozen: Object.isFrozen(shell) };
  });
  expect(seen).toEqual({ node: [], keys: ['version', 'printer', 'glass'], frozen: true });

  const main = await app.evaluate(({ BrowserWindow, powerSaveBlocker, Menu }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window!.webContents as Electron.WebContents & {
      getLastWebPreferences(): Electron.WebPreferences;
    };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences();
    return {
      preferences: { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag },
      kiosk: window!.isKiosk(),
      windows: BrowserWindow.getAllWindows().length,
      menu: Menu.getApplicationMenu(),
      awake: powerSaveBlocker.isStarted(0) || powerSaveBlocker.isStarted(1),
    };
  });
  expect(main).toEqual({
    preferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    },
    kiosk: true,
    windows: 1,
    menu: null,
    awake: true,
  });

  // Both policies hold: an inline script, eval and a stranger's frame do nothing.
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    const frame = document.createElement('iframe');
    frame.src = location.origin + '/display';
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { inline: 'inlineRan' in window, frame: frame.contentDocument?.title ?? null };
  });
  expect(ran).toEqual({ inline: false, frame: null });
});
