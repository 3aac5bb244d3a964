import { expect, it } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { officeConfig } from '../testing/fixtures.ts';
import ZonesFields from './ZonesFields.vue';
import type { ZoneDraft } from './display.ts';

const config = officeConfig();

function show(zones: ZoneDraft[] = [], faults = {}) {
  let current = zones;
  const wrapper = mountAttached(ZonesFields, {
    props: {
      config,
      faults,
      modelValue: current,
      'onUpdate:modelValue': async (next: ZoneDraft[]) => {
        current = next;
        await wrapper.setProps({ modelValue: next });
      },
    },
  });
  return { wrapper, zones: () => current };
}
const hall = (over: Partial<ZoneDraft> = {}): ZoneDraft => ({
  id: 'zone-1',
  name: 'Левый',
  deskIds: [config.desks[0]!.id],
  screenInches: '',
  ...over,
});

it('says which desks no hall would call for', async () => {
  const { wrapper } = show([hall()]);
  expect(wrapper.text()).toMatch(/Не в зале: .* 2/);
  await expectAccessible(wrapper);
});

it('says nothing of desks while there are no halls', () => {
  expect(show().wrapper.text()).not.toContain('Не в зале');
});

it('adds a hall and leads into it, and takes one away', async () => {
  const { wrapper, zones } = show([hall()]);
  await wrapper.findAll('button').at(-1)!.trigger('click');
  await nextTick();
  expect(zones().map(({ id }) => id)).toEqual(['zone-1', 'zone-2']);
  await wrapper
    .findAll('button')
    .find((one) => one.text() === 'Убрать: Левый')!
    .trigger('click');
  await nextTick();
  expect(zones().map(({ id }) => id)).toEqual(['zone-2']);
  expect(document.activeElement).toBe(wrapper.get('.list').element);
});

it('says what is wrong with them together', () => {
  const { wrapper } = show([hall()], { zones: 'У двух залов одно название.' });
  expect(wrapper.get('[role=alert]').text()).toBe('У двух залов одно название.');
});
