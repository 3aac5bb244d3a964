import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import type { InfoPage } from '../../contract/kiosk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import type { Faults } from '../config/draft.ts';
import InfoPages from './InfoPages.vue';

const page = (id: string, title: string): InfoPage => ({ id, title, icon: 'info', text: `Про ${title}` });

function show(given: InfoPage[], faults: Faults = {}) {
  const draft = reactive({ pages: given });
  const wrapper = mountAttached(InfoPages, {
    props: {
      faults,
      scale: 1,
      modelValue: draft.pages,
      'onUpdate:modelValue': async (next: InfoPage[]) => {
        draft.pages = next;
        await wrapper.setProps({ modelValue: draft.pages });
      },
    },
  });
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((one) => (one.attributes('aria-label') ?? one.text()) === name)!
      .trigger('click');
    await flushPromises();
  };
  const title = () => wrapper.get<HTMLInputElement>('input[type=text]').element.value;
  return { wrapper, draft, press, title, ids: () => draft.pages.map(({ id }) => id) };
}

const pay = () => page('pay', 'Оплата');
const tariffs = () => page('tariffs', 'Тарифы');

describe('InfoPages', () => {
  it('opens the first page, then the one that is chosen, and shows what is typed at once', async () => {
    const { wrapper, draft, press, title } = show([pay(), tariffs()]);
    expect(title()).toBe('Оплата');
    await expectAccessible(wrapper);
    await press('Тарифы');
    await wrapper.get('textarea').setValue('# По счётчику');
    expect(draft.pages[1]!.text).toBe('# По счётчику');
    expect(wrapper.get('.sheet h2').text()).toBe('По счётчику');
  });

  it('adds a page and leads into its title', async () => {
    const { wrapper, press, title, ids } = show([pay()]);
    await press('Добавить страницу');
    expect(ids()).toEqual(['pay', 'page-2']);
    expect(title()).toBe('');
    expect(document.activeElement).toBe(wrapper.get('input[type=text]').element);
  });

  it('keeps the page open that is moved', async () => {
    const { press, title, ids } = show([pay(), tariffs()]);
    await press('Ниже: Оплата');
    expect(ids()).toEqual(['tariffs', 'pay']);
    expect(title()).toBe('Тарифы');
    await press('Оплата');
    await press('Выше: Оплата');
    expect(title()).toBe('Оплата');
  });

  it('asks before it removes a page, and says that it did', async () => {
    const { wrapper, press, title, ids } = show([pay(), tariffs()]);
    await press('Тарифы');
    await press('Убрать: Тарифы');
    expect(wrapper.get('dialog').text()).toContain('Убрать страницу «Тарифы»?');
    await expectAccessible(wrapper);
    await press('Отмена');
    expect(ids()).toEqual(['pay', 'tariffs']);
    await press('Убрать: Тарифы');
    await press('Убрать');
    expect(ids()).toEqual(['pay']);
    expect(title()).toBe('Оплата');
    expect(wrapper.text()).toContain('Страница «Тарифы» убрана');
    expect(document.activeElement).toBe(wrapper.get('.list').element);
  });

  it('says so where there are none, and takes no more than ten', async () => {
    const { wrapper } = show([]);
    expect(wrapper.text()).toContain('Своих страниц нет');
    expect(wrapper.find('textarea').exists()).toBe(false);
    await expectAccessible(wrapper);
    const full = show(Array.from({ length: 10 }, (_, i) => page(`page-${i}`, `Страница ${i}`)));
    expect(full.wrapper.text()).toContain('Больше 10 страниц');
    expect(full.wrapper.text()).not.toContain('Добавить страницу');
  });

  it('opens the page that is wrong when that is told, and lets another be opened then', async () => {
    const { wrapper, press, title } = show([pay(), tariffs()]);
    await wrapper.setProps({ faults: { 'page.tariffs.text': 'Введите текст.', pages: 'Не больше 10.' } });
    await flushPromises();
    expect(title()).toBe('Тарифы');
    expect(wrapper.get('textarea').attributes('aria-invalid')).toBe('true');
    expect(wrapper.get('[role=alert]').text()).toBe('Не больше 10.');
    await press('Оплата');
    await wrapper.get('textarea').setValue('Иначе');
    expect(title()).toBe('Оплата');
    await expectAccessible(wrapper);
  });
});
