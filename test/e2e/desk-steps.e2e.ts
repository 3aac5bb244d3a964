/**
 * What a desk does besides calling and finishing, by keys alone: a slip taken back, another service, a hold and back, the last
 * visitor; axe on every step.
 */
import type { Locator, Page } from '@playwright/test';
import { COOKIES } from '../../server/api/principals.ts';
import { deskOf, take } from '../support/desk.ts';
import { viewNow } from '../support/live.ts';
import { answered, PASSWORD } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, moveTo, pressKey, setUp, sitDown, test, type Screens } from './browser-office.ts';
import { expectFine } from './faults.ts';

test.use({ standingAt: at('10:42') });

/** Beside another program, and a specialist's usual screen. */
const NARROW = { width: 420, height: 760 };
const WIDE = { width: 1366, height: 768 };
const [FIRST, SECOND] = ['П\u00a0001', 'П\u00a0002'];

const dialog = (desk: Page): Locator => desk.getByRole('dialog');
const timer = (desk: Page): Locator => desk.getByRole('timer', { name: 'Время обслуживания' });
const here = (desk: Page, name: string): Locator => desk.getByRole('heading', { level: 1, name });
const lastStep = (desk: Page): Locator => desk.getByRole('region', { name: 'Последнее действие' });

async function administrator({ office }: Screens): Promise<string> {
  return answered(await office.call('signIn', { login: 'marina', password: PASSWORD })).token;
}

/** Desk 4 with visitors in its queue. */
async function openDesk(screens: Screens, visitors: number): Promise<Page> {
  await setUp(screens);
  const token = await administrator(screens);
  for (let i = 0; i < visitors; i += 1) answered(await take(screens.office, token));
  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 4);
  return desk;
}

/** Calls the next visitor, who comes at once. */
async function serve(desk: Page): Promise<void> {
  await pressKey(desk, 'F2');
  await pressKey(desk, 'F3');
  await expect(timer(desk)).toBeVisible();
}

/** Takes back the last step as soon as it is offered. */
async function takeBack(desk: Page): Promise<void> {
  await expect(lastStep(desk).getByRole('button', { name: /Отменить/ })).toBeEnabled();
  await desk.keyboard.press('Control+KeyZ');
  await expect(lastStep(desk)).toHaveCount(0);
}

/** Where the keys and the queue are on the glass. */
const placesOf = (desk: Page) =>
  desk.locator('.grid > button, [role=tablist]').evaluateAll((parts) =>
    parts.map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );

/** A key that asks, and the digit that answers. */
async function answer(desk: Page, [key, title, digit]: [string, string, string]): Promise<void> {
  await pressKey(desk, key);
  await expect(dialog(desk).getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expectFine(desk, title);
  await desk.keyboard.press(digit);
  await expect(dialog(desk)).toHaveCount(0);
}

/** A colleague at another desk, who calls whom the laws put first. @returns the number that is called */
async function calledByColleague({ office }: Screens, token: string): Promise<string> {
  const person = { login: 'olga', name: 'Ольга Викторовна', roles: ['operator' as const], serviceIds: null };
  answered(await office.call('addPerson', { ...person, password: PASSWORD }, token));
  const olga = answered(await office.call('signIn', { login: 'olga', password: PASSWORD })).token;
  const desk = deskOf(office, olga, 'desk-2');
  answered(await desk.open());
  return answered(await desk.next()).number;
}

test('a visitor who was finished by mistake is back in service, and the clock has gone on', async ({
  screens,
  faults,
}) => {
  const desk = await openDesk(screens, 1);
  const places = await placesOf(desk);
  await serve(desk);
  await expect(lastStep(desk)).toContainText(`Начато: ${FIRST}`);
  expect(await placesOf(desk), 'nothing moves when a step can be taken back').toEqual(places);
  await moveTo(screens, at('10:48'));
  await expect(timer(desk)).toContainText('06:00');
  await pressKey(desk, 'F4');
  await expect(here(desk, 'Окно свободно')).toBeVisible();
  await expect(lastStep(desk)).toContainText(`Завершено: ${FIRST}`);
  await expectFine(desk, 'finished');
  await desk.setViewportSize(NARROW);
  await expect(lastStep(desk)).toBeInViewport({ ratio: 1 });
  await expectFine(desk, 'finished, narrow');
  await desk.setViewportSize(WIDE);

  await moveTo(screens, at('10:48', 7));
  await expect(lastStep(desk)).toContainText('3 с');
  await takeBack(desk);
  await expect(here(desk, FIRST)).toBeVisible();
  await expect(timer(desk)).toContainText('06:07');
  await expectFine(desk, 'back in service');
  await moveTo(screens, at('10:50'));
  await expect(timer(desk)).toContainText('08:00');

  await test.step('after ten seconds it stands, and the key says so', async () => {
    await pressKey(desk, 'F4');
    await moveTo(screens, at('10:50', 11));
    await expect(lastStep(desk)).toHaveCount(0);
    await desk.keyboard.press('Control+KeyZ');
    await expect(desk.getByText(/Отменять нечего: прошло больше 10 секунд/)).toBeVisible();
    await expect(here(desk, 'Окно свободно')).toBeVisible();
    await expectFine(desk, 'too late');
  });
  expect(faults).toEqual([]);
});

test('a call that was taken back leaves the display, and the next desk calls the same visitor', async ({
  screens,
  faults,
}) => {
  const desk = await openDesk(screens, 2);
  const display = await screens.open('display', '/display');
  const newest = display.getByRole('region', { name: 'Новый вызов' });
  await serve(desk);
  await expect(newest).toContainText(`Талон ${FIRST}`);
  await pressKey(desk, 'F2');
  await expect(newest).toContainText(`Талон ${SECOND}`);
  await expect(lastStep(desk)).toContainText(`Завершено: ${FIRST}, вызван ${SECOND}`);
  await expectFine(desk, 'finished and called');

  await takeBack(desk);
  await expect(here(desk, FIRST)).toBeVisible();
  await expect(timer(desk)).toBeVisible();
  await expect(display.getByText(SECOND)).toHaveCount(0);
  await expect(newest).toContainText(`Талон ${FIRST}`);
  await expectFine(display, 'the call is gone');

  expect(await calledByColleague(screens, await administrator(screens))).toBe('П002');
  await expect(newest).toContainText(`Талон ${SECOND}`);
  expect(faults).toEqual([]);
});

test('one visitor has two services, and both are in the report', async ({ screens, faults }) => {
  const desk = await openDesk(screens, 1);
  await serve(desk);
  await moveTo(screens, at('10:50'));
  await expect(desk.getByRole('button', { name: /^Ещё услуга/ })).toBeEnabled();
  await desk.keyboard.press('Shift+F6');
  await expect(dialog(desk).getByRole('heading', { name: `${FIRST}: ещё услуга` })).toBeVisible();
  await expectFine(desk, 'which service');
  await desk.keyboard.type('справка');
  // The first takes the only one that was found, the second begins it.
  await desk.keyboard.press('Enter');
  await test.step('back from the outcome the keys go on from what is chosen', async () => {
    await desk.keyboard.press('F9');
    await expect(dialog(desk).getByText('Итог текущей услуги')).toBeVisible();
    await desk.keyboard.press('Escape');
    const chosen = dialog(desk).getByRole('radio', { name: /^Справка/ });
    await expect(chosen).toBeFocused();
    await expect(chosen).toBeInViewport();
    await desk.keyboard.press('ArrowUp');
    await expect(chosen).not.toBeChecked();
    await desk.keyboard.press('ArrowDown');
    await expect(chosen).toBeChecked();
  });
  await desk.keyboard.press('Enter');
  await expect(dialog(desk)).toHaveCount(0);
  await expect(here(desk, FIRST)).toBeVisible();
  await expect(desk.getByText(/^Справка об отсутствии/).first()).toBeVisible();
  await expect(timer(desk)).toContainText('00:00');
  await expectFine(desk, 'the other service');

  await moveTo(screens, at('10:55'));
  await pressKey(desk, 'F4');
  await expect(here(desk, 'Окно свободно')).toBeVisible();
  const manager = await screens.open('manager', '/manager');
  await manager.getByRole('link', { name: 'Нормативы' }).click();
  // Each against its own norm; the second had no wait.
  await expect(manager.getByRole('row', { name: /Приём платежа/ })).toContainText(/8,0.*10.*100/);
  await expect(manager.getByRole('row', { name: /^Справка/ })).toContainText(/5,0.*20.*100/);
  await expectFine(manager, 'norms');
  expect(faults).toEqual([]);
});

test('who fills a form comes back without a call', async ({ screens, faults }) => {
  const desk = await openDesk(screens, 2);
  const display = await screens.open('display', '/display');
  const newest = display.getByRole('region', { name: 'Новый вызов' });
  const cookies = await display.context().cookies();
  const token = cookies.find(({ name }) => name === COOKIES.display)?.value ?? '';
  await serve(desk);
  await moveTo(screens, at('10:45'));
  await answer(desk, ['F7', `Отложить ${FIRST}`, '1']);
  await expect(here(desk, 'Окно свободно')).toBeVisible();
  await expect(desk.getByRole('button', { name: /^Продолжить/ })).toContainText(`${FIRST}: заполнить бланк`);
  await expectFine(desk, 'on hold');

  await pressKey(desk, 'F2');
  // Each call stands on the wall for four seconds at least.
  await expect(newest).toContainText(`Талон ${SECOND}`, { timeout: 10_000 });
  await pressKey(desk, 'F3');
  await expect(here(desk, SECOND)).toBeVisible();
  await moveTo(screens, at('10:52'));
  await pressKey(desk, 'F4');
  await expect(here(desk, 'Окно свободно')).toBeVisible();
  const calls = async () => {
    const { calls: made, announcements } = await viewNow(screens.office.url, { view: 'display' }, token);
    return [made.map(({ callId }) => callId), announcements.map(({ callId }) => callId)];
  };
  const before = await calls();

  await pressKey(desk, 'F7');
  await expect(here(desk, FIRST)).toBeVisible();
  // Three minutes before, none while away.
  await expect(timer(desk)).toContainText('03:00');
  await expectFine(desk, 'back from the hold');
  await moveTo(screens, at('10:53'));
  await expect(timer(desk)).toContainText('04:00');
  expect(await calls()).toEqual(before);
  await expect(newest).toContainText(`Талон ${SECOND}`);
  expect(faults).toEqual([]);
});

test('after the last visitor the desk goes to lunch', async ({ screens, faults }) => {
  const desk = await openDesk(screens, 2);
  await serve(desk);
  await answer(desk, ['F10', `Перерыв после ${FIRST}`, '1']);
  await expect(desk.getByText('Последний посетитель, затем обед')).toBeVisible();
  await expectFine(desk, 'the last one');

  await test.step('nobody is called after that one', async () => {
    await desk.keyboard.press('F2');
    await expect(desk.getByText(/За окном последний посетитель, следующего не вызвать/)).toBeVisible();
    await expectFine(desk, 'no next one');
  });
  await pressKey(desk, 'F4');
  await expect(desk.getByRole('timer', { name: 'Время перерыва' })).toContainText('обед');
  await expect(desk.getByRole('button', { name: /^Продолжить работу/ })).toBeEnabled();
  await expectFine(desk, 'lunch');

  await desk.keyboard.press('F10');
  await expect(here(desk, 'Окно свободно')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a last visitor who fills a form is waited for, and the desk goes to lunch after that one', async ({
  screens,
  faults,
}) => {
  const desk = await openDesk(screens, 2);
  await serve(desk);
  await answer(desk, ['F10', `Перерыв после ${FIRST}`, '1']);
  await answer(desk, ['F7', `Отложить ${FIRST}`, '1']);
  await expect(here(desk, `Ждём ${FIRST}`)).toBeVisible();
  await expect(desk.getByText(/других вызовов не будет. После него обед/)).toBeVisible();
  await expectFine(desk, 'waits for the last one');

  await test.step('nobody else is called meanwhile', async () => {
    await desk.keyboard.press('F2');
    await expect(desk.getByText(`Окно ждёт последнего посетителя ${FIRST}`)).toBeVisible();
    await expectFine(desk, 'nobody else');
  });
  await desk.setViewportSize(NARROW);
  await expectFine(desk, 'waits, narrow');
  await desk.setViewportSize(WIDE);
  await pressKey(desk, 'F7');
  await expect(here(desk, FIRST)).toBeVisible();
  await pressKey(desk, 'F4');
  await expect(desk.getByRole('timer', { name: 'Время перерыва' })).toContainText('обед');
  expect(faults).toEqual([]);
});

test('after the last visitor the desk closes, as was wished', async ({ screens, faults }) => {
  const desk = await openDesk(screens, 2);
  await serve(desk);
  await expect(desk.getByRole('button', { name: /Ctrl F10$/ })).toBeEnabled();
  await desk.keyboard.press('Control+F10');
  await expect(dialog(desk).getByRole('heading', { name: `Закрыть окно после ${FIRST}?` })).toBeVisible();
  await expectFine(desk, 'close after this one?');
  await desk.keyboard.press('Enter');
  await expect(dialog(desk)).toHaveCount(0);
  await expect(desk.getByText('Последний посетитель, затем окно закроется')).toBeVisible();
  await expectFine(desk, 'the last one');

  await pressKey(desk, 'F4');
  await expect(desk.getByRole('heading', { name: 'За каким окном работаете?' })).toBeVisible();
  await expect(desk.getByText(/больше не за вами/)).toHaveCount(0);
  await expectFine(desk, 'choose a desk');

  await test.step('and is open again, with its last visitor, when that was a slip', async () => {
    await expect(lastStep(desk)).toContainText(`Завершено: ${FIRST}`);
    await takeBack(desk);
    await expect(here(desk, FIRST)).toBeVisible();
    await expect(timer(desk)).toBeVisible();
    await expect(desk.getByText('Последний посетитель, затем окно закроется')).toBeVisible();
    await pressKey(desk, 'F4');
    await expect(desk.getByRole('heading', { name: 'За каким окном работаете?' })).toBeVisible();
    await moveTo(screens, at('10:42', 30));
    await expect(lastStep(desk)).toHaveCount(0);
  });
  expect(faults).toEqual([]);
});

test('«Вернулся» and «Принять без талона» are taken back, whoever is at the desk', async ({
  screens,
  faults,
}) => {
  const desk = await openDesk(screens, 2);
  await serve(desk);
  await answer(desk, ['F7', `Отложить ${FIRST}`, '1']);
  await serve(desk);

  await test.step('the one who had not come back is on hold again, the other stays in service', async () => {
    await moveTo(screens, at('10:45'));
    await desk.getByRole('tab', { name: 'Отошли 1' }).click();
    await desk.getByRole('button', { name: 'Вернулся' }).click();
    await expect(lastStep(desk)).toContainText(`Вернулся: ${FIRST}`);
    await expect(desk.getByRole('tab', { name: 'Отошли 0' })).toBeVisible();
    await expectFine(desk, 'came back');
    await takeBack(desk);
    await expect(desk.getByRole('tab', { name: 'Отошли 1' })).toBeVisible();
    await expect(desk.getByRole('region', { name: 'Отложены' })).toContainText('3 мин назад');
    await expect(here(desk, SECOND)).toBeVisible();
    await expectFine(desk, 'on hold again');
  });

  await test.step('a visit that was none is in no report, and its number is nobody else’s', async () => {
    await pressKey(desk, 'F4');
    await expect(here(desk, 'Окно свободно')).toBeVisible();
    await desk.keyboard.press('Shift+F8');
    await desk.keyboard.type('прием плат');
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('Enter');
    await expect(here(desk, 'П\u00a0003')).toBeVisible();
    await expect(dialog(desk)).toHaveCount(0);
    await expect(lastStep(desk)).toContainText('Без талона: П\u00a0003');
    await expectFine(desk, 'served at once');
    await takeBack(desk);
    await expect(here(desk, 'Окно свободно')).toBeVisible();
    const token = await administrator(screens);
    const { visits } = answered(await screens.office.call('getVisits', {}, token));
    expect(visits.map(({ number }) => number).toSorted()).toEqual(['П001', 'П002']);
    expect(answered(await take(screens.office, token)).number).toBe('П004');
  });
  expect(faults).toEqual([]);
});
