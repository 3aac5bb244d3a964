/** The kiosk without seeing it, from a wheelchair, with a question, and with a word afterwards; axe on every screen. */
import { at } from '../support/views.ts';
import { expect, pressKey, setUp, takeTicket, test } from './browser-office.ts';
import { faultsOf } from './faults.ts';
import { DOUBLE_TAP_MS, press, touch, touchTwice, typeKeys } from './finger.ts';
import { expectScreen, heading } from './kiosk-glass.ts';
import { choose, listen } from './true-voice.ts';

test.use({ standingAt: at('10:42') });

test.describe('spoken', () => {
  test.use({ voice: 'espeak-ng' });

  test('a ticket is taken with keys alone, by what is heard', async ({ screens, faults }) => {
    await setUp(screens);
    const kiosk = await screens.open('kiosk', '/kiosk');
    await expect(heading(kiosk, /Здравствуйте/)).toBeVisible();
    const { open: said } = listen(kiosk);
    const heard = (words: string | RegExp) =>
      expect.poll(() => said.join(' | '), { timeout: 15_000 }).toMatch(words);
    const take = (words: string) => choose(kiosk, 'ArrowDown', words);

    await kiosk.keyboard.press('ArrowDown');
    await heard(/Говорю вслух/);
    await heard(/Чем помочь\?/);
    expect(await faultsOf(kiosk)).toEqual([]);
    await take('Взять талон');
    await heard(/С каким вопросом вы пришли\?/);
    await take('Оплата');
    await take('Продолжить');
    await heard(/У вас есть право пройти вне очереди\?/);
    await take('Нет, общая очередь');
    await expect(heading(kiosk, 'Талон')).toBeVisible();
    await heard(/пэ, один/i);
    await heard(/перед вами/);
    await take('Готово');
    // The next visitor is not spoken to.
    await expect(kiosk.getByRole('button', { name: 'Вслух' })).toHaveAttribute('aria-pressed', 'false');
    expect(faults).toEqual([]);
  });

  test('two buttons of a switch are enough, and so are four areas of the glass', async ({ screens }) => {
    await setUp(screens);
    const kiosk = await screens.open('kiosk', '/kiosk');
    await press(kiosk, 'Вслух');
    const here = kiosk.locator('.spoken-here');
    await expect(here).toHaveText(/Здравствуйте/);
    await choose(kiosk, 'Space', 'Я по записи');
    await expect(heading(kiosk, 'Найдём вашу запись')).toBeVisible();
    for (let n = 0; n < 30 && !((await here.textContent()) ?? '').includes('В начало'); n += 1)
      await kiosk.getByRole('button', { name: 'Следующее' }).tap();
    await press(kiosk, 'Выбрать');
    await expect(heading(kiosk, /Здравствуйте/)).toBeVisible();
  });

  test('a question above the screen has the four areas too', async ({ screens }) => {
    await setUp(screens);
    const kiosk = await screens.open('kiosk', '/kiosk');
    await press(kiosk, 'Помощь');
    await expect(kiosk.getByRole('heading', { name: 'Позвать сотрудника?' })).toBeVisible();
    await kiosk.keyboard.press('ArrowDown');
    const here = kiosk.locator('.spoken-here');
    await expect(here).toHaveText('Позвать сотрудника?');
    expect(await faultsOf(kiosk)).toEqual([]);
    const dialog = kiosk.getByRole('dialog');
    // Over the whole glass: the areas are in its corners, as without a question.
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 1080, height: 1920 });
    for (let n = 0; n < 9 && (await here.innerText()) !== 'Не нужно'; n += 1)
      await dialog.getByRole('button', { name: 'Следующее' }).tap();
    await touch(dialog.getByRole('button', { name: 'Выбрать' }));
    await expect(dialog).toBeHidden();
    await expect(heading(kiosk, /Здравствуйте/)).toBeVisible();
  });

  test('a touch tells what is there, the second one is meant', async ({ screens }) => {
    await setUp(screens);
    const kiosk = await screens.open('kiosk', '/kiosk');
    await press(kiosk, 'Вслух');
    const take = kiosk.getByRole('button', { name: /Взять талон/ });
    await kiosk.waitForTimeout(DOUBLE_TAP_MS); // «Вслух» itself is not tapped twice
    await touch(take);
    await expect(take).toHaveClass(/spoken-here/);
    await expect(heading(kiosk, /Здравствуйте/)).toBeVisible();
    await touch(take);
    await expect(heading(kiosk, /С каким вопросом/)).toBeVisible();
    await kiosk.waitForTimeout(DOUBLE_TAP_MS);
    await touchTwice(kiosk.getByRole('button', { name: /^Договор/ }));
    await expect(heading(kiosk, 'Что именно нужно?')).toBeVisible();
  });
});

test('everything to touch is within reach in the low mode', async ({ screens }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await press(kiosk, 'Ниже');
  const expectLow = async (title: string | RegExp) => {
    await expectScreen(kiosk, title);
    const tops = await kiosk.locator('button:visible').evaluateAll((all) =>
      all
        .filter((one) => {
          const { top, bottom, left } = one.getBoundingClientRect();
          // What is scrolled out of its pane is not touched there.
          const seen = document.elementFromPoint(left + 20, (top + bottom) / 2);
          return seen !== null && (one === seen || one.contains(seen));
        })
        .map((one) => one.getBoundingClientRect().top),
    );
    expect(Math.min(...tops), String(title)).toBeGreaterThanOrEqual(1920 * 0.4);
  };
  await expectLow(/Здравствуйте/);
  await press(kiosk, /Взять талон/);
  await expectLow(/С каким вопросом/);
  await press(kiosk, /^Оплата/);
  await expectLow('Приём платежа');
  await press(kiosk, 'Продолжить');
  await expectLow(/право пройти вне очереди/);
  await press(kiosk, /^Да/);
  await expectLow('Нужна ли вам помощь?');
  await press(kiosk, 'Ничего не нужно');
  await expectLow('Талон');
});

test('information is read, help is called, a visit is rated', async ({ screens, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await press(kiosk, 'Информация');
  await expectScreen(kiosk, 'Что вы хотите узнать?');
  await press(kiosk, 'Тарифы');
  await expectScreen(kiosk, 'Тарифы');
  await press(kiosk, 'Назад');
  await press(kiosk, /Часы работы/);
  await expectScreen(kiosk, /Часы работы/);
  await expect(kiosk.getByText('проспект Славы, 25')).toBeVisible();

  await press(kiosk, 'Помощь');
  await expect(kiosk.getByRole('heading', { name: 'Позвать сотрудника?' })).toBeVisible();
  expect(await faultsOf(kiosk)).toEqual([]);
  await press(kiosk, 'Позвать');
  await expect(kiosk.getByRole('heading', { name: 'Зовём сотрудника' })).toBeVisible();
  await press(kiosk, 'Понятно');
  // What was begun before is still there.
  await expect(heading(kiosk, /Часы работы/)).toBeVisible();
  await press(kiosk, 'В начало');

  const desk = await screens.open('desk', '/desk');
  await desk.getByRole('button', { name: /^Окно 1/ }).click();
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();
  await pressKey(desk, 'F1');
  await expect(kiosk.getByRole('button', { name: 'Идут' })).toBeVisible();

  await takeTicket(kiosk, { outOfTurn: true });
  await press(kiosk, /Готово/);
  // Whoever comes next is not told that somebody is on the way to the one before.
  await expect(kiosk.getByRole('button', { name: 'Помощь' })).toBeVisible();
  await pressKey(desk, 'F2');
  await pressKey(desk, 'F3');
  await pressKey(desk, 'F4');
  await expect(desk.getByRole('heading', { name: 'Окно свободно' })).toBeVisible();

  await press(kiosk, 'Оценить визит');
  await typeKeys(kiosk, 'П001');
  await expectScreen(kiosk, 'Номер вашего талона');
  await press(kiosk, 'Продолжить');
  await expectScreen(kiosk, 'Как вас обслужили?');
  await press(kiosk, 'Хорошо');
  await typeKeys(kiosk, 'С');
  await expectScreen(kiosk, 'Хотите что-нибудь добавить?');
  await press(kiosk, 'Отправить');
  await expectScreen(kiosk, 'Спасибо!');
  expect(faults).toEqual([]);
});
