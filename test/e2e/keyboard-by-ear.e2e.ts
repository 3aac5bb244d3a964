/** A keyboard and a switch at the kiosk, by ear, in a real browser: begun without the glass, and a name typed whose sound nobody keeps. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../support/views.ts';
import { expect, setUp, test } from './browser-office.ts';
import { heading } from './kiosk-glass.ts';
import { choose, listen } from './true-voice.ts';

test.use({ standingAt: at('10:42'), voice: 'espeak-ng' });

test('a switch with two buttons begins by itself, and takes a ticket', async ({ screens, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await expect(heading(kiosk, /Здравствуйте/)).toBeVisible();
  const { open } = listen(kiosk);
  await kiosk.keyboard.press('Space');
  await expect.poll(() => open.join(' | '), { timeout: 15_000 }).toMatch(/Говорю вслух/);
  await choose(kiosk, 'Space', 'Взять талон');
  await expect(heading(kiosk, /С каким вопросом/)).toBeVisible();
  await choose(kiosk, 'Space', 'Оплата');
  await choose(kiosk, 'Space', 'Продолжить');
  await choose(kiosk, 'Space', 'Нет, общая очередь');
  await expect(heading(kiosk, 'Талон')).toBeVisible();
  expect(faults).toEqual([]);
});

test('who sees the glass and goes by Tab presses what has the focus, with no voice', async ({ screens }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await expect(heading(kiosk, /Здравствуйте/)).toBeVisible();
  const take = kiosk.getByRole('button', { name: /Взять талон/ });
  for (let n = 0; n < 20 && !(await take.evaluate((one) => one === document.activeElement)); n += 1)
    await kiosk.keyboard.press('Tab');
  await kiosk.keyboard.press('Enter');
  await expect(heading(kiosk, /С каким вопросом/)).toBeVisible();
  await expect(kiosk.locator('.glass.spoken')).toHaveCount(0);
});

test('a name is typed with its space and hyphen, echoed, and kept by nobody', async ({ screens, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  await expect(heading(kiosk, /Здравствуйте/)).toBeVisible();
  const { open, personal } = listen(kiosk);
  await kiosk.keyboard.press('ArrowDown');
  await choose(kiosk, 'ArrowDown', 'Записаться');
  await choose(kiosk, 'ArrowDown', 'Оплата');
  await choose(kiosk, 'ArrowDown', 'Продолжить');
  await choose(kiosk, 'ArrowDown', /Завтра|вторник/i);
  await expect(heading(kiosk, 'На какое время?')).toBeVisible();
  await choose(kiosk, 'ArrowDown', /^\d\d:20/);
  await expect(heading(kiosk, /телефон/i)).toBeVisible();
  for (const digit of '9995550123') await kiosk.keyboard.press(digit, { delay: 100 });
  await choose(kiosk, 'ArrowDown', 'Продолжить');
  const typed = kiosk.locator('.typed');
  for (const sign of ['а', 'н', '-', 'я', ' ', 'л', 'и']) {
    if (sign === ' ') await kiosk.keyboard.press('Space');
    else
      await kiosk.evaluate(
        (key) => window.dispatchEvent(new KeyboardEvent('keydown', { key, code: 'KeyA', bubbles: true })),
        sign,
      );
    await kiosk.waitForTimeout(250);
  }
  await expect(typed).toHaveText('Ан-Я Ли');
  await choose(kiosk, 'ArrowDown', 'Продолжить');
  await expect(heading(kiosk, 'Проверьте запись')).toBeVisible();
  await expect.poll(() => personal.join(' | '), { timeout: 15_000 }).toMatch(/Ан-Я Ли/);
  expect(personal.join(' | ')).toContain('Дефис');
  expect(open.length).toBeGreaterThan(5);
  expect(open.join(' | ')).not.toMatch(/Ан-Я|99|девятьсот|Введено \d*[1-9]/);
  expect(readdirSync(join(screens.office.dataDir, 'sounds')).length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
