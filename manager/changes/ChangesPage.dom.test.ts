import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { configChange, configChanges, configFile, takenBack } from '../testing/changes.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { stranded } from '../testing/hits.ts';
import ChangesPage from './ChangesPage.vue';
import FilePanel from './FilePanel.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});

beforeEach(() => call.mockReset());

const NOW = officeConfig({ name: 'Как сейчас' });

function answer(over: Record<string, unknown> = {}): void {
  const answers: Record<string, unknown> = {
    listConfigChanges: fine(configChanges()),
    getConfig: fine(NOW),
    proposeTakeBack: fine(takenBack()),
    checkConfig: fine({ hits: [], stranded: [] }),
    putConfig: fine({ done: true, seq: 215 }),
    ...over,
  };
  call.mockImplementation((name: string) => Promise.resolve(answers[name]));
}

async function show() {
  const wrapper = mountAttached(ChangesPage, { props: { timeZone: 'Europe/Moscow' } });
  await flushPromises();
  const press = async (name: string) => {
    await wrapper
      .findAll('button')
      .find((one) => (one.attributes('aria-label') ?? one.text()) === name)!
      .trigger('click');
    await flushPromises();
  };
  return { wrapper, press };
}

describe('ChangesPage', () => {
  it('lists the changes and reads on', async () => {
    answer({ listConfigChanges: fine(configChanges({ next: 1 })) });
    const { wrapper, press } = await show();
    expect(wrapper.findAll('section li')).toHaveLength(5);
    await expectAccessible(wrapper);
    answer({ listConfigChanges: fine(configChanges({ changes: [configChange(0)] })) });
    await press('Показать ещё');
    expect(call).toHaveBeenLastCalledWith('listConfigChanges', { before: 1 });
    expect(wrapper.findAll('section li')).toHaveLength(6);
  });

  it('shows what going back would change, saves it as that, and says so', async () => {
    answer();
    const { wrapper, press } = await show();
    await press('Вернуть изменение № 190');
    expect(call).toHaveBeenLastCalledWith('proposeTakeBack', { seq: 190 });
    expect(wrapper.get('dialog h2').text()).toBe('Вернуть изменение № 190?');
    await press('Применить');
    expect(call).toHaveBeenCalledWith(
      'putConfig',
      expect.objectContaining({
        config: officeConfig(),
        before: NOW,
        origin: { kind: 'taken-back', seq: 190 },
      }),
    );
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.get('.done').text()).toBe('Изменение № 190 возвращено');
    expect(call.mock.lastCall?.[0]).toBe('listConfigChanges');
  });

  it('asks about the visitors whom it would strand', async () => {
    answer({ checkConfig: fine({ hits: [], stranded: [stranded('t1')] }) });
    const { wrapper, press } = await show();
    await press('Вернуть изменение № 214');
    await press('Применить');
    expect(wrapper.findAll('dialog h2').map((one) => one.text())).toContain(
      '1 посетитель останется без своей услуги',
    );
    await press('Всё равно сохранить');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(wrapper.get('.done').text()).toBe('Изменение № 214 возвращено');
  });

  it('applies a file the same way', async () => {
    answer();
    const { wrapper, press } = await show();
    wrapper.getComponent(FilePanel).vm.$emit('read', configFile({ isOwn: false }));
    await flushPromises();
    expect(wrapper.get('dialog').text()).toContain('принтеры останутся этого офиса');
    await expectAccessible(wrapper);
    await press('Применить');
    const { config, officeName, savedAt } = configFile();
    expect(call).toHaveBeenCalledWith(
      'putConfig',
      expect.objectContaining({ config, before: NOW, origin: { kind: 'file', officeName, savedAt } }),
    );
    expect(wrapper.get('.done').text()).toContain('Применены настройки офиса «ЦОК Белгород»');
  });

  it('says why it cannot', async () => {
    answer({ putConfig: refused('config-strands-desk', { deskNumber: 2 }) });
    const { wrapper, press } = await show();
    await press('Вернуть изменение № 214');
    await press('Применить');
    expect(wrapper.get('dialog [role=alert]').text()).toContain('Окно 2 сейчас открыто');
    await press('Отмена');
    expect(wrapper.find('dialog').exists()).toBe(false);
    answer({ proposeTakeBack: refused('config-change-first') });
    await press('Вернуть изменение № 214');
    expect(wrapper.get('[role=alert]').text()).toContain('возвращать не к чему');
  });
});
