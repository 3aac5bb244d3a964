/** The desk's window: on top of other programs, where it was left, and no more than a window for the desk. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startOffice, staff } from '../support/office.ts';
import { launch } from './electron.ts';
import {
  choose,
  deskOptions,
  expect,
  menuOf,
  pressOnKeyboard,
  signIn,
  sitDown,
  test,
  windowOf,
} from './desk.ts';

const ON_TOP = 'Поверх других окон';
const SIGN_IN = 'Войти';

test('a first start asks for the server, then the desk stands on top at the right edge', async ({
  office,
  desks,
}) => {
  const { app, page, inPage } = await desks.start();
  await expect(page.getByRole('heading', { name: 'Адрес сервера' })).toBeVisible();
  const address = page.getByLabel('Адрес сервера офиса');
  await expect(address).toBeFocused();
  await address.fill('ftp://office');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Это не адрес сервера.').first()).toBeVisible();
  await address.fill(office.office.url.replace('http://', ''));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: SIGN_IN })).toBeVisible();
  expect(page.url()).toBe(`${office.office.url}/desk`);
  expect(desks.settings()).toMatchObject({ serverUrl: office.office.url, onTop: true });

  const screen = await app.evaluate(({ screen: { getPrimaryDisplay } }) => getPrimaryDisplay().workArea);
  const { bounds, onTop } = await windowOf(app);
  expect(onTop).toBe(true);
  expect(bounds).toMatchObject({ x: screen.x + screen.width - 400, width: 400, height: 760 });

  // A sealed page: nothing of Electron or of the window is in it, and it goes nowhere else.
  expect(await inPage('["require", "process", "shell"].filter((name) => name in window)')).toEqual([]);
  for (const url of [
    `${office.office.url}/manager`,
    'http://127.0.0.1:9/',
    'shell://pages/index.html#server',
  ])
    await inPage(`location.href = ${JSON.stringify(url)}; open(${JSON.stringify(url)}); null`);
  await page.waitForTimeout(300);
  expect(page.url()).toBe(`${office.office.url}/desk`);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('every key of the desk reaches it, and no other takes the window away', async ({ office, desks }) => {
  desks.settle({ serverUrl: office.office.url });
  const { app, page } = await desks.start();
  await signIn(page);
  await sitDown(page);
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  const pause = page.getByRole('dialog', { name: 'Перерыв' });
  // The key alone is for the menu in other programs, and after it the letters would be.
  for (const keys of [['F10'], ['alt', 'F10'], ['ctrl+w', 'ctrl+r', 'F5', 'alt+F10', 'F10']]) {
    pressOnKeyboard(...keys);
    await expect(pause).toBeVisible();
    pressOnKeyboard('Escape');
    await expect(pause).toBeHidden();
  }
  expect(await page.evaluate(() => 'isOld' in window)).toBe(true);

  // Sound comes without a touch, and letters grow.
  expect(await page.evaluate(() => new AudioContext().state)).toBe('running');
  pressOnKeyboard('ctrl+equal', 'ctrl+equal', 'ctrl+minus');
  await expect.poll(async () => (await windowOf(app)).zoom).toBe(0.5);
});

test('what was chosen is there after a new start: the place, on top or not, the letters, who is signed in', async ({
  office,
  desks,
}) => {
  desks.settle({ serverUrl: office.office.url });
  const first = await desks.start();
  await signIn(first.page);
  await choose(first.app, ON_TOP);
  await choose(first.app, 'Крупнее');
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.setBounds({ x: 30, y: 60, width: 450, height: 600 }),
  );
  await expect.poll(() => windowOf(first.app)).toMatchObject({ bounds: { x: 30, width: 450 } });
  await choose(first.app, 'Закрыть').catch(() => undefined);
  expect(await first.end()).toBe(0);

  const again = await desks.start();
  await expect(again.page.getByRole('heading', { name: 'За каким окном работаете?' })).toBeVisible();
  expect(await windowOf(again.app)).toMatchObject({
    bounds: { x: 30, y: 60, width: 450, height: 600 },
    onTop: false,
    zoom: 0.5,
  });
  expect(await menuOf(again.app)).toContainEqual({ label: ON_TOP, checked: false });
  await choose(again.app, ON_TOP);
  expect((await windowOf(again.app)).onTop).toBe(true);
});

test('one key brings the desk forward and goes back; a second start brings it forward too, and a notification', async ({
  office,
  desks,
}) => {
  desks.settle({ serverUrl: office.office.url });
  const { app, page } = await desks.start();
  await expect(page.getByRole('button', { name: SIGN_IN })).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => {
    Object.assign(globalThis, { other: new BrowserWindow({ width: 300, height: 300 }) });
  });
  const isForward = async () => (await windowOf(app)).focused;
  const elsewhere = async () => {
    await app.evaluate(() => (globalThis as unknown as { other: Electron.BrowserWindow }).other.focus());
    await expect.poll(isForward).toBe(false);
  };
  await elsewhere();
  pressOnKeyboard('ctrl+alt+o');
  await expect.poll(isForward).toBe(true);
  pressOnKeyboard('ctrl+alt+o');
  await expect.poll(isForward).toBe(false);
  expect(await windowOf(app)).toMatchObject({ visible: true, onTop: true });

  // What a page does when its notification was pressed.
  await elsewhere();
  await page.evaluate(() => window.focus());
  await expect.poll(isForward).toBe(true);

  await elsewhere();
  const { executablePath, args, env } = deskOptions(desks.folder);
  const second = spawn(executablePath, args, { env, stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect.poll(isForward).toBe(true);

  // Another program has the key: that is said, and nothing else is missing.
  const late = await launch(deskOptions(join(desks.folder, 'another')));
  expect(await menuOf(late.app)).toContainEqual({
    label: 'Клавиши Ctrl+Alt+O заняты другой программой',
    checked: false,
  });
  await late.kill();
});

test('over plain HTTP the server’s page may notify, nobody else may, and nothing else is permitted', async ({
  office,
  desks,
}) => {
  const { port } = new URL(office.office.url);
  desks.settle({ serverUrl: `http://office.test:${port}` });
  const desk = await desks.start('--host-resolver-rules=MAP *.test 127.0.0.1');
  const { app, page } = desk;
  await expect(page.getByRole('button', { name: SIGN_IN })).toBeVisible();
  const permitted = (asked: typeof page) =>
    asked.evaluate(async () => {
      const names = ['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read', 'midi'];
      const states = names.map(async (name) => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return state === 'granted' ? name : null;
      });
      const granted = (await Promise.all(states)).filter((name) => name !== null);
      return { granted, notification: Notification.permission, secure: isSecureContext };
    });
  expect(await permitted(page)).toEqual({
    granted: ['notifications'],
    notification: 'granted',
    secure: true,
  });

  const opened = app.waitForEvent('window');
  await choose(app, 'Адрес сервера…');
  const asking = await opened;
  await expect(asking.getByLabel('Адрес сервера офиса')).toHaveValue(`http://office.test:${port}`);
  expect(await permitted(asking)).toMatchObject({ granted: [], notification: 'denied' });

  // Another server is another one to trust, which is told to a new process only.
  const marker = join(desks.folder, 'relaunched');
  await app.evaluate(({ app: electron }, file) => {
    electron.relaunch = () => process.getBuiltinModule('node:fs').writeFileSync(file, '');
  }, marker);
  await asking.getByLabel('Адрес сервера офиса').fill(`other.test:${port}`);
  await asking.keyboard.press('Enter').catch(() => undefined);
  expect(await desk.end()).toBe(0);
  expect(existsSync(marker)).toBe(true);
  expect(desks.settings()).toMatchObject({ serverUrl: `http://other.test:${port}` });
});

test('without a server the window says so and waits; a page that crashed comes back; another address is asked for', async ({
  desks,
}) => {
  const office = await startOffice();
  await staff(office);
  const port = Number(new URL(office.url).port);
  await office.stop({ keepData: true });
  desks.settle({ serverUrl: office.url });
  const { app, page, glass } = await desks.start();
  await expect(page.getByRole('heading', { name: 'Рабочее место пока не открывается' })).toBeVisible();
  await expect(page.getByText('ERR_CONNECTION_REFUSED')).toBeVisible();
  await expect(page.getByText(office.url)).toBeVisible();

  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: 'Адрес сервера…' }).click();
  const asking = await opened;
  const gone = asking.waitForEvent('close');
  // It takes its own window away.
  await asking
    .getByRole('button', { name: 'Отмена' })
    .click()
    .catch(() => undefined);
  await gone;

  const again = await startOffice({ dataDir: office.dataDir, port });
  await expect(page.getByRole('button', { name: SIGN_IN })).toBeVisible({ timeout: 15_000 });
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(glass, { timeout: 15_000 }).toContain(SIGN_IN);
  await again.stop({ keepData: false });
});
