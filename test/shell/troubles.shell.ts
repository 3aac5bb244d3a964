/** What goes wrong around a kiosk, and that it comes back by itself. */
import { spawn } from 'node:child_process';
import { kill } from 'node:process';
import { startOffice, staff } from '../support/office.ts';
import {
  expect,
  kioskOptions,
  openTechnician,
  pair,
  pressKey,
  pressLast,
  shellProcess,
  test,
  typeCode,
  CODE,
  SOON_HUNG,
} from './kiosk.ts';
import { managerView } from './manager-view.ts';

const TAKE = 'Взять талон';
const LOST = 'Киоск временно не работает';

test('the server goes, the own page comes; the server comes back, so does the kiosk', async ({ kiosks }) => {
  const office = await startOffice();
  const staffed = await staff(office);
  await kiosks.settle({ serverUrl: office.url });
  const kiosk = await kiosks.start();
  await pair(kiosk, staffed);
  // What the office's page knows of the glass, the own page will need.
  await expect.poll(() => kiosks.settings()).toMatchObject({ screenInches: 27 });
  const port = Number(new URL(office.url).port);
  await office.stop({ keepData: true });
  // The office's page first says itself that the line is dead, and keeps what is on the glass.
  await expect(kiosk.page.getByText(/Нет связи/).first()).toBeVisible();
  await expect(kiosk.page.getByRole('heading', { name: LOST })).toBeVisible({ timeout: 15_000 });
  await expect(kiosk.page.getByText('ERR_CONNECTION_REFUSED')).toBeVisible();
  await expect(kiosk.page.getByText(/Подойдите, пожалуйста, к сотруднику/)).toBeVisible();

  const again = await startOffice({ dataDir: office.dataDir, port });
  await expect(kiosk.page.getByRole('button', { name: TAKE })).toBeVisible({ timeout: 15_000 });
  await again.stop({ keepData: false });
});

test('a start without a server says so at once, in two languages, as large as small glass asks for', async ({
  kiosks,
}) => {
  await kiosks.settle({ serverUrl: 'http://127.0.0.1:9', screenInches: 19 });
  const { page } = await kiosks.start();
  await expect(page.getByRole('heading', { name: LOST })).toBeVisible();
  await expect(page.getByText('http://127.0.0.1:9')).toBeVisible();
  await expect(page.getByText('Please go to a member of staff')).toBeVisible();
  const scale = await page.evaluate(() => document.documentElement.style.getPropertyValue('--glass-scale'));
  expect(Number(scale)).toBeCloseTo(27 / 19);
});

test('a page that crashes comes back, and one that hangs, and the manager hears of both', async ({
  office,
  kiosks,
}) => {
  await kiosks.settle({ ...SOON_HUNG, serverUrl: office.office.url });
  const kiosk = await kiosks.start();
  const deviceId = await pair(kiosk, office);
  await kiosk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(kiosk.glass, { timeout: 30_000 }).toContain(TAKE);

  await kiosk.inPage(`document.body.dataset.old = ''`);
  // Not awaited: it never returns.
  void kiosk.app
    .evaluate(({ BrowserWindow }) => {
      void BrowserWindow.getAllWindows()[0]!
        .webContents.mainFrame.executeJavaScript('for (;;);')
        .catch(() => {});
    })
    .catch(() => {});
  await expect
    .poll(() => kiosk.inPage(`'old' in document.body.dataset ? '' : document.body.innerText`), {
      timeout: 45_000,
    })
    .toContain(TAKE);
  const { devices } = await managerView(office.office.url, office.administrator);
  expect(devices.find(({ id }) => id === deviceId)?.shell).toMatchObject({
    troubles: 2,
    lastTrouble: { kind: 'hung' },
  });
});

test('a page that was loaded and shows nothing is loaded again', async ({ office, kiosks }) => {
  await kiosks.settle({ ...SOON_HUNG, serverUrl: office.office.url });
  const kiosk = await kiosks.start();
  await pair(kiosk, office);
  await kiosk.inPage(`document.querySelector('#app').replaceChildren()`);
  await expect.poll(kiosk.glass, { timeout: 45_000 }).toContain(TAKE);
});

test('a page that crashes again and again is left to a new process', async ({ office, kiosks }) => {
  await kiosks.settle({ serverUrl: office.office.url });
  const kiosk = await kiosks.start();
  await expect(kiosk.page.locator('.code')).toBeVisible();
  // As fast as it is loaded; the waits in between are the remedy's.
  await kiosk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window!.webContents.on('did-finish-load', () => window!.webContents.forcefullyCrashRenderer());
    window!.webContents.forcefullyCrashRenderer();
  });
  // 1 means «again» to whoever supervises it.
  expect(await kiosk.end()).toBe(1);
});

test('the first set-up asks for the server, a technician changes it, leaves, and nobody else can', async ({
  office,
  kiosks,
}) => {
  const kiosk = await kiosks.start();
  const { page, app } = kiosk;
  await expect(page.getByRole('heading', { name: 'Настройка киоска' })).toBeVisible();
  await page.getByLabel('Адрес сервера офиса').fill('127.0.0.1:9');
  await page.getByLabel('Код техника').fill(CODE);
  await page.getByRole('button', { name: 'Подключиться' }).click();
  await expect(page.getByRole('alert')).toContainText('не отвечает');
  await page.getByLabel('Адрес сервера офиса').fill(office.office.url);
  await page.getByRole('button', { name: 'Подключиться' }).click();
  await expect(page.locator('.code')).toHaveText(/\d{3}\D?\d{3}/);

  // The long touch of the corner; a wrong code, a right one.
  const opened = app.waitForEvent('window');
  await page.mouse.move(20, 20);
  await page.mouse.down();
  const technician = await opened;
  await page.mouse.up();
  for (const waits of [false, false, true]) {
    await typeCode(technician, '111111');
    await expect(technician.getByRole('alert')).toContainText(
      waits ? /через 1[45] секунд/ : 'Код не подошёл.',
    );
  }
  // Even the right one is not looked at now.
  await typeCode(technician, CODE);
  await expect(technician.getByRole('alert')).toContainText('Следующая попытка');
  // Nor does asking past the page help.
  await technician.evaluate(() => {
    const { own } = window.shell;
    return Promise.all([
      own.act('leave'),
      own.act('restart'),
      own.setUp({ address: 'http://evil', code: '000000', evenIfSilent: true }),
    ]);
  });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  await pressLast(technician, 'Вернуться к киоску');
  await expect.poll(() => app.windows().length).toBe(1);
});

test('a kiosk whose network is not ready is set up all the same, or left', async ({ office, kiosks }) => {
  const { port } = new URL(office.office.url);
  await office.office.stop({ keepData: true });
  const left = await kiosks.start();
  await pressLast(left.page, 'Закрыть киоск');
  expect(await left.end()).toBe(0);

  const { page } = await kiosks.start();
  await page.getByLabel('Адрес сервера офиса').fill(`127.0.0.1:${port}`);
  await page.getByLabel('Код техника').fill(CODE);
  await page.getByRole('button', { name: 'Подключиться' }).click();
  await expect(page.getByRole('alert')).toContainText('не отвечает');
  await page.getByRole('button', { name: 'Сохранить, сервер не отвечает' }).click();
  await expect(page.getByRole('heading', { name: LOST })).toBeVisible();
  expect(kiosks.settings()).toMatchObject({ serverUrl: `http://127.0.0.1:${port}` });

  const there = await startOffice({ dataDir: office.office.dataDir, port: Number(port) });
  await expect(page.locator('.code')).toBeVisible({ timeout: 15_000 });
  await there.stop({ keepData: true });
});

test('the code is changed while the server is away', async ({ kiosks }) => {
  await kiosks.settle({ serverUrl: 'http://127.0.0.1:9' });
  const kiosk = await kiosks.start();
  const technician = await openTechnician(kiosk);
  await typeCode(technician, CODE);
  await technician.getByRole('button', { name: 'Сменить адрес или код' }).click();
  await technician.getByLabel('Новый код техника').fill('915482');
  await pressLast(technician, 'Подключиться');
  await expect.poll(() => kiosk.app.windows().length).toBe(1);
  const again = await openTechnician(kiosk);
  await typeCode(again, '915482');
  await expect(again.getByRole('button', { name: 'Закрыть киоск' })).toBeVisible();
});

test('settings that cannot be read are nobody’s to set anew, and hold again when they can', async ({
  office,
  kiosks,
}) => {
  await kiosks.settle({ serverUrl: office.office.url });
  const hidden = kiosks.hideSettings();
  const kiosk = await kiosks.start();
  await expect(kiosk.page.getByRole('heading', { name: LOST })).toBeVisible();
  await expect(kiosk.page.getByText('Система не даёт прочитать kiosk.json')).toBeVisible();
  // Nor does asking past the page help, nor a technician's code that nobody knows.
  const asked = await kiosk.page.evaluate(async () => {
    const { own } = window.shell;
    await own.act('leave');
    return own.setUp({ address: 'http://evil', code: '000000', evenIfSilent: true });
  });
  expect(asked).toEqual({ ok: false, fault: 'forbidden' });
  await pressKey(kiosk.app, 'T', ['control', 'alt', 'shift']);
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  hidden.giveBack();
  await expect(kiosk.page.locator('.code')).toBeVisible({ timeout: 15_000 });
  await openTechnician(kiosk);
});

for (const [name, part] of [
  ['one of the settings', { lostAfterSeconds: -1 }],
  ['the server’s address', { serverUrl: 'ftp://office' }],
] as const) {
  test(`${name} is wrong: the technician’s code holds all the same`, async ({ office, kiosks }) => {
    await kiosks.settle({ serverUrl: office.office.url, ...part });
    const kiosk = await kiosks.start();
    const shown =
      'serverUrl' in part ? kiosk.page.getByText('Адрес сервера не задан') : kiosk.page.locator('.code');
    await expect(shown).toBeVisible();
    const technician = await openTechnician(kiosk);
    await typeCode(technician, CODE);
    await technician.getByRole('button', { name: 'Сменить адрес или код' }).click();
    await expect(technician.getByText('Часть настроек была записана неверно')).toBeVisible();
    await technician.getByLabel('Адрес сервера офиса').fill(office.office.url);
    await pressLast(technician, 'Подключиться');
    await expect(kiosk.page.locator('.code')).toBeVisible();
  });
}

test('a technician with the code starts the kiosk anew, or closes it', async ({ office, kiosks }) => {
  await kiosks.settle({ serverUrl: office.office.url });
  for (const [button, code] of [
    ['Перезапустить киоск', 1],
    ['Закрыть киоск', 0],
  ] as const) {
    const kiosk = await kiosks.start();
    await expect(kiosk.page.locator('.code')).toBeVisible();
    const technician = await openTechnician(kiosk);
    await typeCode(technician, CODE);
    await pressLast(technician, button);
    expect(await kiosk.end()).toBe(code);
  }
});

test('a shell whose whole process is killed comes back, and the manager hears of it', async ({
  office,
  kiosks,
}) => {
  test.skip(process.platform !== 'linux', 'looks for processes in /proc');
  await kiosks.settle({ serverUrl: office.office.url });
  const paired = await kiosks.start();
  const deviceId = await pair(paired, office);
  paired.app.process().kill('SIGTERM');
  await paired.end();

  // As it is started by a person or by the system: nobody has said that they would start it again.
  const { executablePath, args, cwd, env } = kioskOptions(kiosks.folder);
  const { QUEUE_KIOSK_SUPERVISED: _, ...plain } = env;
  const watchdog = spawn(executablePath, args, { cwd, env: plain, stdio: 'ignore' });
  const ended = new Promise((resolve) => watchdog.once('exit', resolve));
  try {
    const shell = async () => {
      const { devices } = await managerView(office.office.url, office.administrator);
      return devices.find(({ id }) => id === deviceId)?.shell;
    };
    await expect.poll(() => kiosks.diary(), { timeout: 15_000 }).toMatchObject({ running: true });
    const first = shellProcess(watchdog);
    kill(first, 'SIGKILL');
    await expect
      .poll(shell, { timeout: 15_000 })
      .toMatchObject({ troubles: 1, lastTrouble: { kind: 'ended' } });
    expect(shellProcess(watchdog)).not.toBe(first);
    // The system's wish to end goes through to it.
    watchdog.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    watchdog.kill('SIGKILL');
  }
});

test('the system’s own wish to end is obeyed at once', async ({ office, kiosks }) => {
  await kiosks.settle({ serverUrl: office.office.url });
  const kiosk = await kiosks.start();
  await expect(kiosk.page.locator('.code')).toBeVisible();
  kiosk.app.process().kill('SIGTERM');
  expect(await kiosk.end()).toBe(0);
});
