/** A specialist asks a colleague to come (6.5.7), by keys at two desks, each a browser of its own: all, one by name, withdrawn, ended. */
import type { Browser, Page } from '@playwright/test';
import { take } from '../support/desk.ts';
import { answered, PASSWORD } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, moveTo, pressKey, setUp, sitDown, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

test.use({ standingAt: at('10:42') });

const NARROW = { width: 400, height: 700 };
const LAPTOP = { width: 1366, height: 768 };

async function expectFineNarrow(page: Page, step: string): Promise<void> {
  await expectFine(page, step);
  await page.setViewportSize(NARROW);
  await expectFine(page, `${step}, narrow`);
  await page.setViewportSize(LAPTOP);
}

/** A colleague at desk 1, in a browser of her own. */
async function colleague({ office }: Screens, browser: Browser, token: string): Promise<Page> {
  const person = { login: 'olga', name: 'Ольга Викторовна', roles: ['operator' as const], serviceIds: null };
  answered(await office.call('addPerson', { ...person, password: PASSWORD }, token));
  const page = await (await browser.newContext({ locale: 'ru-RU', viewport: LAPTOP })).newPage();
  await page.goto(`${office.url}/desk`);
  await page.getByLabel('Логин').fill('olga');
  await page.getByLabel('Пароль').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await sitDown(page, 1);
  return page;
}

/** Desk 4 with a visitor in service, and desk 1 with nobody. */
async function twoDesks(screens: Screens, browser: Browser): Promise<{ mine: Page; hers: Page }> {
  await setUp(screens);
  const { office } = screens;
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  for (let visitor = 0; visitor < 2; visitor += 1) answered(await take(office, token));
  const mine = await screens.open('desk', '/desk');
  await sitDown(mine, 4);
  const hers = await colleague(screens, browser, token);
  await pressKey(mine, 'F2');
  await pressKey(mine, 'F3');
  return { mine, hers };
}

/** The key that asks whom. */
async function askWhom(desk: Page): Promise<void> {
  await expect(desk.getByRole('button', { name: /^Пригласить коллегу/ })).toBeEnabled();
  const question = desk.getByRole('dialog').getByRole('heading', { name: 'Кого пригласить?' });
  // Right after a withdrawal by the same key a press is the second one of that.
  await expect(async () => {
    await desk.keyboard.press('Shift+F9');
    await expect(question).toBeVisible({ timeout: 300 });
  }).toPass();
}

/** The digit that answers. */
async function invite(desk: Page, digit: string): Promise<void> {
  await askWhom(desk);
  await desk.keyboard.press(digit);
  await expect(desk.getByRole('dialog')).toHaveCount(0);
}

const asked = (desk: Page) => desk.getByRole('list', { name: 'Просят подойти' });
/** Where what is pressed stands on the glass. */
const places = (desk: Page) =>
  desk
    .locator('.grid > button')
    .evaluateAll((all) => all.map((one) => [one.getBoundingClientRect().x, one.getBoundingClientRect().y]));

test('all are asked, and whoever presses first goes', async ({ screens, browser, faults }) => {
  const { mine, hers } = await twoDesks(screens, browser);
  const [before, herBefore] = [await places(mine), await places(hers)];
  await askWhom(mine);
  await expectFineNarrow(mine, 'whom to ask');
  await mine.keyboard.press('1');
  await expect(mine.getByText('Приглашены все, кто свободен')).toBeVisible();
  await moveTo(screens, at('10:42', 40));
  await expect(mine.getByRole('timer', { name: 'Ждём коллегу' })).toHaveText('00:40');
  await expectFineNarrow(mine, 'asked');

  await expect(asked(hers)).toContainText('Окно 4. Марина Сергеевна просит подойти: талон П 001');
  await expect(asked(hers)).toBeInViewport({ ratio: 1 });
  await expect(hers).toHaveTitle('Окно 4 просит подойти');
  await expect(hers.getByRole('button', { name: /^Не могу/ })).toHaveCount(0);
  await expectFineNarrow(hers, 'is asked');
  expect([await places(mine), await places(hers)], 'nothing that is pressed moves').toEqual([
    before,
    herBefore,
  ]);

  // The same desk in another window sees the same.
  const second = await screens.open('desk', '/desk');
  await expect(second.getByText('Приглашены все, кто свободен')).toBeVisible();

  await pressKey(hers, 'F1');
  await expect(hers.getByText('Вы идёте: окно 4')).toBeVisible();
  await expect(asked(hers)).toBeHidden();
  for (const page of [mine, second]) await expect(page.getByText('Идёт Ольга Викторовна')).toBeVisible();
  await expectFine(mine, 'somebody comes');
  await expectFine(hers, 'goes');
  expect(faults).toEqual([]);
});

test('one is asked by name and declines; asked again it is withdrawn, and ends with the visit', async ({
  screens,
  browser,
  faults,
}) => {
  const { mine, hers } = await twoDesks(screens, browser);
  await test.step('declined', async () => {
    await invite(mine, '2');
    await expect(asked(hers)).toContainText('просит вас подойти');
    await expectFineNarrow(hers, 'is asked by name');
    await expect(hers.getByRole('button', { name: /^Не могу/ })).toBeEnabled();
    await hers.keyboard.press('Shift+F1');
    await expect(asked(hers)).toBeHidden();
    await expect(mine.getByText('Не может подойти: Ольга Викторовна')).toBeVisible();
    await expectFineNarrow(mine, 'declined');
  });

  await test.step('withdrawn by the key that invites', async () => {
    await invite(mine, '2');
    await expect(asked(hers)).toBeVisible();
    await expect(mine.getByRole('button', { name: /^Отозвать/ })).toBeEnabled();
    await mine.keyboard.press('Shift+F9');
    await expect(asked(hers)).toBeHidden();
    await expect(mine.getByText(/^Приглашение/)).toHaveCount(0);
    await hers.keyboard.press('F1');
    await expect(hers.getByText(/Приглашения уже нет/)).toBeVisible();
  });

  await test.step('over with the visit, and back with it', async () => {
    await invite(mine, '1');
    await expect(asked(hers)).toBeVisible();
    await pressKey(mine, 'F4');
    await expect(asked(hers)).toBeHidden();
    await expect(mine.getByRole('button', { name: /^Пригласить коллегу/ })).toHaveCount(0);
    await mine.keyboard.press('Control+KeyZ');
    await expect(asked(hers)).toBeVisible();
    await expect(mine.getByText('Приглашены все, кто свободен')).toBeVisible();
  });
  expect(faults).toEqual([]);
});
