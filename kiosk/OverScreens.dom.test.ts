import { expect, it, vi } from 'vitest';
import { computed, ref, shallowRef } from 'vue';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { kioskView } from '../test/support/views.ts';
import OverScreens from './OverScreens.vue';
import { newFlow } from './flow/time.ts';
import type { HelpState } from './use/useHelp.ts';
import type { Visitor } from './use/useVisitor.ts';

function over(view = kioskView() as ReturnType<typeof kioskView> | null) {
  const help = {
    open: shallowRef(false),
    unheard: shallowRef(false),
    state: computed((): HelpState => 'none'),
    busy: ref(false),
    problem: shallowRef(null),
    call: vi.fn(),
    cancel: vi.fn(),
    close: vi.fn(),
  };
  const askingLeft = ref<number | null>(null);
  const flow = ref(newFlow(0));
  const send = vi.fn();
  const visitor = {
    help,
    askingLeft,
    flow,
    standing: ref({ kind: 'screens' }),
    send,
    touch: (change: () => void) => change(),
  } as unknown as Visitor;
  return { wrapper: mountAttached(OverScreens, { props: { visitor, view } }), help, askingLeft, flow, send };
}

const press = (wrapper: ReturnType<typeof mountAttached>, name: string) =>
  wrapper
    .findAll('button')
    .find((one) => one.text() === name)!
    .trigger('click');

it('asks whether to call staff, and calls them', async () => {
  const { wrapper, help } = over();
  expect(wrapper.find('dialog').exists()).toBe(false);
  help.open.value = true;
  await wrapper.vm.$nextTick();
  await press(wrapper, 'Позвать');
  expect(help.call).toHaveBeenCalled();
  await expectAccessible(wrapper);
});

it('says what to do where nobody can be called', async () => {
  const { wrapper, help } = over(null);
  help.unheard.value = true;
  await wrapper.vm.$nextTick();
  await press(wrapper, 'Понятно');
  expect(help.close).toHaveBeenCalled();
});

it('asks whether anybody is there', async () => {
  const { wrapper, askingLeft, send } = over();
  askingLeft.value = 20;
  await wrapper.vm.$nextTick();
  await press(wrapper, 'Да, продолжить');
  expect(send).toHaveBeenCalledWith({ type: 'stay' });
});

it('asks about a slip that was read in the middle of something, after help is done with', async () => {
  const { wrapper, help, flow, send } = over();
  const slip = { code: '07k3x9q2m5t8w1z4', commandId: 'command-7', readAt: 0 };
  flow.value = { ...newFlow(0), screen: { kind: 'phone' }, slip };
  help.open.value = true;
  await wrapper.vm.$nextTick();
  expect(wrapper.findAll('dialog')).toHaveLength(1);
  help.open.value = false;
  await wrapper.vm.$nextTick();
  await press(wrapper, 'Отметиться по записи');
  await press(wrapper, 'Вернуться к экрану');
  expect(send.mock.calls).toEqual([[{ type: 'use-slip' }], [{ type: 'leave-slip' }]]);
});
