import { expect, it, vi } from 'vitest';
import { computed, ref, shallowRef } from 'vue';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { kioskView } from '../test/support/views.ts';
import OverScreens from './OverScreens.vue';
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
  const send = vi.fn();
  const visitor = {
    help,
    askingLeft,
    standing: ref({ kind: 'screens' }),
    send,
    touch: (change: () => void) => change(),
  } as unknown as Visitor;
  return { wrapper: mountAttached(OverScreens, { props: { visitor, view } }), help, askingLeft, send };
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
