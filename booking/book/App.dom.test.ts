import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, bookingDay, bookingOffice, slip } from '../../test/support/views.ts';
import App from './App.vue';

const fetched = vi.fn();
const { code } = slip();
let office: Response | null;
let own: () => Response;

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const refusal = (problem: string, status = 409) =>
  json({ type: 'about:blank', title: 'x', status, code: problem }, status);

/** The server: by path, with what a test has put in the office's place. */
function answer(url: string): Response {
  if (url === '/api/booking/office') return office ?? json(bookingOffice());
  if (url.startsWith('/api/booking/times')) return json({ days: [bookingDay('2026-11-24')] });
  if (url === '/api/booking/find') return json({ code });
  if (url.endsWith('/cancel')) return json(slip({ state: 'cancelled' }));
  return url === `/api/booking/own/${code}` ? own() : json(slip());
}

beforeEach(() => {
  office = null;
  own = () => json(slip());
  fetched.mockReset();
  fetched.mockImplementation(async (url: string) => answer(url));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The browser's Back button, to an address that was left before. */
async function back(address: string) {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
  await flushPromises();
}

async function seenAgain() {
  document.dispatchEvent(new Event('visibilitychange'));
  await flushPromises();
}

async function open(address: string) {
  history.replaceState(null, '', address);
  const wrapper = mountAttached(App);
  await flushPromises();
  const press = async (selector: string) => {
    await wrapper.get(selector).trigger('click');
    await flushPromises();
  };
  return { wrapper, press, heading: () => wrapper.get('h1').text() };
}

describe('the booking pages', () => {
  it('book: from the first step to the slip, heading by heading', async () => {
    const { wrapper, press, heading } = await open('/booking');
    expect(heading()).toBe('С каким вопросом вы придёте?');
    expect(document.activeElement).toBe(document.body);
    await press('.groups a');
    expect(heading()).toBe('Выберите услугу');
    expect(document.activeElement).toBe(wrapper.get('h1').element);
    await press('.choose');
    expect(heading()).toBe('Выберите день');
    await press('.nearest button');
    expect(heading()).toBe('Имя и телефон');
    await wrapper.get('[name=name]').setValue('Анна Петровна');
    await wrapper.get('[name=tel]').setValue('89995550123');
    await wrapper.get('[type=checkbox]').setValue(true);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(heading()).toBe('Вы записаны');
    expect(location.pathname + location.search).toBe(`/booking/${code}`);
    expect(document.activeElement).toBe(wrapper.get('h1').element);
    expect(fetched.mock.calls.some(([url]) => String(url).startsWith('/api/booking/own'))).toBe(false);
    await expectAccessible(wrapper);
  });

  it('never put a name or a phone into the address', async () => {
    const { wrapper } = await open('/booking?service=contract-1&at=1795676400000');
    await wrapper.get('[name=name]').setValue('Анна');
    await wrapper.get('[name=tel]').setValue('89995550123');
    expect(location.search).toBe('?service=contract-1&at=1795676400000');
  });

  it('find a booking', async () => {
    const { wrapper, heading } = await open('/booking?find');
    await wrapper.get('[name=code]').setValue('07482193');
    await wrapper.get('[name=tel]').setValue('89995550123');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(heading()).toBe('Вы записаны');
  });

  it('show a booking by its address', async () => {
    const { heading } = await open(`/booking/${code}`);
    expect(heading()).toBe('Вы записаны');
  });

  it('say that an address was cut off', async () => {
    const { wrapper, heading, press } = await open('/booking/07k3');
    expect(heading()).toBe('Такой записи нет');
    await expectAccessible(wrapper);
    await press('a');
    expect(heading()).toBe('Найти свою запись');
  });

  it('are plain while the office is not set up', async () => {
    office = refusal('setup-needed');
    const { wrapper, heading } = await open('/booking');
    expect(heading()).toBe('Запись ещё не открыта');
    expect(document.title).toBe('Запись ещё не открыта');
    await expectAccessible(wrapper);
  });

  it('say what did not work, and try again', async () => {
    office = refusal('too-many-requests', 429);
    const { wrapper, heading, press } = await open('/booking');
    expect(wrapper.text()).toContain('Подождите минуту');
    await expectAccessible(wrapper);
    office = null;
    await press('button');
    expect(heading()).toBe('С каким вопросом вы придёте?');
  });

  it.each([
    ['as the server has it', () => json(slip({ state: 'cancelled' }))],
    ['as it was left, while no answer comes', () => refusal('too-many-requests', 429)],
  ])('show a booking that was cancelled to whoever comes back to it: %s', async (_, answered) => {
    const { wrapper, press, heading } = await open('/booking?service=contract-1&at=1795676400000');
    await wrapper.get('[name=name]').setValue('Анна Петровна');
    await wrapper.get('[name=tel]').setValue('89995550123');
    await wrapper.get('[type=checkbox]').setValue(true);
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    await press('.cancel');
    await press('dialog button:last-of-type');
    expect(heading()).toBe('Запись отменена');
    await press('.again');
    expect(heading()).toBe('Выберите день');
    own = answered;
    await back(`/booking/${code}`);
    expect(heading()).toBe('Запись отменена');
  });

  it('ask for the office again where another time is chosen, and say when it does not come', async () => {
    office = refusal('too-many-requests', 429);
    const { press, heading } = await open(`/booking/${code}`);
    expect(heading()).toBe('Вы записаны');
    office = refusal('too-many-requests', 429);
    await press('.changes a');
    expect(heading()).toBe('Страница не загрузилась');
    office = null;
    await press('button');
    expect(heading()).toBe('На какой день перенести?');
  });

  it('ask for the office by themselves when a slip leads on to another time', async () => {
    office = refusal('too-many-requests', 429);
    const { press, heading } = await open(`/booking/${code}`);
    office = null;
    await press('.changes a');
    expect(heading()).toBe('На какой день перенести?');
  });

  it('know the next day when they are looked at again, and keep what was chosen and typed', async () => {
    const tomorrow = at('09:00') + 86_400_000;
    const { wrapper, heading } = await open(`/booking?service=contract-1&at=${tomorrow}`);
    await wrapper.get('[name=name]').setValue('Анна Петровна');
    expect(wrapper.text()).toContain('завтра, 24 ноября');
    office = json(bookingOffice({ today: '2026-11-24' }));
    await seenAgain();
    expect(wrapper.text()).toContain('сегодня, 24 ноября');
    office = refusal('too-many-requests', 429);
    await seenAgain();
    expect(heading()).toBe('Имя и телефон');
    expect(wrapper.text()).toContain('сегодня, 24 ноября');
    expect(wrapper.get<HTMLInputElement>('[name=name]').element.value).toBe('Анна Петровна');
  });

  it('keep the place of what is on its way', async () => {
    fetched.mockReturnValue(new Promise(() => {}));
    const { wrapper } = await open('/booking');
    expect(wrapper.findAll('.block')).toHaveLength(6);
    await expectAccessible(wrapper);
  });
});
