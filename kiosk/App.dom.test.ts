// The kiosk as a whole, with a server that is a few lines: ways, faults and refusals on the glass.
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ref, shallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { KioskView } from '../contract/views/kiosk.ts';
import { issuedTicket, lateAnswer, recognisedAnswer } from '../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { quietSpeaker } from '../test/support/speaker.ts';
import { wordsOf } from '../test/support/words.ts';
import { at, bookingDay, bookingOffice, kioskView, NOW, slip } from '../test/support/views.ts';
import { setLanguage } from '../ui/language.ts';
import { serverClock } from '../ui/live/clock.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';
import type { Text } from '../ui/speech/reading.ts';
import App from './App.vue';
import { BURST_GAP_MS } from './use/useKeys.ts';

const live = {
  view: shallowRef<KioskView | null>(null),
  status: ref<LiveStatus>('live'),
  problem: shallowRef<Refusal | null>(null),
  retry: vi.fn(),
};
const call = vi.fn();

const voice = quietSpeaker();

vi.mock('../ui/speech/speaker.ts', () => ({ createSpeaker: () => voice }));
vi.mock('../ui/live/useLive.ts', () => ({ useLive: () => live }));
vi.mock('../ui/api.ts', async (original) => ({
  ...(await original<object>()),
  createApi: () => ({ call, callSafely: call }),
}));

const ticket = issuedTicket({ number: 'П031', serviceName: 'Приём платежей' });
const confirmed = { ok: true, answer: { state: 'confirmed', printer: { condition: 'ready' } } };

function answers(table: Record<string, unknown>): void {
  call.mockImplementation((name: string) => Promise.resolve(table[name]));
}

beforeEach(() => {
  vi.useFakeTimers();
  serverClock.set({ now: NOW, speed: 1 });
  live.view.value = kioskView();
  live.status.value = 'live';
  voice.speaking.value = false;
  live.problem.value = null;
  answers({ issueTicket: { ok: true, answer: ticket }, getPrintJob: confirmed });
});

afterEach(() => {
  call.mockReset();
  setLanguage('ru');
  vi.useRealTimers();
});

const show = () => mountAttached(App);
type Shown = ReturnType<typeof show>;

async function tap(wrapper: Shown, name: string): Promise<void> {
  const button = wrapper.findAll('button').find((one) => one.text().includes(name));
  expect(button, `a button «${name}»`).toBeDefined();
  await button!.trigger('click');
  await flushPromises();
}

const title = (wrapper: Shown) => wrapper.get('h1').text();

async function takeTicket(wrapper: Shown): Promise<void> {
  for (const name of ['Взять талон', 'Оплата', 'Нет, общая очередь']) await tap(wrapper, name);
}

describe('a visitor', () => {
  it('takes a ticket, and the start comes back by itself', async () => {
    const wrapper = show();
    expect(wrapper.text()).toContain('10:42');
    await takeTicket(wrapper);
    expect(wrapper.get('.number').text()).toBe('П\u00a0031');
    expect(wrapper.text()).toContain('Заберите талон');
    expect(call.mock.calls[0]).toEqual([
      'issueTicket',
      { commandId: expect.any(String), serviceId: 'payment-1', outOfTurn: false, needs: [], language: 'ru' },
    ]);
    await vi.advanceTimersByTimeAsync(20_500);
    expect(title(wrapper)).toBe('Здравствуйте! Чем помочь?');
  });

  it('does not find that somebody is on the way to the one before', async () => {
    const wrapper = show();
    await takeTicket(wrapper);
    live.view.value = kioskView({
      helpCall: { helpCallId: 'help-1', calledAt: NOW - 9000, takenAt: NOW - 5000 },
    });
    await flushPromises();
    expect(wrapper.text()).toContain('Идут');
    await tap(wrapper, 'Готово');
    expect(wrapper.text()).not.toContain('Идут');
    expect(wrapper.text()).toContain('Помощь');
  });

  it('changes the language with one touch, the office’s words too, and the next one finds Russian', async () => {
    const words = { Оплата: 'Payment', 'Приём платежей': 'Pay a bill' };
    live.view.value = kioskView({ languages: [{ code: 'en', words }] });
    const wrapper = show();
    await tap(wrapper, 'EN');
    expect(title(wrapper)).toBe('Hello! How can we help?');
    for (const name of ['Take a ticket', 'Payment', 'No, I will queue']) await tap(wrapper, name);
    expect(call).toHaveBeenCalledWith('issueTicket', expect.objectContaining({ language: 'en' }));
    expect(wrapper.text()).toContain('Pay a bill');
    // Whoever has a Russian companion shows it to him.
    await tap(wrapper, 'RU');
    expect(wrapper.text()).toContain('Приём платежей');
    await tap(wrapper, 'EN');
    await tap(wrapper, 'Done');
    expect(title(wrapper)).toBe('Здравствуйте! Чем помочь?');
  });

  it('asks again with the same command id when nothing was heard', async () => {
    answers({ issueTicket: { ok: false, problem: { code: 'no-connection' } } });
    const wrapper = show();
    await takeTicket(wrapper);
    expect(wrapper.text()).toContain('Нет связи');
    answers({ issueTicket: { ok: true, answer: { ...ticket, printJobId: null } } });
    await tap(wrapper, 'Попробовать ещё раз');
    const ids = call.mock.calls.map(([, request]) => request.commandId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(wrapper.text()).toContain('Запомните или сфотографируйте номер');
  });

  it('who is late is offered the general queue, with the appointment named', async () => {
    answers({
      checkIn: { ok: true, answer: lateAnswer() },
      issueTicket: { ok: true, answer: ticket },
      getPrintJob: confirmed,
    });
    const wrapper = show();
    await tap(wrapper, 'Я по записи');
    for (const sign of '07482193') await tap(wrapper, sign);
    await tap(wrapper, 'Продолжить');
    expect(title(wrapper)).toBe('Время записи прошло');
    await tap(wrapper, 'Общая очередь сейчас');
    await tap(wrapper, 'Нет, общая очередь');
    const asked = { code: '07482193', outOfTurn: null };
    expect(call).toHaveBeenCalledWith('checkIn', expect.objectContaining(asked));
    expect(call).toHaveBeenCalledWith(
      'issueTicket',
      expect.objectContaining({ afterAppointmentId: 'appointment-1' }),
    );
    expect(wrapper.get('.number').text()).toBe('П\u00a0031');
  });

  it('who went away is asked, and then forgotten with the larger letters', async () => {
    const wrapper = show();
    await tap(wrapper, 'Крупнее');
    await tap(wrapper, 'Взять талон');
    expect(document.documentElement.dataset.textSize).toBe('1');
    await vi.advanceTimersByTimeAsync(60_500);
    expect(wrapper.get('dialog').text()).toContain('Вы ещё здесь?');
    await vi.advanceTimersByTimeAsync(30_500);
    expect(title(wrapper)).toBe('Здравствуйте! Чем помочь?');
    expect(document.documentElement.dataset.textSize).toBe('0');
  });
});

it('every mode and the language are the visitor’s own: none is left for the next', async () => {
  live.view.value = kioskView({ languages: [{ code: 'en', words: {} }] });
  const wrapper = show();
  const normal = { ...document.documentElement.dataset };
  expect(normal).toMatchObject({ textSize: '0', contrast: 'normal', reach: 'whole', spoken: 'off' });
  for (const name of ['Крупнее', 'Контраст', 'Ниже', 'EN']) await tap(wrapper, name);
  const changed = { textSize: '1', contrast: 'high', reach: 'low' };
  expect(document.documentElement.dataset).toMatchObject(changed);
  expect(document.documentElement.lang).toBe('en-GB');
  await tap(wrapper, 'Aloud');
  expect(document.documentElement.dataset).toMatchObject({ reach: 'low', spoken: 'on' });
  await vi.advanceTimersByTimeAsync(95_000);
  expect({ ...document.documentElement.dataset }).toEqual(normal);
  expect(document.documentElement.lang).toBe('ru');
});

describe('the spoken mode', () => {
  it('lets a sentence come to its end before it asks whether anybody is there', async () => {
    const wrapper = show();
    await tap(wrapper, 'Вслух');
    await tap(wrapper, 'Взять талон');
    voice.speaking.value = true;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(wrapper.find('dialog').exists()).toBe(false);
    voice.speaking.value = false;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(wrapper.get('dialog').text()).toContain('Вы ещё здесь?');
  });

  it('is heard to its end at the start as well, and ends a minute after it', async () => {
    const wrapper = show();
    await tap(wrapper, 'Вслух');
    voice.speaking.value = true;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(document.documentElement.dataset.spoken).toBe('on');
    voice.speaking.value = false;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(document.documentElement.dataset.spoken).toBe('off');
  });

  it('does not take its own question for an answer: who went away is forgotten', async () => {
    const wrapper = show();
    await tap(wrapper, 'Вслух');
    await tap(wrapper, 'Взять талон');
    await vi.advanceTimersByTimeAsync(60_500);
    voice.speaking.value = true;
    await vi.advanceTimersByTimeAsync(31_000);
    expect(title(wrapper)).toBe('Здравствуйте! Чем помочь?');
    expect(document.documentElement.dataset.spoken).toBe('off');
  });

  const press = async (key: string, code = '') => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
    await vi.advanceTimersByTimeAsync(200);
  };
  const isSpoken = (wrapper: Shown) => wrapper.get('.glass').classes().includes('spoken');

  it('is begun by a switch as the first thing in a visit, whatever button the visitor before has left the focus on', async () => {
    const wrapper = show();
    const contrast = wrapper.findAll('button').find((one) => one.text().includes('Контраст'))!;
    contrast.element.focus();
    await contrast.trigger('click');
    await press(' ');
    expect(isSpoken(wrapper)).toBe(false);
    await vi.advanceTimersByTimeAsync(61_000);
    await press(' ');
    expect(isSpoken(wrapper)).toBe(true);
  });

  it('leaves the spaces and hyphens of a name to whoever types it on a keyboard', async () => {
    answers({
      getBookingOffice: { ok: true, answer: bookingOffice() },
      getBookingTimes: { ok: true, answer: { days: [bookingDay('2026-11-24')] } },
    });
    const wrapper = show();
    await tap(wrapper, 'Вслух');
    for (const name of ['Записаться на другой день', 'Оплата', 'Завтра', '09:20']) await tap(wrapper, name);
    for (const digit of '9995550123') await press(digit, `Digit${digit}`);
    await tap(wrapper, 'Продолжить');
    for (const sign of 'анна-мария ли') await press(sign, sign === ' ' ? 'Space' : 'KeyA');
    expect(wrapper.get('.typed').text()).toBe('Анна-Мария Ли');
    await press('ArrowDown');
    const here = wrapper.get('.spoken-here').text();
    await press(' ');
    expect(wrapper.get('.spoken-here').text()).not.toBe(here);
    expect(wrapper.get('.typed').text()).toBe('Анна-Мария Ли');
  });

  it('shows a question over the whole glass, with its four areas', async () => {
    const wrapper = show();
    await tap(wrapper, 'Вслух');
    await tap(wrapper, 'Помощь');
    const areas = wrapper.findAll('dialog [data-spoken-own] button').map((one) => one.text());
    expect(areas).toEqual(['Предыдущее', 'Следующее', 'Повторить', 'Тише', 'Громче', 'Выбрать']);
  });
});

describe('somebody who books another day', () => {
  const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => bookingDay(date));
  const found = {
    getBookingOffice: { ok: true, answer: bookingOffice() },
    getBookingTimes: { ok: true, answer: { days: DAYS } },
  };

  async function fillIn(wrapper: Shown): Promise<void> {
    for (const name of ['Записаться на другой день', 'Оплата', 'Завтра', '09:20']) await tap(wrapper, name);
    for (const sign of '9995550123') await tap(wrapper, sign);
    await tap(wrapper, 'Продолжить');
    for (const sign of 'АННА') await tap(wrapper, sign);
    await tap(wrapper, 'Продолжить');
    await tap(wrapper, 'Даю согласие');
  }

  it('gets a slip on paper, and no name stays on the glass', async () => {
    answers({
      ...found,
      book: { ok: true, answer: slip() },
      printSlip: { ok: true, answer: { printJobId: 'job-7' } },
      getPrintJob: confirmed,
    });
    const wrapper = show();
    await fillIn(wrapper);
    await tap(wrapper, 'Записаться');
    expect(title(wrapper)).toBe('Вы записаны');
    expect(wrapper.text()).toContain('Заберите талон записи');
    expect(wrapper.text()).not.toContain('Анна');
    expect(call).toHaveBeenCalledWith('book', {
      commandId: expect.any(String),
      serviceId: 'payment-1',
      appointmentAt: DAYS[1]!.times[1],
      name: 'Анна',
      phone: '79995550123',
      language: 'ru',
      consent: true,
    });
    expect(call).toHaveBeenCalledWith('getPrintJob', { printJobId: 'job-7' });
    await vi.advanceTimersByTimeAsync(41_000);
    expect(title(wrapper)).toBe('Здравствуйте! Чем помочь?');
  });

  it('keeps the booking when its paper does not come', async () => {
    answers({
      ...found,
      book: { ok: true, answer: slip() },
      printSlip: { ok: false, problem: { code: 'printer-unknown' } },
    });
    const wrapper = show();
    await fillIn(wrapper);
    await tap(wrapper, 'Записаться');
    expect(title(wrapper)).toBe('Вы записаны');
    expect(wrapper.text()).toContain('Талон записи не напечатался');
  });

  it('prints nothing where there is no printer', async () => {
    live.view.value = kioskView({ printer: null });
    answers({ ...found, book: { ok: true, answer: slip() } });
    const wrapper = show();
    await fillIn(wrapper);
    await tap(wrapper, 'Записаться');
    expect(wrapper.text()).toContain('Запомните или сфотографируйте код');
    expect(call).not.toHaveBeenCalledWith('printSlip', expect.anything());
  });

  it('too late for a time takes another, checked once more, under an id of its own', async () => {
    const taken = { code: 'slot-taken' as const, nearest: [DAYS[1]!.times[4]!] };
    answers({ ...found, book: { ok: false, problem: taken } });
    const wrapper = show();
    await fillIn(wrapper);
    await tap(wrapper, 'Записаться');
    expect(title(wrapper)).toBe('Это время недоступно');
    answers({ ...found, book: { ok: true, answer: slip() }, printSlip: confirmed, getPrintJob: confirmed });
    await tap(wrapper, 'завтра');
    expect(title(wrapper)).toBe('Проверьте запись');
    await tap(wrapper, 'Записаться');
    expect(title(wrapper)).toBe('Вы записаны');
    const orders = call.mock.calls.filter(([name]) => name === 'book').map(([, request]) => request);
    expect(orders).toHaveLength(2);
    expect(orders[1]).toMatchObject({ name: 'Анна', appointmentAt: taken.nearest[0] });
    expect(new Set(orders.map(({ commandId }) => commandId)).size).toBe(2);
  });

  it('may type the name on a keyboard', async () => {
    answers(found);
    const wrapper = show();
    for (const name of ['Записаться на другой день', 'Оплата', 'Завтра', '09:20']) await tap(wrapper, name);
    const press = (key: string, code: string) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key, code }));
    for (const digit of '9995550123') press(digit, `Digit${digit}`);
    await vi.advanceTimersByTimeAsync(BURST_GAP_MS);
    await tap(wrapper, 'Продолжить');
    press('я', 'KeyZ');
    press('н', 'KeyY');
    await vi.advanceTimersByTimeAsync(BURST_GAP_MS);
    expect(wrapper.get('.typed').text()).toBe('Ян');
  });

  it('keeps the number as typed when a slip comes too near to the scanner', async () => {
    answers(found);
    const wrapper = show();
    for (const name of ['Записаться на другой день', 'Оплата', 'Завтра', '09:20']) await tap(wrapper, name);
    for (const sign of '999') await tap(wrapper, sign);
    const press = (key: string, code: string) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key, code }));
    for (const digit of '0748219307482193') press(digit, `Digit${digit}`);
    press('Enter', 'Enter');
    await vi.advanceTimersByTimeAsync(BURST_GAP_MS);
    expect(title(wrapper)).toBe('Ваш номер телефона');
    expect(wrapper.get('dialog').text()).toContain('То, что введено на экране, сотрётся.');
    await tap(wrapper, 'Вернуться к экрану');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.text()).toContain('введено 3 из 10');
  });

  it('is not stopped by closing time, and can begin after it', async () => {
    answers(found);
    live.view.value = kioskView({ day: { ...kioskView().day, phase: 'closing' } });
    const wrapper = show();
    for (const name of ['Записаться на другой день', 'Оплата']) await tap(wrapper, name);
    expect(title(wrapper)).toBe('На какой день записать?');
  });
});

describe('the next one’s slip, held to the scanner', () => {
  const SLIP = '0748219307482193';
  const scan = async () => {
    const press = (key: string, code: string) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key, code }));
    for (const digit of SLIP) press(digit, `Digit${digit}`);
    press('Enter', 'Enter');
    await flushPromises();
  };
  const checkIn = { ok: true, answer: recognisedAnswer() };
  const asked = () => call.mock.calls.filter(([name]) => name === 'checkIn');

  it('is found at once where the paper of the one before is out, and nothing of that one stays', async () => {
    answers({ issueTicket: { ok: true, answer: ticket }, getPrintJob: confirmed, checkIn });
    const wrapper = show();
    await tap(wrapper, 'Крупнее');
    await takeTicket(wrapper);
    expect(wrapper.text()).toContain('Заберите талон');
    await scan();
    expect(asked()).toEqual([['checkIn', expect.objectContaining({ code: SLIP })]]);
    expect(wrapper.text()).not.toContain('031');
    expect(document.documentElement.dataset['textSize']).toBe('0');
  });

  it('is asked about while the number is only on the glass', async () => {
    answers({ issueTicket: { ok: true, answer: { ...ticket, printJobId: null } }, checkIn });
    const wrapper = show();
    await takeTicket(wrapper);
    await scan();
    expect(asked()).toEqual([]);
    expect(wrapper.get('dialog').text()).toContain('Код записи прочитан');
    expect(wrapper.get('.number').text()).toBe('П\u00a0031');
    await tap(wrapper, 'Отметиться по записи');
    expect(asked()).toHaveLength(1);
    expect(wrapper.text()).not.toContain('031');
  });

  it('is asked about aloud where somebody listens', async () => {
    answers({ issueTicket: { ok: true, answer: ticket }, getPrintJob: confirmed, checkIn });
    const wrapper = show();
    await takeTicket(wrapper);
    await tap(wrapper, 'Вслух');
    const say = vi.spyOn(voice, 'say');
    await scan();
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toEqual([]);
    const said = (say.mock.calls as unknown as [Text][]).flatMap(([text]) => wordsOf(text));
    say.mockRestore();
    expect(said.map(({ text }) => text).join(' ')).toContain('Код записи прочитан');
  });
});

describe('paper', () => {
  it('that does not come is said at once, and the screen stays longer', async () => {
    const stuck = { ok: true, answer: { state: 'queued', printer: { condition: 'paper-out' } } };
    answers({ issueTicket: { ok: true, answer: ticket }, getPrintJob: stuck });
    const wrapper = show();
    await takeTicket(wrapper);
    expect(wrapper.text()).toContain('Талон не напечатался');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(wrapper.find('.number').exists()).toBe(true);
  });

  it('is not asked for any more once the visitor is gone', async () => {
    answers({
      issueTicket: { ok: true, answer: ticket },
      getPrintJob: { ok: true, answer: { state: 'queued', printer: { condition: 'ready' } } },
    });
    const wrapper = show();
    await takeTicket(wrapper);
    expect(wrapper.text()).toContain('Талон печатается');
    await tap(wrapper, 'Готово');
    call.mockClear();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(call).not.toHaveBeenCalled();
  });
});

describe('the server', () => {
  it('lost on the start: nothing to touch in vain, and all is back by itself', async () => {
    const wrapper = show();
    live.status.value = 'lost';
    await vi.advanceTimersByTimeAsync(1600);
    expect(title(wrapper)).toBe('Нет связи');
    expect(wrapper.text()).not.toContain('Взять талон');
    live.status.value = 'live';
    await flushPromises();
    expect(wrapper.text()).toContain('Взять талон');
  });

  it('lost on the way: what was chosen stays on the glass', async () => {
    const wrapper = show();
    await tap(wrapper, 'Взять талон');
    live.status.value = 'lost';
    await vi.advanceTimersByTimeAsync(1600);
    expect(title(wrapper)).toBe('С каким вопросом вы пришли?');
    expect(wrapper.text()).toContain('Нет связи. Восстанавливаем…');
  });

  it('gone between a touch and its answer: the ticket comes by itself when it is back, and is one', async () => {
    answers({ issueTicket: { ok: false, problem: { code: 'no-connection' } } });
    const wrapper = show();
    await takeTicket(wrapper);
    live.status.value = 'lost';
    await vi.advanceTimersByTimeAsync(2000);
    expect(title(wrapper)).toBe('Нет связи');
    expect(wrapper.text()).toContain('Второй талон не появится');
    answers({ issueTicket: { ok: true, answer: ticket }, getPrintJob: confirmed });
    live.status.value = 'live';
    await flushPromises();
    expect(wrapper.get('.number').text()).toBe('П\u00a0031');
    const ids = call.mock.calls
      .filter(([name]) => name === 'issueTicket')
      .map(([, request]) => request.commandId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('that is slow: what was touched stays a moment, then words, then a way out; the late answer is not lost', async () => {
    let answer: (result: unknown) => void = () => undefined;
    call.mockImplementation((name: string) =>
      name === 'issueTicket' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(confirmed),
    );
    const wrapper = show();
    await takeTicket(wrapper);
    expect(title(wrapper)).toBe('У вас есть право пройти вне очереди?');
    await vi.advanceTimersByTimeAsync(500);
    expect(title(wrapper)).toBe('Оформляем талон…');
    await vi.advanceTimersByTimeAsync(11_000);
    await tap(wrapper, 'Не ждать');
    expect(title(wrapper)).toBe('Здравствуйте! Чем помочь?');
    answer({ ok: true, answer: ticket });
    await flushPromises();
    expect(wrapper.get('.number').text()).toBe('П\u00a0031');
    expect(call.mock.calls.filter(([name]) => name === 'issueTicket')).toHaveLength(1);
  });

  it('that is not set up yet says so', async () => {
    live.view.value = null;
    live.status.value = 'refused';
    live.problem.value = { code: 'setup-needed' };
    expect(title(show())).toBe('Киоск ещё не готов');
  });

  it('that does not know this kiosk gets a code to show', async () => {
    live.view.value = null;
    live.status.value = 'refused';
    live.problem.value = { code: 'unauthenticated' };
    answers({
      startPairing: { ok: true, answer: { pairingId: 'p', secret: 's', code: '481520', expiresAt: NOW } },
    });
    const wrapper = show();
    await flushPromises();
    expect(wrapper.text()).toContain('481\u00a0520');
  });
});

describe('the day', () => {
  it('that ends while somebody chooses is told, and a ticket on the glass stays', async () => {
    const closing = kioskView({
      day: {
        phase: 'closing',
        opensAt: at('08:00'),
        closesAt: at('18:00'),
        nextOpensAt: null,
        goesOn: false,
        roundTheClock: false,
        breaks: [],
      },
    });
    const choosing = show();
    await tap(choosing, 'Взять талон');
    live.view.value = closing;
    await flushPromises();
    expect(title(choosing)).toBe('Приём новых посетителей окончен');
    choosing.unmount();

    live.view.value = kioskView();
    const holding = show();
    await takeTicket(holding);
    live.view.value = closing;
    await flushPromises();
    expect(holding.find('.number').exists()).toBe(true);
  });
});

it('is accessible, with the question whether anybody is there, too', async () => {
  const wrapper = show();
  await tap(wrapper, 'Взять талон');
  await vi.advanceTimersByTimeAsync(61_000);
  vi.useRealTimers();
  await expectAccessible(wrapper);
});
