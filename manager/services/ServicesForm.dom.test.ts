import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import ServicesForm from './ServicesForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

const [payment] = officeConfig().services;
const config = officeConfig({
  groups: [
    ...officeConfig().groups,
    { id: 'advice', name: 'Консультация', hint: '', letter: 'К', icon: 'question' },
  ],
  services: [payment!, { ...payment!, id: 'receipt', name: 'Квитанция' }],
});

function show() {
  const wrapper = mountAttached(ServicesForm, { props: { config, people: [] } });
  const press = async (name: string) => {
    const buttons = [...wrapper.findAll('dialog button'), ...wrapper.findAll('button')];
    await buttons
      .find((one) => (one.attributes('aria-label') ?? one.text()).startsWith(name))!
      .trigger('click');
    await flushPromises();
  };
  const titles = () => wrapper.findAll('h2').map((one) => one.text());
  const save = async (): Promise<OfficeConfig> => {
    call.mockResolvedValueOnce(fine({ hits: [], stranded: [] }));
    call.mockResolvedValueOnce(fine({ done: true, seq: 2 }));
    await wrapper.get('form.save').trigger('submit');
    await flushPromises();
    return (call.mock.lastCall?.[1] as { config: OfficeConfig }).config;
  };
  return { wrapper, press, titles, save };
}

describe('ServicesForm', () => {
  it('opens the first service of the first group, and what is chosen then', async () => {
    const { wrapper, press, titles } = show();
    expect(titles()).toEqual(['Группы', 'Оплата', 'Приём платежа']);
    await expectAccessible(wrapper);
    await press('Квитанция');
    expect(titles()).toEqual(['Группы', 'Оплата', 'Квитанция']);
    await press('Консультация');
    expect(titles()).toEqual(['Группы', 'Консультация']);
    expect(wrapper.text()).toContain('Услуг в группе нет');
  });

  it('adds a group and a service, and leads into their names', async () => {
    const { wrapper, press, save } = show();
    await press('Добавить группу');
    const name = wrapper.findAll('section')[1]!.get<HTMLInputElement>('input[type=text]');
    expect(document.activeElement).toBe(name.element);
    await name.setValue('Договоры');
    await press('Добавить услугу');
    const service = wrapper.findAll('section')[2]!.get<HTMLInputElement>('input[type=text]');
    expect(document.activeElement).toBe(service.element);
    await service.setValue('Заключить договор');
    const saved = await save();
    expect(saved.groups.at(-1)).toMatchObject({ name: 'Договоры', letter: 'А' });
    expect(saved.services.at(-1)).toMatchObject({
      name: 'Заключить договор',
      groupId: saved.groups.at(-1)?.id,
      offered: { kiosk: true, booking: true },
    });
  });

  it('moves a service to another group and goes there with it', async () => {
    const { wrapper, titles, save } = show();
    await wrapper.findAll('section')[2]!.get('select').setValue('advice');
    await flushPromises();
    expect(titles()).toEqual(['Группы', 'Консультация', 'Приём платежа']);
    expect(wrapper.text()).toContain('Услуга «Приём платежа» теперь в группе «Консультация»');
    expect((await save()).services.map(({ id, groupId }) => [id, groupId])).toEqual([
      ['receipt', 'payment'],
      ['payment', 'advice'],
    ]);
  });

  it('asks before it removes a service, or a group with its own', async () => {
    const { wrapper, press, titles, save } = show();
    await press('Убрать: Квитанция');
    expect(wrapper.get('dialog').text()).toContain('Убрать услугу «Квитанция»?');
    await expectAccessible(wrapper);
    await press('Отмена');
    expect(wrapper.find('dialog').exists()).toBe(false);
    await press('Убрать: Оплата');
    expect(wrapper.get('dialog h2').text()).toBe('Убрать группу «Оплата» и её 2 услуги?');
    await press('Отмена');
    await press('Убрать: Квитанция');
    await press('Убрать');
    expect(titles()).toEqual(['Группы', 'Оплата', 'Приём платежа']);
    expect(wrapper.text()).toContain('Чтобы это подействовало, сохраните');
    expect((await save()).services.map(({ id }) => id)).toEqual(['payment']);
  });

  it('opens what is wrong, and sends nothing', async () => {
    const { wrapper, press, titles } = show();
    await press('Квитанция');
    await wrapper.findAll('section')[2]!.get('input[type=text]').setValue('');
    await press('Консультация');
    await wrapper.get('form.save').trigger('submit');
    await flushPromises();
    expect(call).not.toHaveBeenCalled();
    expect(titles()).toEqual(['Группы', 'Оплата', 'Без названия']);
    expect(wrapper.text()).toContain('Введите название услуги');
    await expectAccessible(wrapper);
  });
});
