import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { computed, h, nextTick, ref } from 'vue';
import type { OfficeConfig } from '../../contract/office.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { hit } from '../testing/hits.ts';
import ConfigForm from './ConfigForm.vue';
import type { Faults } from './draft.ts';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

const WISHED = officeConfig({ name: 'ЦОК Белгород' });

beforeEach(() => call.mockReset());

interface Given {
  read?: () => OfficeConfig | null;
  changed?: boolean;
  other?: string | undefined;
}

function show({ read = () => WISHED, changed = true, other }: Given = {}) {
  const isChanged = ref(changed);
  const undone = vi.fn();
  const editing = {
    changed: computed(() => isChanged.value),
    faults: ref<Faults>(other === undefined ? {} : { other }),
    read,
    undo: undone,
  };
  const wrapper = mountAttached(ConfigForm, {
    props: { config: officeConfig(), editing },
    slots: { default: () => h('input', { 'aria-label': 'Название', 'aria-invalid': read() === null }) },
  });
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((button) => button.text() === name)!
      .trigger('click');
    await flushPromises();
  };
  return { wrapper, save, press, isChanged, undone };
}

describe('ConfigForm', () => {
  it('has nothing to save until something is changed', async () => {
    const { wrapper } = show({ changed: false });
    expect(wrapper.get<HTMLButtonElement>('button').element.disabled).toBe(true);
    await expectAccessible(wrapper);
  });

  it('saves, and says so', async () => {
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    const { wrapper, save, isChanged } = show();
    expect(wrapper.get('[role=status]').text()).toBe('Есть несохранённые изменения');
    await save();
    expect(wrapper.emitted('saved')).toEqual([[WISHED]]);
    isChanged.value = false;
    await nextTick();
    expect(wrapper.get('[role=status]').text()).toBe('Сохранено');
  });

  it('takes back at once what was saved, the way of any other change', async () => {
    call.mockResolvedValueOnce(fine({ hits: [], stranded: [] }));
    call.mockResolvedValueOnce(fine({ done: true, seq: 7 }));
    const { wrapper, save, press, isChanged } = show();
    await save();
    isChanged.value = false;
    await nextTick();
    const back = { config: officeConfig(), changes: [], moreChanges: 0, kept: [] };
    call.mockResolvedValueOnce(fine(back)).mockResolvedValueOnce(fine({ hits: [], stranded: [] }));
    call.mockResolvedValueOnce(fine({ done: true, seq: 8 }));
    await press('Вернуть');
    expect(call.mock.lastCall).toMatchObject(['putConfig', { origin: { kind: 'taken-back', seq: 7 } }]);
    expect(wrapper.emitted('saved')?.at(-1)).toEqual([officeConfig()]);
    expect(wrapper.get('[role=status]').text()).toBe('Возвращено, стало как было');
    expect(wrapper.findAll('button').some((one) => one.text() === 'Вернуть')).toBe(false);
    await expectAccessible(wrapper);
  });

  it('leads to what is wrong, and sends nothing', async () => {
    const { wrapper, save } = show({ read: () => null, other: 'Такую конфигурацию сохранить нельзя.' });
    await save();
    expect(call).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(wrapper.get('input').element);
    expect(wrapper.text()).toContain('Такую конфигурацию');
    await expectAccessible(wrapper);
  });

  it('says why it could not be saved, and forgets that when the changes are undone', async () => {
    call.mockResolvedValueOnce(fine({ hits: [], stranded: [] }));
    call.mockResolvedValueOnce(refused('config-strands-desk', { deskNumber: 2 }));
    const { wrapper, save, press, undone } = show();
    await save();
    expect(wrapper.get('[role=alert]').text()).toContain('Окно 2 сейчас открыто');
    await press('Вернуть как было');
    expect(undone).toHaveBeenCalledOnce();
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });

  it('asks about the bookings that are hit, saves with the decisions, and says whom to call', async () => {
    call.mockResolvedValueOnce(fine({ hits: [hit('a')], stranded: [] }));
    const { wrapper, save, press } = show();
    await save();
    expect(wrapper.get('dialog h2').text()).toBe('Изменения затронут 1 запись');
    expect(wrapper.emitted('saved')).toBeUndefined();
    await press('Не сохранять');
    expect(wrapper.find('dialog').exists()).toBe(false);
    call.mockResolvedValueOnce(fine({ hits: [hit('a')], stranded: [] }));
    await save();
    await press('Отменить');
    call.mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await wrapper.get('dialog').findAll('button').at(-1)!.trigger('click');
    await flushPromises();
    expect(wrapper.emitted('saved')).toEqual([[WISHED]]);
    expect(wrapper.get('dialog h2').text()).toBe('Сохранено. Сообщите посетителям');
    await press('Готово');
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it('takes nothing that is typed while it is being saved: that would be lost', async () => {
    let answer!: (result: unknown) => void;
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    call.mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    const { wrapper, save } = show();
    const isInert = () => wrapper.get('input').element.closest('[inert]') !== null;
    const undo = wrapper.findAll('button').find((button) => button.text() === 'Вернуть как было')!;
    expect(isInert()).toBe(false);
    await save();
    expect(isInert()).toBe(true);
    expect((undo.element as HTMLButtonElement).disabled).toBe(true);
    answer(fine({ hits: [], stranded: [] }));
    await flushPromises();
    expect(isInert()).toBe(false);
    expect((undo.element as HTMLButtonElement).disabled).toBe(false);
  });

  it('lets the browser ask before unsaved changes are lost', () => {
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const { wrapper } = show({ changed: false });
    expect(leave()).toBe(false);
    wrapper.unmount();
    const changed = show();
    expect(leave()).toBe(true);
    changed.wrapper.unmount();
    expect(leave()).toBe(false);
  });
});
