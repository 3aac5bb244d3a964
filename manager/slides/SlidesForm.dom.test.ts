import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { call, fine, refused } from '../testing/api.ts';
import { officeConfig } from '../testing/fixtures.ts';
import { slidesSettings } from '../testing/slides.ts';
import SlidesForm from './SlidesForm.vue';

vi.mock('../api.ts', () => {
  const call = vi.fn();
  return { api: { call, callSafely: call } };
});
beforeEach(() => call.mockReset());

function show() {
  const config = officeConfig({ slides: slidesSettings() });
  const wrapper = mountAttached(SlidesForm, { props: { config } });
  const save = async () => {
    await wrapper.get('form').trigger('submit');
    await flushPromises();
  };
  return { wrapper, config, save };
}

it('saves slides, lines and the pause at once', async () => {
  const { wrapper, config, save } = show();
  await expectAccessible(wrapper);
  await wrapper.get('.form [type=text]').setValue('Новый заголовок');
  await wrapper.get('.seconds input').setValue('30');
  call
    .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
    .mockResolvedValueOnce(fine({ done: true, seq: 2 }));
  await save();
  const put = call.mock.calls[1]![1] as { config: OfficeConfig; before: OfficeConfig };
  expect(put.before).toEqual(config);
  const { list, strip } = slidesSettings();
  expect(put.config.slides).toEqual({
    list: [{ ...list[0], heading: 'Новый заголовок' }, list[1]],
    strip,
    afterCallSeconds: 30,
  });
});

it('sends nothing that is wrong, and leads to it', async () => {
  const { wrapper, save } = show();
  await wrapper.findAll('.name')[1]!.trigger('click');
  await wrapper.get('.form [type=text]').setValue('');
  await wrapper.findAll('.name')[0]!.trigger('click');
  await save();
  expect(call).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(wrapper.get('[aria-invalid]').element);
  expect(wrapper.text()).toContain('Напишите, что на этом слайде.');
});

it('says that a file has gone meanwhile', async () => {
  const { wrapper, save } = show();
  await wrapper.get('.seconds input').setValue('30');
  call
    .mockResolvedValueOnce(fine({ hits: [], stranded: [] }))
    .mockResolvedValueOnce(refused('media-unknown'));
  await save();
  expect(wrapper.text()).toContain('Файла одного из слайдов на сервере нет.');
});

it('says that a display is too small to show slides', async () => {
  const warned = (display: Partial<OfficeConfig['display']>) => {
    const usual = officeConfig().display;
    const config = officeConfig({ slides: slidesSettings(), display: { ...usual, ...display } });
    return mountAttached(SlidesForm, { props: { config } });
  };
  expect(warned({ screenInches: 43 }).find('.warning').exists()).toBe(false);
  const small = warned({ screenInches: 32 });
  expect(small.get('.warning').text()).toContain('меньше 35″');
  await expectAccessible(small);
  const zones = [{ id: 'zone-1', name: 'Второй зал', deskIds: ['desk-1'], screenInches: 24 }];
  expect(warned({ screenInches: 43, zones }).find('.warning').exists()).toBe(true);
});
