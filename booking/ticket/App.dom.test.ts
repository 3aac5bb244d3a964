import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick, ref, shallowRef } from 'vue';
import type { Refusal } from '../../contract/problems.ts';
import type { TicketView } from '../../contract/views/ticket.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { ticketView } from '../../test/support/views.ts';
import type { LiveStatus } from '../../ui/live/watcher.ts';
import App from './App.vue';

const fake = vi.hoisted((): { live: unknown; asked: unknown } => ({ live: null, asked: null }));
vi.mock('../../ui/live/useLive.ts', () => ({
  useLive: (request: () => unknown) => {
    fake.asked = request();
    return fake.live;
  },
}));
const give = vi.hoisted(() => vi.fn());
vi.mock('./useSignal.ts', async () => {
  const { ref: signalRef } = await import('vue');
  return { usePhoneSignal: () => ({ isOn: signalRef(false), turnOn: vi.fn(), turnOff: vi.fn(), give }) };
});

const CODE = 'a1b2c3d4e5f6g7h8';
const view = shallowRef<TicketView | null>(null);
const status = ref<LiveStatus>('connecting');
const problem = shallowRef<Refusal | null>(null);

beforeEach(() => {
  fake.live = { view, status, problem, retry: vi.fn() };
  [view.value, status.value, problem.value] = [ticketView(), 'live', null];
  give.mockReset();
});
const open = (code: string | null = CODE) => mountAttached(App, { props: { code } });

describe('the visitor’s page', () => {
  it('follows the ticket of its address, and says its state in the title', async () => {
    const wrapper = open();
    expect(fake.asked).toEqual({ view: 'ticket', code: CODE });
    expect(document.title).toBe('Д\u00a0047 — перед вами 3');
    view.value = ticketView({ status: 'called', deskNumber: 4, ahead: null });
    await nextTick();
    expect(document.title).toBe('Д\u00a0047 — вас вызывают, окно 4');
    expect(wrapper.get('h1').text()).toBe('Вас вызывают');
    await expectAccessible(wrapper);
  });

  it('signals once when one person is left, and when it is called', async () => {
    open();
    view.value = ticketView({ ahead: 1 });
    await nextTick();
    view.value = ticketView({ ahead: 0 });
    await nextTick();
    expect(give.mock.calls).toEqual([['near']]);
    view.value = ticketView({ status: 'called', deskNumber: 4 });
    await nextTick();
    expect(give.mock.lastCall).toEqual(['called']);
  });

  it('keeps the ticket while the server is lost, and says so', async () => {
    const wrapper = open();
    status.value = 'lost';
    await nextTick();
    expect(wrapper.text()).toContain('Нет связи');
    expect(wrapper.text()).toContain('Д\u00a0047');
    [status.value, problem.value] = ['refused', { code: 'stopping' }];
    await nextTick();
    expect(wrapper.text()).toContain('Нет связи');
  });

  it('tells a code that cannot be one from its form, without asking', async () => {
    [view.value, status.value] = [null, 'connecting'];
    const wrapper = open(null);
    expect(fake.asked).toBeNull();
    expect(wrapper.get('h1').text()).toBe('Такого талона сегодня нет');
    expect(document.title).toBe('Такого талона сегодня нет');
    await expectAccessible(wrapper);
  });

  it('says that the server knows no such ticket today', () => {
    [view.value, status.value, problem.value] = [null, 'refused', { code: 'ticket-unknown' }];
    expect(open().get('h1').text()).toBe('Такого талона сегодня нет');
  });

  it('is calm while there is no server', async () => {
    [view.value, status.value] = [null, 'connecting'];
    const wrapper = open();
    expect(wrapper.get('h1').text()).toBe('Узнаём ваше место в очереди…');
    status.value = 'lost';
    await nextTick();
    expect(wrapper.text()).toContain('Страница откроется сама');
    await expectAccessible(wrapper);
  });
});
