/**
 * The kiosk for a visitor who sees nothing of it: keys alone, and every decision by what was heard. What is said on the whole way
 * to a ticket is written out here.
 */
import type { Page, Route } from '@playwright/test';
import { deskOf } from '../support/desk.ts';
import { viewNow } from '../support/live.ts';
import { answered, commandId, openAlways } from '../support/office.ts';
import { at } from '../support/views.ts';
import { BlindVisitor, bringVoice, expectHeard } from './blind-visitor.ts';
import { expect, test, type Screens } from './browser-office.ts';
import { heading, openKiosk, type House } from './kiosk-glass.ts';

test.use({ standingAt: at('10:42') });

const spoken = (glass: Page) => glass.getByRole('button', { name: 'Вслух' });

/** One desk is open and two people wait: out of turn, so that whoever comes out of turn too is behind them. */
async function busyHouse(screens: Screens): Promise<House> {
  const house = await openKiosk(screens, openAlways, bringVoice);
  const { office, operators, kiosk, glass } = house;
  answered(await deskOf(office, operators[0] ?? '').open());
  for (let n = 0; n < 2; n += 1) {
    const wish = { commandId: commandId(), serviceId: 'payment', outOfTurn: true };
    answered(await office.call('issueTicket', wish, kiosk));
  }
  // With both of them ahead: on a busy machine the forecast for one is told a while longer, since a new one costs too much.
  const known = glass.getByText(/Работает 1 окно, ожидание\s11\D+28\sминут/);
  await expect(known).toBeVisible({ timeout: 20_000 });
  return house;
}

/** Those who came before are served; then the desk is told of whoever took the ticket by ear. */
async function expectAtDesk({ office, operators }: House): Promise<void> {
  const operator = operators[0] ?? '';
  const desk = deskOf(office, operator);
  for (let n = 0; n < 2; n += 1) {
    answered(await desk.next());
    answered(await desk.start());
    answered(await desk.finish());
  }
  answered(await desk.next());
  const { desk: seen } = await viewNow(office.url, { view: 'desk' }, operator);
  expect(seen?.visitor).toMatchObject({ number: 'Д001', visitorClass: 'out-of-turn', needs: ['seeing'] });
}

/** From the first question to the ticket, by ear; the paper is there once it has been heard that it is printed. */
async function takeTicket(visitor: BlindVisitor, letPrint: () => void): Promise<void> {
  await visitor.take('Взять талон', 'С каким вопросом вы пришли?');
  await visitor.take(/^Договор/, 'Что именно нужно?');
  await visitor.take(/^Заключить договор/, 'Что понадобится');
  await visitor.take('Продолжить', 'У вас есть право пройти вне очереди?');
  await visitor.take(/^Да/, 'Нужна ли вам помощь?');
  await visitor.take('Плохо вижу', 'отмечено');
  await visitor.take('Продолжить', 'Талон печатается');
  letPrint();
  await visitor.hear('Заберите талон');
  await visitor.walkTo('Готово');
}

/** Nobody hears of a paper before `letPrint` was called, and then what `answer` has to say. */
async function slowPrinter(
  { glass }: House,
  answer = (route: Route): Promise<void> => route.continue(),
): Promise<() => void> {
  let letPrint = (): void => undefined;
  const printed = new Promise<void>((resolve) => (letPrint = resolve));
  await glass.route('**/api/print-jobs/*', async (route) => {
    await printed;
    await answer(route);
  });
  return () => letPrint();
}

const START = [
  'Здравствуйте!',
  'Чем помочь?',
  'Работает одно окно, ожидание от одиннадцати до двадцати восьми минут.',
  'Вариантов: пять.',
];
const BEGUN_BY_KEYS = [
  'Говорю вслух.',
  'Чтобы листать, нажимайте стрелки вниз и вверх.',
  'Чтобы выбрать, нажмите ввод.',
  ...START,
  'Чтобы услышать ещё раз, нажмите стрелку вправо.',
  'Чтобы было громче или тише, нажмите плюс или минус.',
];
/** Two buttons are all that it has. */
const BEGUN_BY_SWITCH = [
  'Говорю вслух.',
  'Кнопка, которую вы нажали, листает.',
  'Другая кнопка выбирает.',
  ...START,
];

const THE_WHOLE_WAY = [
  'Работает одно окно, ожидание от одиннадцати до двадцати восьми минут',
  'Взять талон, К специалисту сегодня, кнопка',

  'С каким вопросом вы пришли?',
  'Вариантов: шесть.',
  'Консультация, начисления, кабинет, приложение, ждать от одиннадцати до двадцати восьми минут, кнопка',
  'Договор, заключить, изменить, расторгнуть, ждать от одиннадцати до двадцати восьми минут, кнопка',

  'Что именно нужно?',
  'Вариантов: четыре.',
  'Заключить договор энергоснабжения, ждать от одиннадцати до двадцати восьми минут, кнопка',

  'Заключить договор энергоснабжения.',
  'Ожидание сейчас: от одиннадцати до двадцати восьми минут.',
  'Что понадобится.',
  'паспорт.',
  'документ о праве на помещение.',
  'документы о присоединении и приборе учёта.',
  'Чего-то нет с собой?',
  'Всё равно возьмите талон: специалист подскажет, как быть.',
  'Вариантов: один.',
  'Ожидание сейчас: от одиннадцати до двадцати восьми минут',
  'Что понадобится',
  'паспорт',
  'документ о праве на помещение',
  'документы о присоединении и приборе учёта',
  'Чего-то нет с собой?',
  'Всё равно возьмите талон: специалист подскажет, как быть.',
  'Продолжить, кнопка',

  'У вас есть право пройти вне очереди?',
  'Вне очереди проходят:',
  'люди с инвалидностью первой и второй группы.',
  'дети с инвалидностью и те, кто с ними пришёл.',
  'ветераны Великой Отечественной войны.',
  'Документ покажете специалисту в окне.',
  'На талоне и на табло этого не видно.',
  'Вариантов: три.',
  'Вне очереди проходят:',
  'люди с инвалидностью первой и второй группы',
  'дети с инвалидностью и те, кто с ними пришёл',
  'ветераны Великой Отечественной войны',
  'Документ покажете специалисту в окне.',
  'На талоне и на табло этого не видно.',
  'Нет, общая очередь, кнопка',
  'Да, вне очереди, кнопка',

  'Нужна ли вам помощь?',
  'Отметьте, если хотите.',
  'Увидит только специалист, который вас примет.',
  'Вариантов: шесть.',
  'Отметьте, если хотите.',
  'Увидит только специалист, который вас примет.',
  'Трудно ходить или стоять, не отмечено',
  'Плохо вижу или не вижу, не отмечено',
  'Плохо вижу или не вижу, отмечено',
  'Плохо слышу или не слышу, не отмечено',
  'Трудно говорить, не отмечено',
  'Нужно объяснять проще и не спеша, не отмечено',
  'Продолжить, кнопка',

  'Талон.',
  'дэ, один.',
  'Талон печатается…',
  'Подождите несколько секунд.',
  'Заключить договор энергоснабжения.',
  'перед вами два человека.',
  'ждать от одиннадцати до двадцати восьми минут.',
  'кью-ар-код страницы вашего талона.',
  'Следите с телефона.',
  'Наведите камеру: ваше место, сколько ждать, выход из очереди.',
  'Вариантов: один.',
  'Заберите талон, Ждите вызова на табло.',
  'дэ, один',
  'Заберите талон, Ждите вызова на табло.',
  'Заключить договор энергоснабжения',
  'перед вами два человека',
  'ждать от одиннадцати до двадцати восьми минут',
  'кью-ар-код страницы вашего талона',
  'Следите с телефона',
  'Наведите камеру: ваше место, сколько ждать, выход из очереди.',
  /^Готово, закроется через [а-я ]+ секунд[ыу]?, кнопка$/,
];

test('a ticket, from the first key to its number: everything that is said', async ({ screens }) => {
  const house = await busyHouse(screens);
  const letPrint = await slowPrinter(house);
  const visitor = new BlindVisitor(house.glass);
  await visitor.begin();
  await takeTicket(visitor, letPrint);
  await visitor.leave();
  await expect(heading(house.glass, /Здравствуйте/)).toBeVisible();
  // The next visitor is not spoken to.
  await expect(spoken(house.glass)).toHaveAttribute('aria-pressed', 'false');
  await expectHeard(visitor, [...BEGUN_BY_KEYS, ...THE_WHOLE_WAY]);
  await expectAtDesk(house);
});

test('the same ticket with the two buttons of a switch', async ({ screens }) => {
  const house = await busyHouse(screens);
  const letPrint = await slowPrinter(house);
  const visitor = new BlindVisitor(house.glass, 'Space');
  await visitor.begin();
  await takeTicket(visitor, letPrint);
  await expectHeard(visitor, [...BEGUN_BY_SWITCH, ...THE_WHOLE_WAY]);
  await expectAtDesk(house);
});

/** What is asked of a paper is answered by a printer that has none. */
async function outOfPaper(route: Route): Promise<void> {
  const response = await route.fetch();
  const job = (await response.json()) as { printer: object };
  const printer = { ...job.printer, condition: 'paper-out' };
  await route.fulfill({ response, json: { ...job, state: 'queued', printer } });
}

test('the paper runs out while the number is said: nobody hears that it is printed', async ({ screens }) => {
  const house = await busyHouse(screens);
  const letPrint = await slowPrinter(house, outOfPaper);
  const visitor = new BlindVisitor(house.glass);
  await visitor.begin();
  await visitor.take('Взять талон', 'С каким вопросом вы пришли?');
  await visitor.take(/^Оплата/, 'Приём платежа');
  await visitor.take('Продолжить', 'У вас есть право пройти вне очереди?');
  await visitor.walkTo(/^Нет/);
  await visitor.dragsOut();
  await visitor.choose(/Талон\.$/);
  await expect(house.glass.getByText('Талон печатается…')).toBeVisible();
  letPrint();
  await expect(house.glass.getByText('Талон не напечатался')).toBeVisible();
  await visitor.dragsOut(false);
  const heard = await visitor.hear('Вариантов: ');
  expect(heard).toMatch(
    /Талон\. пэ, три\. Талон не напечатался, Запомните или сфотографируйте номер\. Вас вызовут\. /,
  );
  expect(heard).not.toContain('печатается');
});

test('what was said is said again, and a key cuts it short', async ({ screens }) => {
  const { glass } = await busyHouse(screens);
  const visitor = new BlindVisitor(glass);
  await visitor.begin();
  const screen = await visitor.press('ArrowRight');
  expect(screen).toMatch(/^Здравствуйте! Чем помочь\? .* Вариантов: пять\.$/);
  await visitor.walkTo('Взять талон');
  const button = await visitor.heard();
  expect(await visitor.press('ArrowRight')).toBe(button);
  expect(await visitor.press('ArrowLeft')).toBe(button);

  await visitor.dragsOut();
  expect(await visitor.press('ArrowRight')).toBe(button);
  await visitor.walkTo('Я по записи');
  const cut = (await visitor.voice()).said.filter(({ isCut }) => isCut);
  expect(cut.map(({ words }) => words)).toEqual([button]);
  await visitor.hushes();
  const last = (await visitor.voice()).said.at(-1);
  expect(last?.words).toContain('Я по записи');
  expect(last?.isCut).toBe(true);
});

test('louder and quieter by steps, and as usual for whoever comes next', async ({ screens }) => {
  const { glass } = await busyHouse(screens);
  const visitor = new BlindVisitor(glass);
  const volume = async () => (await visitor.voice()).said.at(-1)?.volume ?? NaN;
  await visitor.begin();
  const usual = await volume();
  expect(await visitor.press('-')).toBe('Тише');
  const quiet = await volume();
  expect(quiet).toBeLessThan(usual);
  expect(await visitor.press('+')).toBe('Громче');
  expect(await volume()).toBe(usual);
  expect(await visitor.press('+')).toBe('Громче');
  expect(await volume()).toBeGreaterThan(usual);
  await visitor.walkTo('Вслух, включено');
  await visitor.leave();
  await expect(spoken(glass)).toHaveAttribute('aria-pressed', 'false');
  await visitor.begin();
  expect(await volume()).toBe(usual);
});

/** Longer than a screen waits for a sign of somebody. */
const QUIET_MS = 61_000;

test('«Вы ещё здесь?» is heard and answered with keys, either way', async ({ screens }) => {
  const { glass } = await busyHouse(screens);
  const visitor = new BlindVisitor(glass);
  await visitor.begin();
  await visitor.take('Взять талон', 'С каким вопросом вы пришли?');
  await visitor.dozes(QUIET_MS);
  expect(await visitor.hear('Вы ещё здесь?')).toMatch(/в начало через .* секунд[ыу]?\. Вариантов: два\.$/);
  await visitor.take('Да, продолжить', 'С каким вопросом вы пришли?');
  await visitor.walkTo(/^Договор/);

  await visitor.dozes(QUIET_MS);
  await visitor.hear('Вы ещё здесь?');
  await visitor.walkTo('Завершить, кнопка');
  await visitor.leave();
  await expect(heading(glass, /Здравствуйте/)).toBeVisible();
  await expect(spoken(glass)).toHaveAttribute('aria-pressed', 'false');
});
