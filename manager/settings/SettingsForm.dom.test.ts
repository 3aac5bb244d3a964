import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import SettingsForm from './SettingsForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

function show() {
  const wrapper = mountAttached(SettingsForm, { props: { config: officeConfig() } });
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { wrapper, name: wrapper.get<HTMLInputElement>('input[type=text]'), save };
}

describe('SettingsForm', () => {
  it('saves the whole configuration and says so', async () => {
    const { wrapper, name, save } = show();
    expect(wrapper.get<HTMLButtonElement>('button[type=submit]').element.disabled).toBe(true);
    await expectAccessible(wrapper);
    await name.setValue('ЦОК Белгород');
    call
      .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
      .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await save();
    const config = officeConfig({ name: 'ЦОК Белгород' });
    expect(call).toHaveBeenLastCalledWith('putConfig', {
      commandId: expect.any(String),
      config,
      before: officeConfig(),
      decisions: [],
      accepted: [],
      origin: { kind: 'edited' },
    });
    expect(wrapper.emitted('saved')).toEqual([[config]]);
    await wrapper.setProps({ config });
    expect(wrapper.get('[role=status]').text()).toBe('Сохранено');
  });

  it('sends nothing that is wrong, and leads to the field', async () => {
    const { wrapper, name, save } = show();
    await name.setValue('');
    await save();
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.text()).toContain('Введите название');
    expect(document.activeElement).toBe(name.element);
    await expectAccessible(wrapper);
  });

  it('keeps what was typed when the server says no', async () => {
    const { wrapper, name, save } = show();
    await name.setValue('ЦОК Белгород');
    call.mockResolvedValueOnce(fine({ hits: [], stranded: [] }));
    call.mockResolvedValueOnce(refused('config-strands-desk', { deskNumber: 2 }));
    await save();
    expect(wrapper.get('[role=alert]').text()).toContain('Окно 2 сейчас открыто');
    expect(name.element.value).toBe('ЦОК Белгород');
    await wrapper.findAll('.form-actions button')[1]!.trigger('click');
    expect(name.element.value).toBe('Центр обслуживания клиентов');
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });
});
