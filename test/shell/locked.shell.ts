/** What a visitor, a link or a script might try, and that nothing comes of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { expect, kioskOptions, pressKey, test } from './kiosk.ts';

test.beforeEach(async ({ office, kiosks }) => {
  await kiosks.settle({ serverUrl: office.office.url });
});

test('no way leads to another page or window', async ({ office, kiosks }) => {
  const asked: string[] = [];
  const stranger = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('<h1>Чужая страница</h1>');
  });
  await new Promise<void>((resolve) => void stranger.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
  const { app, page, glass } = await kiosks.start();
  const home = `${office.office.url}/kiosk`;
  await expect(page.locator('.code')).toBeVisible();

  for (const url of [
    `${elsewhere}/go`,
    `${office.office.url}/manager`,
    'shell://pages/index.html#technician',
    'file:///etc/passwd',
    'javascript:document.title="x"',
  ]) {
    await page.evaluate((to) => {
      location.href = to;
    }, url);
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      link.target = '_blank';
      link.click();
      link.remove();
    }, url);
    expect(await page.evaluate((to) => window.open(to), url), url).toBeNull();
  }
  await page.evaluate((to) => {
    const form = Object.assign(document.createElement('form'), { action: `${to}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
    void fetch(`${to}/fetch`).catch(() => {});
    new Image().src = `${to}/image`;
  }, elsewhere);
  await page.waitForTimeout(500);

  expect(page.url()).toBe(home);
  // Playwright waits for a navigation that was denied: the page is asked itself.
  expect(await glass()).toContain('Введите этот код в кабинете руководителя');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(asked).toEqual([]);
  await new Promise((resolve) => stranger.close(resolve));
});

test('a page that empties itself is put back', async ({ kiosks }) => {
  const { page, inPage, glass } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  // Chromium asks nobody before it goes there. By way of the main process: Playwright may wait for the answer of a page that is gone.
  await inPage('window.isOld = true; location.href = "about:blank"');
  await expect.poll(() => inPage('window.isOld ?? false')).toBe(false);
  await expect.poll(glass).toContain('Введите этот код в кабинете руководителя');
});

test('nothing is permitted that a browser would ask about', async ({ kiosks }) => {
  const { page } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  const answers = await page.evaluate(async () => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        (value) => `granted: ${String(value)}`,
        (error: unknown) => (error instanceof Error ? error.name : 'denied'),
      );
    const names = ['geolocation', 'camera', 'microphone', 'notifications', 'midi', 'clipboard-read'];
    const states = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return `${name}: ${state}`;
    });
    return {
      states: await Promise.all(states),
      notification: await Notification.requestPermission(),
      place: await outcome(new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia({ video: true })),
      midi: await outcome(navigator.requestMIDIAccess({ sysex: true })),
      clipboard: await outcome(navigator.clipboard.readText()),
    };
  });
  expect(answers.states.filter((line) => !line.endsWith('denied'))).toEqual([]);
  expect(answers.notification).toBe('denied');
  for (const what of ['place', 'camera', 'screen', 'midi', 'clipboard'] as const)
    expect(answers[what], what).not.toMatch(/granted/);
});

test('no key but a visitor’s reaches the page, and none the shell', async ({ kiosks }) => {
  const { app, page } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.addEventListener('keydown', ({ key }) => heard.push(key));
  });
  const shortcuts: [string, Parameters<typeof pressKey>[2]?][] = [
    ...['F1', 'F5', 'F11', 'F12', 'ContextMenu', 'BrowserBack'].map((key): [string] => [key]),
    ...['R', 'P', 'W', 'N', 'T', 'A', '+', '-', '0', 'F4'].map((key): [string, ['control']] => [
      key,
      ['control'],
    ]),
    ['R', ['control', 'shift']],
    ['I', ['control', 'shift']],
    ['F4', ['alt']],
    ['Left', ['alt']],
    ['D', ['meta']],
  ];
  for (const [key, modifiers] of shortcuts) await pressKey(app, key, modifiers);
  for (const key of ['q', '7', 'Tab']) await pressKey(app, key);
  // Still the same document: nothing has loaded it again.
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'q',
    '7',
    'Tab',
  ]);
  const state = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => [
      webContents.getZoomFactor(),
      webContents.isDevToolsOpened(),
    ]),
  );
  expect(state).toEqual([[1, false]]);
});

test('a menu and a download are asked for, and refused', async ({ office, kiosks }) => {
  const { app, page } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  // Hears each after the shell, which has been listening since its start.
  await app.evaluate(({ BrowserWindow, session }) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    BrowserWindow.getAllWindows()[0]!.webContents.on('context-menu', ({ defaultPrevented }) =>
      heard.push(`menu ${defaultPrevented ? 'refused' : 'shown'}`),
    );
    session.defaultSession.on('will-download', ({ defaultPrevented }, item) => {
      heard.push(`${item.getFilename()} ${defaultPrevented ? 'refused' : 'saved'}`);
      // Where it is not, nothing may wait for somebody to say where to.
      item.cancel();
    });
  });
  const heard = () => app.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  await page.mouse.click(300, 900, { button: 'right' });
  await expect.poll(heard).toEqual(['menu refused']);
  await page.evaluate((url) => {
    const link = Object.assign(document.createElement('a'), { href: url, download: 'x.json' });
    document.body.append(link);
    link.click();
  }, `${office.office.url}/api/openapi.json`);
  await expect.poll(heard).toEqual(['menu refused', 'x.json refused']);
});

test('no dialog, print, zoom or close comes between', async ({ kiosks }) => {
  const { app, page } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  const went = await page.evaluate(() => {
    window.print();
    alert('Стоп');
    const sure = confirm('Да?');
    window.onbeforeunload = (event) => event.preventDefault();
    window.close();
    return { sure, print: Object.getOwnPropertyDescriptor(window, 'print')?.writable };
  });
  expect(went).toEqual({ sure: false, print: false });
  const opened = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window!.close();
    window!.webContents.openDevTools();
    window!.webContents.setZoomFactor(2);
    window!.webContents.emit('zoom-changed', {}, 'in');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { webContents } = window!;
    return [
      BrowserWindow.getAllWindows().length,
      webContents.isDevToolsOpened(),
      webContents.getZoomFactor(),
    ];
  });
  expect(opened).toEqual([1, false, 1]);
  await expect(page.locator('.code')).toBeVisible();
});

test('a second start hands over to the first and ends', async ({ kiosks }) => {
  const first = await kiosks.start();
  await expect(first.page.locator('.code')).toBeVisible();
  const { executablePath, args, env } = kioskOptions(kiosks.folder);
  const second = spawn(executablePath, args, { env, stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect(first.page.locator('.code')).toBeVisible();
});

test('the glass is covered to its last pixel, and again when it has become another', async ({ kiosks }) => {
  const { app, page } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  const uncovered = () =>
    page.evaluate(() => [Math.max(0, screen.width - innerWidth), Math.max(0, screen.height - innerHeight)]);
  await expect.poll(uncovered).toEqual([0, 0]);
  await app.evaluate(({ BrowserWindow, screen }) => {
    // As it was before somebody turned the glass.
    BrowserWindow.getAllWindows()[0]!.setBounds({ x: 0, y: 0, width: 800, height: 600 });
    screen.emit('display-metrics-changed', {}, screen.getPrimaryDisplay(), ['bounds']);
  });
  await expect.poll(uncovered).toEqual([0, 0]);
});

test('no other window stays before the glass or keeps the keyboard', async ({ kiosks }) => {
  const { app, page } = await kiosks.start();
  await expect(page.locator('.code')).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => {
    const kiosk = BrowserWindow.getAllWindows()[0]!;
    const dialog = new BrowserWindow({ width: 400, height: 300 });
    Object.assign(globalThis, { kiosk, dialog });
    dialog.focus();
  });
  const state = () =>
    app.evaluate(() => {
      const { kiosk, dialog } = globalThis as unknown as Record<string, Electron.BrowserWindow>;
      return [kiosk!.isAlwaysOnTop(), kiosk!.isFocused(), dialog!.isFocused()];
    });
  await expect.poll(state).toEqual([true, true, false]);
});
