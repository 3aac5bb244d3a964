/** The cable of a desk is pulled at every step: a key is refused where it can be seen, nothing fires later, and the visitor is still there. */
import type { Page } from '@playwright/test';
import { PRESS_LASTS_MS } from '../../contract/press.ts';
import { COOKIES } from '../../server/api/principals.ts';
import { layCable, type Cable } from '../support/cable.ts';
import { take } from '../support/desk.ts';
import { answered, callsAtWill, openAlways, staff } from '../support/office.ts';
import { expect, pressKey, test } from './browser-office.ts';

/** What is pressed while the line is lost, and what the desk shows before and after. */
interface Step {
  readonly name: string;
  /** What brings the desk there, by keys. */
  readonly bring: (desk: Page) => Promise<void>;
  readonly heading: RegExp;
  /** What can be pressed when the desk is there, and nothing is under way. */
  readonly offers: RegExp;
  readonly key: string;
}

const STEPS: readonly Step[] = [
  {
    name: 'free',
    bring: () => Promise.resolve(),
    heading: /^Окно свободно$/,
    offers: /Вызвать следующего/,
    key: 'F2',
  },
  {
    name: 'called',
    bring: (desk) => pressKey(desk, 'F2'),
    heading: /^П\s001$/u,
    offers: /Пришёл, начать/,
    key: 'F3',
  },
  {
    name: 'in service',
    bring: (desk) => pressKey(desk, 'F3'),
    heading: /^П\s001$/u,
    offers: /Завершить F4$/,
    key: 'F4',
  },
  {
    name: 'with a step that can be taken back',
    bring: async (desk) => {
      await pressKey(desk, 'F4');
      await pressKey(desk, 'F2');
    },
    heading: /^П\s002$/u,
    offers: /Отменить/,
    key: 'Control+z',
  },
  {
    name: 'in a question',
    bring: async (desk) => {
      await pressKey(desk, 'F3');
      await pressKey(desk, 'F7');
    },
    heading: /^П\s002$/u,
    offers: /^Отложить/,
    key: '1',
  },
  {
    name: 'with a visitor on hold',
    bring: (desk) => desk.keyboard.press('1'),
    heading: /^Окно свободно$/,
    offers: /F7$/,
    key: 'F7',
  },
  {
    name: 'on a break',
    bring: async (desk) => {
      await pressKey(desk, 'F10');
      await desk.keyboard.press('1');
    },
    heading: /^Перерыв/,
    offers: /Продолжить работу/,
    key: 'F10',
  },
];

async function expectLost(desk: Page): Promise<void> {
  await expect(desk.getByText('нет связи', { exact: true })).toBeVisible({ timeout: 20_000 });
}

async function expectBack(desk: Page): Promise<void> {
  await expect(desk.getByText('на связи', { exact: true })).toBeVisible({ timeout: 20_000 });
}

async function tryStep(desk: Page, cable: Cable, { bring, heading, offers, key }: Step): Promise<void> {
  await bring(desk);
  const shown = desk.getByRole('heading', { level: 1, name: heading });
  await expect(shown).toBeVisible();
  await expect(desk.getByRole('button', { name: offers }).first()).toBeEnabled();
  cable.pull();
  await expectLost(desk);
  await desk.keyboard.press(key);
  await expect(desk.getByText(/Нет связи с сервером/).first()).toBeVisible();
  // What is true stays on the glass.
  await expect(shown).toBeVisible();
  cable.plug();
  await expectBack(desk);
  // A key that waited for the line would have done its work by now.
  await desk.waitForTimeout(1500);
  await expect(shown).toBeVisible();
}

test('a desk without its line refuses keys, and comes back to the same visitor', async ({
  screens: { office },
  browser,
}) => {
  test.setTimeout(180_000);
  const house = await staff(office, (config) => callsAtWill(openAlways(config)), 1);
  const [token = ''] = house.operators;
  const cable = await layCable(office.url);
  const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1366, height: 768 } });
  await context.addCookies([{ name: COOKIES.staff, value: token, url: cable.url }]);
  const desk = await context.newPage();
  await desk.goto(`${cable.url}/desk`);
  for (let visitor = 0; visitor < 3; visitor += 1) answered(await take(office, house.kiosk));
  await desk
    .getByRole('button', { name: /^Окно 1/ })
    .first()
    .press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Окно свободно' })).toBeVisible();

  for (const step of STEPS) await test.step(step.name, () => tryStep(desk, cable, step));

  await test.step('a line that is dead before anybody can know', async () => {
    await desk.keyboard.press('F10');
    await pressKey(desk, 'F7');
    const shown = desk.getByRole('heading', { level: 1, name: /^П\s002$/u });
    await expect(shown).toBeVisible();
    await expect(desk.getByRole('button', { name: /Завершить F4$/ })).toBeEnabled();
    cable.clog();
    await desk.keyboard.press('F4');
    await desk.waitForTimeout(PRESS_LASTS_MS + 500);
    cable.plug();
    await expect(desk.getByText(/команда дошла слишком поздно/)).toBeVisible();
    await expect(shown).toBeVisible();
  });
  await test.step('a page that is loaded again is back at the same visitor', async () => {
    await desk.reload();
    await expect(desk.getByRole('heading', { level: 1, name: /^П\s002$/u })).toBeVisible();
  });
  await test.step('nothing was done that was refused', async () => {
    const { visits } = answered(await office.call('getVisits', {}, house.administrator));
    expect(visits.map(({ status }) => status)).toEqual(['served', 'serving', 'waiting']);
  });
  await context.close();
  await cable.close();
});
