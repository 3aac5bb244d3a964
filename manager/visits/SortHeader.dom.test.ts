import { expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import type { Sort } from './visits.ts';
import SortHeader from './SortHeader.vue';

it('sorts by its column, and the other way when pressed again', async () => {
  const sort = ref<Sort>({ key: 'arrival', descending: true });
  const wrapper = mountAttached(
    defineComponent(
      () => () =>
        h('table', [
          h('thead', [
            h('tr', [
              h(
                SortHeader,
                {
                  column: 'wait',
                  modelValue: sort.value,
                  'onUpdate:modelValue': (next: Sort) => (sort.value = next),
                },
                () => 'Ожидание',
              ),
            ]),
          ]),
        ]),
    ),
  );
  const head = wrapper.get('th');
  expect(head.attributes('aria-sort')).toBe('none');
  await wrapper.get('button').trigger('click');
  expect(head.attributes('aria-sort')).toBe('ascending');
  await wrapper.get('button').trigger('click');
  expect(sort.value).toEqual({ key: 'wait', descending: true });
  await expectAccessible(wrapper);
});
