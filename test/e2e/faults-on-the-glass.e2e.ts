/** What goes wrong in front of a visitor, each by its name: its screen, its words, and that the kiosk goes on. */
import type { CDPSession, Page, Route } from '@playwright/test';
import type { OfficeConfig } from '../../contract/office.ts';
import type { VirtualCondition } from '../../contract/printing.ts';
import { take } from '../support/desk.ts';
import { viewNow } from '../support/live.ts';
import { answered, commandId, openAlways, startOffice } from '../support/office.ts';
import { at } from '../support/views.ts';
import { expect, takeTicket, test } from './browser-office.ts';
import { faultsOf } from './faults.ts';
import { press, typeKeys } from './finger.ts';
import { expectScreen, heading, openKiosk, type House } from './kiosk-glass.ts';
import { listen } from './true-voice.ts';

/** So long the kiosk asks by itself before it says that there is no connection. */
const ASKED_AGAIN_MS = 10_000;

const moveTo = async ({ office, administrator }: House, to: number) =>
  answered(await office.call('setDemoClock', { to }, administrator));
const issued = async ({ office, administrator }: House): Promise<number> =>
  (await viewNow(office.url, { view: 'manager' }, administrator)).today.issued;

/** Up to the last question before the ticket. */
async function toTurn(glass: Page): Promise<void> {
  for (const name of [/Взять талон/, /^Оплата/, 'Продолжить']) await press(glass, name);
  await expect(heading(glass, /право пройти вне очереди/)).toBeVisible();
}

test.describe('the server', () => {
  test('gone in the middle of a touch: the same ticket comes by itself when it is back', async ({
    screens,
  }) => {
    const house = await openKiosk(screens, openAlways);
    const { glass, office } = house;
    await toTurn(glass);
    await office.stop({ keepData: true });
    await press(glass, 'Нет, общая очередь');
    await expect(heading(glass, 'Нет связи')).toBeVisible({ timeout: ASKED_AGAIN_MS });
    await expectScreen(glass, 'Нет связи');
    await expect(glass.getByText(/Второй талон не появится/)).toBeVisible();
    const again = await startOffice({ dataDir: office.dataDir, port: Number(new URL(office.url).port) });
    await expect(heading(glass, 'Талон')).toBeVisible();
    await expect(glass.getByText('П\u00a0001').first()).toBeVisible();
    const { today } = await viewNow(again.url, { view: 'manager' }, house.administrator);
    expect(today.issued).toBe(1);
    await again.stop();
  });

  test('gone between the ticket and its answer: the visitor sees the one that was given', async ({
    screens,
  }) => {
    const house = await openKiosk(screens, openAlways);
    const { glass } = house;
    await toTurn(glass);
    let lost = 0;
    const loseAnswer = async (route: Route) => {
      await route.fetch();
      lost += 1;
      await route.abort();
    };
    await glass.route('**/api/tickets', loseAnswer, { times: 2 });
    await press(glass, 'Нет, общая очередь');
    await expect(heading(glass, 'Талон')).toBeVisible();
    await expect(glass.getByText('П\u00a0001').first()).toBeVisible();
    expect([lost, await issued(house)]).toEqual([2, 1]);
  });

  test('slow: nothing jumps for a quick answer, a late one has words and is neither lost nor doubled', async ({
    screens,
    faults,
  }) => {
    const house = await openKiosk(screens, openAlways);
    const { glass } = house;
    await toTurn(glass);
    let answer = () => {};
    const later = new Promise<void>((resolve) => (answer = resolve));
    await glass.route('**/api/tickets', async (route) => {
      await later;
      await route.continue();
    });
    await press(glass, 'Нет, общая очередь');
    await expect(heading(glass, /право пройти вне очереди/)).toBeVisible();
    await expectScreen(glass, 'Оформляем талон…');
    await expect(glass.getByText(/второй талон не появится/)).toBeVisible();
    answer();
    await expect(heading(glass, 'Талон')).toBeVisible();
    // A view may be a moment behind the answer.
    await expect.poll(() => issued(house)).toBe(1);
    expect(faults).toEqual([]);
  });
});

test.describe('fingers', () => {
  interface Point {
    readonly x: number;
    readonly y: number;
    readonly id: number;
    readonly radiusX?: number;
  }
  const send = (cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });

  async function on(glass: Page, name: RegExp, id: number): Promise<Point> {
    const box = await glass.getByRole('button', { name }).boundingBox();
    if (box === null) throw new Error(`no button ${name}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, id };
  }

  test('two, a palm, a long press, a pinch, a swipe, a double tap: one choice at most, and nothing strange', async ({
    screens,
    faults,
  }) => {
    const { glass } = await openKiosk(screens, openAlways);
    const cdp = await glass.context().newCDPSession(glass);
    await glass.evaluate(() => {
      Object.assign(window, { menus: 0 });
      addEventListener('contextmenu', () => Object.assign(window, { menus: 1 }));
    });
    const start = heading(glass, /Здравствуйте/);
    const home = async () => {
      await press(glass, 'В начало');
      await expect(start).toBeVisible();
      await glass.waitForTimeout(400); // a screen that has just come is not touched
    };
    await expect(start).toBeVisible();
    await glass.waitForTimeout(400);
    const [one, two] = [await on(glass, /Взять талон/, 0), await on(glass, /Я по записи/, 1)];
    const dead = { x: 60, y: 420, id: 2 };

    await test.step('two on two choices: the first to lift wins', async () => {
      await send(cdp, 'touchStart', [one]);
      await send(cdp, 'touchStart', [one, two]);
      await send(cdp, 'touchEnd', [two]);
      await send(cdp, 'touchEnd', []);
      await expect(heading(glass, /^(С каким вопросом вы пришли\?|Найдём вашу запись)$/)).toBeVisible();
      await home();
    });
    await test.step('a hand rests, a finger taps', async () => {
      await send(cdp, 'touchStart', [dead]);
      await glass.waitForTimeout(800);
      await send(cdp, 'touchStart', [dead, one]);
      await send(cdp, 'touchEnd', [one]);
      await expect(heading(glass, /С каким вопросом/)).toBeVisible();
      await send(cdp, 'touchEnd', []);
      await home();
    });
    await test.step('a palm with a knuckle means nothing, and the next finger everything', async () => {
      const palm = [0, 1, 2].map((id) => ({ x: 400 + 90 * id, y: one.y, id, radiusX: 40 }));
      await send(cdp, 'touchStart', palm);
      await send(cdp, 'touchEnd', []);
      await expect(start).toBeVisible();
    });
    await test.step('two fingers pull apart: nothing is larger than before', async () => {
      await send(cdp, 'touchStart', [
        { ...one, x: 500 },
        { ...one, x: 580, id: 1 },
      ]);
      for (let step = 1; step <= 8; step += 1) {
        const by = 45 * step;
        await send(cdp, 'touchMove', [
          { ...one, x: 500 - by },
          { ...one, x: 580 + by, id: 1 },
        ]);
      }
      await send(cdp, 'touchEnd', []);
      expect(await glass.evaluate(() => visualViewport?.scale)).toBe(1);
      await expect(start).toBeVisible();
    });
    await test.step('a swipe from the edge leads nowhere', async () => {
      await send(cdp, 'touchStart', [{ x: 4, y: 900, id: 0 }]);
      for (let x = 60; x <= 900; x += 120) await send(cdp, 'touchMove', [{ x, y: 900, id: 0 }]);
      await send(cdp, 'touchEnd', []);
      await expect(start).toBeVisible();
      expect(new URL(glass.url()).pathname).toBe('/kiosk');
    });
    await test.step('a long press is a press, and calls up no menu', async () => {
      await send(cdp, 'touchStart', [one]);
      await glass.waitForTimeout(1200);
      await send(cdp, 'touchEnd', []);
      await expect(heading(glass, /С каким вопросом/)).toBeVisible();
      expect(await glass.evaluate(() => [Reflect.get(window, 'menus'), getSelection()?.toString()])).toEqual([
        0,
        '',
      ]);
      await home();
    });
    await test.step('a double tap, and one touch after the other in two places, are one choice', async () => {
      for (const second of [one, { ...one, y: one.y + 260 }]) {
        for (const point of [one, second]) {
          await send(cdp, 'touchStart', [point]);
          await send(cdp, 'touchEnd', []);
        }
        await expect(heading(glass, /С каким вопросом/)).toBeVisible();
        await glass.waitForTimeout(400);
        await expect(heading(glass, /С каким вопросом/)).toBeVisible();
        await home();
      }
    });
    expect(faults).toEqual([]);
  });
});

test.describe('the printer', () => {
  test.use({ voice: 'espeak-ng' });

  const put = async ({ office, administrator }: House, condition: VirtualCondition) =>
    answered(
      await office.call('setVirtualPrinter', { printerId: 'ticket-printer', condition }, administrator),
    );

  test('out of paper: the number large, aloud and as a QR code, staff called once, the kiosk goes on', async ({
    screens,
    faults,
  }) => {
    const house = await openKiosk(screens, openAlways);
    const { glass } = house;
    const { open: said } = listen(glass);
    await put(house, 'paper-out');
    await takeTicket(glass);
    await expectScreen(glass, 'Талон');
    await expect(glass.getByText('Талон не напечатался')).toBeVisible();
    const number = await glass.locator('.number').boundingBox();
    expect(number?.height).toBeGreaterThan(200);
    await expect(glass.getByRole('img', { name: /QR-код/ })).toBeInViewport({ ratio: 1 });
    await expect.poll(() => said.filter((text) => /пэ, один/.test(text))).toHaveLength(1);

    const desk = await screens.open('desk', '/desk');
    const rings = desk.getByRole('region', { name: 'Просят помощи' }).getByRole('listitem');
    await expect(rings).toContainText('Нет бумаги');
    const manager = await screens.open('manager', '/manager');
    const board = manager.getByRole('region', { name: /Просят помощи/ });
    await expect(board).toContainText('кончилась бумага');
    for (const page of [desk, manager]) expect(await faultsOf(page)).toEqual([]);

    await press(glass, 'Готово');
    await takeTicket(glass);
    await expect(glass.getByText('П\u00a0002').first()).toBeVisible();
    await expect(rings).toHaveCount(1);
    await desk.keyboard.press('F1');
    await expect(desk.getByText(/^Вы идёте: /)).toBeVisible();
    for (const call of [rings, board]) await expect(call).toBeHidden();
    await put(house, 'ready');
    await expect(glass.getByText('Заберите талон')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('gone in the middle of a ticket: look whether it came out, the number stays', async ({ screens }) => {
    const house = await openKiosk(screens, openAlways);
    const { glass } = house;
    await put(house, 'closing');
    await takeTicket(glass);
    await expect(glass.getByText('Посмотрите, вышел ли талон')).toBeVisible();
    await expectScreen(glass, 'Талон');
    await expect(glass.getByText('П\u00a0001').first()).toBeVisible();
  });
});

test.describe('the clock and the day', () => {
  test.use({ standingAt: at('10:00') });

  const till18 = (config: OfficeConfig): OfficeConfig => {
    const hours = { opens: '08:00', closes: '18:00', breaks: [] };
    return { ...config, schedule: { week: Array.from({ length: 7 }, () => hours), exceptions: [] } };
  };

  test('a kiosk whose own clock is years off and jumps: the office’s time, and seconds that are seconds', async ({
    screens,
    faults,
  }) => {
    const house = await openKiosk(screens, till18);
    const { glass } = house;
    await glass.addInitScript(() => {
      const real = Date.now.bind(Date);
      let off = -3e11;
      Object.assign(window, { jump: (by: number) => (off += by) });
      Date.now = () => real() + off;
    });
    await glass.reload();
    await expect(glass.getByText('10:00', { exact: true })).toBeVisible();
    await takeTicket(glass);
    const left = glass.getByText(/закроется через \d+ с/);
    const seconds = async () => Number(/\d+/.exec((await left.textContent()) ?? '')?.[0]);
    const before = await seconds();
    await glass.evaluate(() => (Reflect.get(window, 'jump') as (by: number) => void)(7_200_000));
    await glass.waitForTimeout(1500);
    expect(before - (await seconds())).toBeGreaterThanOrEqual(1);
    expect(before - (await seconds())).toBeLessThanOrEqual(4);
    await moveTo(house, at('10:05'));
    await expect(glass.getByText('10:05', { exact: true })).toBeVisible();
    await expect(left).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('closing time: who is half way is told, and what can be done; who has a ticket keeps it', async ({
    screens,
  }) => {
    const house = await openKiosk(screens, till18);
    const { glass } = house;
    await moveTo(house, at('17:59'));
    await toTurn(glass);
    // The touch is on its way when the day closes.
    await glass.route('**/api/tickets', async (route) => {
      await moveTo(house, at('18:00'));
      await route.continue();
    });
    await press(glass, 'Нет, общая очередь');
    await expectScreen(glass, 'Приём новых посетителей окончен');
    await expect(glass.getByText(/Следующий приём: вторник, 24 ноября, с 08:00/)).toBeVisible();
    expect(await issued(house)).toBe(0);
    await press(glass, 'Записаться на другой день');
    await expect(heading(glass, 'По какому вопросу записать?')).toBeVisible();
    // Until now it was the screen of the touch or the one of the hour, whichever news came last.
    await press(glass, 'В начало');
    await expectScreen(glass, 'Приём новых посетителей окончен');
    await expect(glass.getByText(/Если талон уже у вас, оставайтесь/)).toBeVisible();
    await press(glass, 'Информация');
    await expect(heading(glass, /\S/)).toBeVisible();
    await expect(glass.getByRole('button', { name: /Часы работы/ })).toBeVisible();
  });

  test('the queue is full till closing: said before, with another day and remote services beside the ticket', async ({
    screens,
    faults,
  }) => {
    const house = await openKiosk(screens, till18);
    const { glass, office } = house;
    await moveTo(house, at('17:40'));
    answered(
      await office.call('openDesk', { deskId: 'desk-1', commandId: commandId() }, house.administrator),
    );
    for (let i = 0; i < 12; i += 1) answered(await take(office, house.kiosk));
    await expect(glass.getByText(/Надёжнее записаться на другой день/)).toBeVisible();
    await expectScreen(glass, /Здравствуйте/);
    await press(glass, /Взять талон/);
    await press(glass, /^Оплата/);
    await expectScreen(glass, 'Приём платежа');
    await expect(glass.getByText('Можем не успеть до закрытия')).toBeVisible();
    await expect(glass.getByText('Решить без визита')).toBeVisible();
    await press(glass, /Записаться на другой день/);
    await expect(heading(glass, 'По какому вопросу записать?')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('the office is closed today: which holiday, when it opens, and booking all the same', async ({
    screens,
    faults,
  }) => {
    const { glass } = await openKiosk(screens, (config) => {
      const { schedule, ...others } = till18(config);
      const holiday = { date: '2026-11-23', hours: null, note: 'День города' };
      return { ...others, schedule: { ...schedule, exceptions: [holiday] } };
    });
    await expectScreen(glass, 'Сегодня выходной');
    await expect(glass.getByText('День города')).toBeVisible();
    await expect(glass.getByText(/Следующий приём: вторник, 24 ноября, с 08:00/)).toBeVisible();
    await press(glass, 'Записаться на другой день');
    await expect(heading(glass, 'По какому вопросу записать?')).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('closed, a booking is found and moved all the same; a missed one gets its offers', async ({
    screens,
  }) => {
    const house = await openKiosk(screens, till18);
    const { glass, office, administrator } = house;
    const caller = { channel: 'phone' as const, name: 'Анна Петровна', phone: '8 999 555-01-23' };
    const bookAt = async (appointmentAt: number) => {
      const wanted = { serviceId: 'payment', appointmentAt, ...caller, commandId: commandId() };
      return answered(await office.call('bookAppointment', wanted, administrator));
    };
    const missed = await bookAt(at('12:20'));
    const tomorrow = await bookAt(at('34:20'));
    await moveTo(house, at('22:00'));
    await expectScreen(glass, 'Сегодня приём окончен');
    const look = async (code: string) => {
      await press(glass, 'Я по записи');
      await typeKeys(glass, code);
      await press(glass, 'Продолжить');
    };
    await look(missed.shortCode);
    await expectScreen(glass, 'Время записи прошло');
    await expect(glass.getByRole('button', { name: /Общая очередь/ })).toHaveCount(0);
    await press(glass, 'В начало');
    await look(tomorrow.shortCode);
    await expectScreen(glass, 'Запись на другой день');
    await expect(glass.getByText(/возьмите талон/i)).toHaveCount(0);
    await press(glass, 'Перенести запись');
    await press(glass, /^25 ноября|^Послезавтра|^Ср/i);
    await press(glass, '10:20');
    await expectScreen(glass, 'Перенести запись?');
    await press(glass, 'Перенести');
    await expectScreen(glass, 'Запись перенесена');
  });
});
