/** A real office for a browser test, and its screens in contexts of their own real size. */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { VoiceChoice } from '../../server/voice/find-engines.ts';
import { ROLES, type NewPerson } from '../../contract/people.ts';
import { COOKIES } from '../../server/api/principals.ts';
import { answered, openAlways, PASSWORD, startOffice, type TestOffice } from '../support/office.ts';
import { press } from './finger.ts';

/** The screens at the sizes they are made for. */
const SIZES = {
  kiosk: { width: 1080, height: 1920 },
  display: { width: 1920, height: 1080 },
  desk: { width: 1366, height: 768 },
  manager: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export interface Screens {
  readonly office: TestOffice;
  readonly context: BrowserContext;
  /** Opens a page of the office at a screen's size; all share one browser, as on a newcomer's laptop. */
  open(screen: keyof typeof SIZES, path: string): Promise<Page>;
}

/** An error in a page's console is a failure of the test. */
function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
}

interface Fixtures {
  readonly standingAt: number | null;
  readonly voice: VoiceChoice;
  readonly screens: Screens;
  readonly faults: string[];
}

export const test = base.extend<Fixtures>({
  /** A moment at which the office's clock stands until the test moves it; null for the real time. */
  standingAt: [null, { option: true }],
  /** Who makes speech; nobody unless a test wants to hear it. */
  voice: ['off', { option: true }],

  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see which fixtures are asked for
  faults: async ({}, use) => {
    await use([]);
  },
  screens: async ({ browser, faults, standingAt, voice }, use) => {
    const demo = standingAt === null ? null : { speed: 0, startAt: standingAt };
    const office = await startOffice({ demo, voice });
    // The kiosk and the phone are touched; whoever has a mouse as well uses that.
    const context: BrowserContext = await browser.newContext({ locale: 'ru-RU', hasTouch: true });
    await use({
      office,
      context,
      open: async (screen, path) => {
        const page = await context.newPage();
        watch(page, faults);
        await page.setViewportSize(SIZES[screen]);
        await page.goto(office.url + path);
        return page;
      },
    });
    await context.close();
    await office.stop();
  },
});

export { expect };

/** As a display is started: nobody touches it, and it is heard. */
export const STARTED_FOR_SOUND: Parameters<typeof test.use>[0] = {
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--autoplay-policy=no-user-gesture-required'],
    }),
};

const ADDRESS = 'Белгород, проспект Славы, 25';
const MARINA: NewPerson = {
  login: 'marina',
  name: 'Марина Сергеевна',
  roles: [...ROLES],
  serviceIds: null,
  password: PASSWORD,
};

/** The first start as a newcomer does it: name, administrator, round the clock, this computer's screens. */
export async function setUpByHand({ office, open }: Screens): Promise<void> {
  const page = await open('desk', `/setup#${office.setupToken ?? ''}`);
  await page.getByLabel('Адрес').fill(ADDRESS);
  await page.getByRole('radio', { name: /Круглосуточно/ }).check();
  await page.getByLabel('Имя и отчество').fill(MARINA.name);
  await page.getByLabel('Логин').fill(MARINA.login);
  await page.getByLabel('Пароль', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Пароль ещё раз').fill(PASSWORD);
  await page.getByRole('button', { name: 'Открыть офис' }).click();
  await expect(page.getByRole('heading', { name: /офис открыт/i })).toBeVisible();
}

/** The same without a hand, for tests of what comes after it. */
export async function setUp({ office, context }: Screens): Promise<void> {
  const { proposal } = answered(await office.call('getSetup', {}));
  if (proposal === null) throw new Error('the office is set up already');
  const set = answered(
    await office.call('setUp', {
      token: office.setupToken ?? '',
      config: openAlways({ ...proposal, address: ADDRESS }),
      administrator: MARINA,
      people: [],
      pairThisComputer: true,
    }),
  );
  const { url } = office;
  await context.addCookies([
    { name: COOKIES.staff, value: set.token, url },
    { name: COOKIES.kiosk, value: set.kiosk?.token ?? '', url },
    { name: COOKIES.display, value: set.display?.token ?? '', url },
  ]);
}

/** The office's clock goes on to a moment, for a test whose office stands still. */
export async function moveTo({ office }: Screens, moment: number): Promise<void> {
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  answered(await office.call('setDemoClock', { to: moment }, token));
}

/** Takes a ticket for a payment at the kiosk, with a finger; the number stays on its screen. */
export async function takeTicket(
  kiosk: Page,
  choice: { outOfTurn: boolean } = { outOfTurn: false },
): Promise<void> {
  for (const name of [/Взять талон/, /^Оплата/, 'Продолжить']) await press(kiosk, name);
  await press(kiosk, choice.outOfTurn ? 'Да, вне очереди' : 'Нет, общая очередь');
  if (choice.outOfTurn) await press(kiosk, 'Ничего не нужно');
  await expect(kiosk.getByRole('heading', { name: 'Талон', exact: true })).toBeVisible();
}

/** Sits down at a desk and waits until it is ready: a key pressed before that is refused, as it should be. */
export async function sitDown(desk: Page, number: number): Promise<void> {
  await desk.getByRole('button', { name: new RegExp(`^Окно ${number} `) }).click();
  await expect(desk.getByRole('button', { name: /Вызвать следующего/ })).toBeEnabled();
}

/** One key of the desk, pressed when its button offers it: while a command is under way the key is refused, as it should be. */
export async function pressKey(desk: Page, key: string): Promise<void> {
  await expect(desk.getByRole('button', { name: new RegExp(`(?<!Shift |Ctrl )${key}$`) })).toBeEnabled();
  await desk.keyboard.press(key);
}
