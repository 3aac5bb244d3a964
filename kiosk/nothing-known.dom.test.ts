// The kiosk while it knows nothing of its office, or is not one of its screens any more: nobody is left without words.
import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ref, shallowRef } from 'vue';
import type { Refusal } from '../contract/problems.ts';
import type { KioskView } from '../contract/views/kiosk.ts';
import { issuedTicket } from '../test/support/arrivals.ts';
import { mountAttached } from '../test/support/axe.ts';
import { quietSpeaker } from '../test/support/speaker.ts';
import { bookingOffice, kioskView, NOW } from '../test/support/views.ts';
import { wordsOf } from '../test/support/words.ts';
import { setLanguage, setOfficeLanguages } from '../ui/language.ts';
import { serverClock } from '../ui/live/clock.ts';
import type { LiveStatus } from '../ui/live/watcher.ts';
import type { Text } from '../ui/speech/reading.ts';
import App from './App.vue';

const live = {
  view: shallowRef<KioskView | null>(null),
  status: ref<LiveStatus>('live'),
  problem: shallowRef<Refusal | null>(null),
  retry: vi.fn(),
};
const call = vi.fn();
const said: string[] = [];
const voice = {
  ...quietSpeaker(),
  say: (text: Text) => {
    said.push(
      wordsOf(text)
        .map((part) => part.text)
        .join(' '),
    );
    return Promise.resolve({ outcome: 'said', by: 'server' });
  },
};

vi.mock('../ui/speech/speaker.ts', () => ({ createSpeaker: () => voice }));
vi.mock('../ui/live/useLive.ts', () => ({ useLive: () => live }));
vi.mock('../ui/api.ts', async (original) => ({
  ...(await original<object>()),
  createApi: () => ({ call, callSafely: call }),
}));

const ANSWERS: Record<string, unknown> = {
  issueTicket: { ok: true, answer: issuedTicket({ number: 'П031', printJobId: null }) },
  startPairing: { ok: true, answer: { pairingId: 'p', secret: 's', code: '481520', expiresAt: NOW } },
  finishPairing: { ok: true, answer: { state: 'pending' } },
};

beforeEach(() => {
  vi.useFakeTimers();
  serverClock.set({ now: NOW, speed: 1 });
  [live.view.value, live.status.value, live.problem.value] = [kioskView(), 'live', null];
  said.length = 0;
  call.mockImplementation((name: string) => Promise.resolve(ANSWERS[name]));
});
afterEach(() => {
  call.mockReset();
  voice.prepare.mockReset();
  setLanguage('ru');
  setOfficeLanguages([]);
  vi.useRealTimers();
});

const show = () => mountAttached(App);
type Shown = ReturnType<typeof show>;

async function tap(wrapper: Shown, name: string): Promise<void> {
  await wrapper
    .findAll('button')
    .find((one) => one.text().includes(name))!
    .trigger('click');
  await flushPromises();
}

/** The server is there, as on any other day. */
async function open(): Promise<void> {
  [live.view.value, live.status.value, live.problem.value] = [kioskView(), 'live', null];
  await flushPromises();
}

/** An administrator takes the kiosk out of the office. */
async function revoke(): Promise<void> {
  [live.view.value, live.status.value, live.problem.value] = [null, 'refused', { code: 'device-unknown' }];
  await vi.advanceTimersByTimeAsync(200);
}

const title = (wrapper: Shown) => wrapper.get('h1').text();

describe.each([
  ['Подключаемся…', { status: 'connecting', problem: null, view: null }],
  ['Киоск ещё не готов', { status: 'refused', problem: { code: 'setup-needed' }, view: null }],
  ['Нет связи', { status: 'lost', problem: null, view: null }],
  ['Нет связи', { status: 'lost', problem: null, view: kioskView() }],
  ['Киоск сейчас не работает', { status: 'refused', problem: { code: 'unauthenticated' }, view: null }],
] as const)('«Помощь» on «%s»', (name, { status, problem, view }) => {
  beforeEach(() => {
    [live.view.value, live.status.value, live.problem.value] = [view, status, problem];
  });

  async function pressed(): Promise<Shown> {
    const wrapper = show();
    await vi.advanceTimersByTimeAsync(1600);
    expect(title(wrapper)).toBe(name);
    await tap(wrapper, 'Помощь');
    return wrapper;
  }

  it('tells at once what to do instead, and calls nobody', async () => {
    const wrapper = await pressed();
    expect(wrapper.get('dialog[open] h2').text()).toBe('Подойдите к сотруднику');
    expect(call).not.toHaveBeenCalledWith('callForHelp', expect.anything());
    await tap(wrapper, 'Понятно');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('is not answered a second time when the office is there', async () => {
    const wrapper = await pressed();
    await open();
    expect(wrapper.text()).toContain('Взять талон');
    expect(wrapper.get('dialog[open] h2').text()).toBe('Подойдите к сотруднику');
    await tap(wrapper, 'Понятно');
    expect(wrapper.find('dialog').exists()).toBe(false);
    await tap(wrapper, 'Помощь');
    expect(wrapper.get('dialog[open] h2').text()).toBe('Позвать сотрудника?');
  });

  it('is heard as well', async () => {
    const wrapper = show();
    await tap(wrapper, 'Вслух');
    await vi.advanceTimersByTimeAsync(1600);
    await tap(wrapper, 'Помощь');
    await vi.advanceTimersByTimeAsync(200);
    expect(said.at(-1)).toContain('Подойдите к сотруднику. Киоск сейчас не может его позвать.');
  });
});

describe('help', () => {
  it('has the office’s phone beside it where that is known, for whoever cannot walk up to a desk', async () => {
    const { remote } = bookingOffice();
    live.view.value = kioskView({ remote: { ...remote, phone: '8 800 555-01-23' } });
    live.status.value = 'lost';
    const wrapper = show();
    await vi.advanceTimersByTimeAsync(1600);
    await tap(wrapper, 'Помощь');
    expect(wrapper.get('dialog').text()).toContain('позвоните: 8 800 555-01-23');
  });

  it('that was asked about and then forgotten with the view does not come back by itself', async () => {
    const wrapper = show();
    await tap(wrapper, 'Помощь');
    [live.view.value, live.status.value, live.problem.value] = [null, 'refused', { code: 'setup-needed' }];
    await flushPromises();
    await open();
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('that could not be called is not what the next visitor finds', async () => {
    live.status.value = 'lost';
    const wrapper = show();
    await vi.advanceTimersByTimeAsync(1600);
    await tap(wrapper, 'Контраст');
    await tap(wrapper, 'Помощь');
    await open();
    expect(wrapper.get('dialog[open] h2').text()).toBe('Подойдите к сотруднику');
    await vi.advanceTimersByTimeAsync(62_000);
    expect(document.documentElement.dataset.contrast).toBe('normal');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('that rings already is told of while the server is lost', async () => {
    live.view.value = kioskView({ helpCall: { helpCallId: 'h', calledAt: NOW, takenAt: null } });
    const wrapper = show();
    live.status.value = 'lost';
    await vi.advanceTimersByTimeAsync(1600);
    await tap(wrapper, 'Зовём');
    expect(wrapper.get('dialog').text()).toContain('Зовём сотрудника');
  });
});

describe('a kiosk that is taken out of the office in the middle of a visit', () => {
  it('says what the visitor does now, before what an administrator needs', async () => {
    const wrapper = show();
    await tap(wrapper, 'Взять талон');
    await revoke();
    expect(title(wrapper)).toBe('Киоск сейчас не работает');
    const words = wrapper.get('main').text();
    expect(words).toContain('Подойдите, пожалуйста, к сотруднику.');
    expect(words).toContain('Талон, который уже выдан, действителен.');
    expect(words.indexOf('действителен')).toBeLessThan(words.indexOf('Администратору'));
    expect(words).toContain('481\u00a0520');
  });

  it('keeps the number of the ticket that was on the glass', async () => {
    const wrapper = show();
    for (const name of ['Взять талон', 'Оплата', 'Нет, общая очередь']) await tap(wrapper, name);
    await revoke();
    expect(wrapper.text()).toContain('Ваш талон П\u00a0031 действителен.');
  });

  it('speaks the visitor’s language', async () => {
    live.view.value = kioskView({ languages: [{ code: 'en', words: {} }] });
    const wrapper = show();
    await tap(wrapper, 'EN');
    await tap(wrapper, 'Take a ticket');
    await revoke();
    expect(title(wrapper)).toBe('Kiosk out of service');
    expect(wrapper.text()).toContain('A ticket that you already have is valid.');
    expect(wrapper.get('.staff').attributes('lang')).toBe('ru');
  });

  it('says it aloud to whoever listens, from words that were fetched while it was still allowed to', async () => {
    const wrapper = show();
    await tap(wrapper, 'Вслух');
    await vi.advanceTimersByTimeAsync(6000);
    const [ahead] = voice.prepare.mock.lastCall!;
    expect(ahead).toContain('Киоск сейчас не работает');
    await tap(wrapper, 'Взять талон');
    await vi.advanceTimersByTimeAsync(1000);
    await revoke();
    expect(said.at(-1)).toMatch(
      /^Киоск сейчас не работает\. Подойдите, пожалуйста, к сотруднику\. Талон, который уже выдан, действителен\./,
    );
  });

  it('asks nobody whether to go on, and forgets the visitor all the same', async () => {
    const wrapper = show();
    await tap(wrapper, 'Крупнее');
    await tap(wrapper, 'Взять талон');
    await revoke();
    await vi.advanceTimersByTimeAsync(70_000);
    expect(wrapper.find('dialog').exists()).toBe(false);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(document.documentElement.dataset['textSize']).toBe('0');
    await open();
    expect(title(wrapper)).toBe('Здравствуйте! Чем помочь?');
  });
});
