import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor } from '../../test/support/views.ts';
import type { Seat } from '../actions/rules.ts';
import { answerWith, call, live, no, openPage } from '../fake-desk.ts';
import AnotherServiceDialog from './AnotherServiceDialog.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(over: Partial<Seat> = {}) {
  const view = deskView();
  const seat = { ...view.desk!, ...over };
  const global = openPage(view);
  return mountAttached(AnotherServiceDialog, { props: { view, seat, visitor: deskVisitor() }, global });
}
type Dialog = ReturnType<typeof mount>;

const offered = (wrapper: Dialog) =>
  wrapper.findAll('[type=radio]').map((radio) => radio.attributes('value'));
async function enter(wrapper: Dialog): Promise<void> {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}

async function press(key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  const { activeElement } = document;
  const isInside = activeElement?.closest('dialog') != null;
  (isInside ? activeElement : document.querySelector('dialog'))?.dispatchEvent(event);
  await flushPromises();
  return event;
}

describe('AnotherServiceDialog', () => {
  it('offers what is done at this desk, but for the service of now', async () => {
    const wrapper = mount();
    expect(wrapper.get('h2').text()).toBe('Д\u00a0047: ещё услуга');
    expect(offered(wrapper)).toEqual([
      'consult-1',
      'consult-2',
      'consult-3',
      'consult-4',
      'contract-2',
      'contract-3',
      'contract-4',
    ]);
    expect(wrapper.get('.outcome').text()).toContain('Итог текущей услугивопрос решён');
    await expectAccessible(wrapper);
  });

  it('begins the one that is chosen, and none before', async () => {
    const wrapper = mount();
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
    await enter(wrapper);
    expect(call).not.toHaveBeenCalled();
    await wrapper.get('[value=consult-2]').setValue();
    const visitor = deskVisitor({ serviceId: 'consult-2', leg: 2 });
    answerWith(deskView({ desk: { ...deskView().desk!, visitor } }));
    await enter(wrapper);
    expect(call.mock.calls).toEqual([
      [
        'anotherService',
        {
          deskId: 'desk-4',
          commandId: expect.any(String),
          serviceId: 'consult-2',
          outcome: { kind: 'solved' },
        },
      ],
    ]);
    expect(wrapper.emitted('close')).toHaveLength(1);
  });

  it('asks by its key what came of the service of now, and goes back to the services', async () => {
    const wrapper = mount();
    await wrapper.get('[value=consult-2]').setValue();
    expect((await press('F9')).defaultPrevented).toBe(true);
    expect(wrapper.get('legend').text()).toBe('Итог текущей услуги');
    await expectAccessible(wrapper);
    await enter(wrapper);
    expect(call).not.toHaveBeenCalled();
    await press('2');
    await enter(wrapper);
    expect(wrapper.get('.outcome').text()).toContain('обещан ответ: понедельник, 7\u00a0декабря');
    expect(document.activeElement?.getAttribute('value')).toBe('consult-2');
    await enter(wrapper);
    expect(call.mock.calls[0]?.[1]).toMatchObject({
      serviceId: 'consult-2',
      outcome: { kind: 'answer-promised', due: '2026-12-07' },
    });
  });

  it('goes back with Esc to what was said before', async () => {
    const wrapper = mount();
    await press('F9');
    await press('4');
    expect(wrapper.get('legend').text()).toBe('Почему отказано');
    for (const _ of [1, 2]) expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(wrapper.get('.outcome').text()).toContain('вопрос решён');
    expect((await press('Escape')).defaultPrevented).toBe(false);
    await press('F9');
    expect(wrapper.get('legend').text()).toBe('Итог текущей услуги');
  });

  it('says what else can be done where the desk does nothing else', async () => {
    const wrapper = mount({ serviceIds: ['contract-1'] });
    expect(offered(wrapper)).toEqual([]);
    expect(wrapper.text()).toContain('Для другой передайте посетителя');
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
    await expectAccessible(wrapper);
  });

  it('says why not', async () => {
    const wrapper = mount();
    await wrapper.get('[value=consult-2]').setValue();
    call.mockResolvedValue(no('service-not-at-desk', { serviceName: 'Заказать услугу' }));
    await enter(wrapper);
    expect(wrapper.get('[role=alert]').text()).toContain('«Заказать услугу» в вашем окне нет');
    expect(wrapper.emitted('close')).toBeUndefined();
    await expectAccessible(wrapper);
  });

  it('can begin nothing while the server is lost', async () => {
    const wrapper = mount();
    await wrapper.get('[value=consult-2]').setValue();
    live.status.value = 'lost';
    await flushPromises();
    expect(wrapper.get('[type=submit]').attributes('disabled')).toBeDefined();
  });
});
