import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import FigureCard from './FigureCard.vue';

/** A card lives in a list of definitions. */
const show = (props: { label: string; value: string } & Record<string, unknown>) =>
  mountAttached(
    defineComponent(() => () => h('dl', h(FigureCard, props, { default: () => 'норматив 20 минут' }))),
  );

describe('FigureCard', () => {
  it('shows the figure with its unit, the bar and the word on it', async () => {
    const wrapper = show({
      label: 'Ожидание, среднее',
      value: '11,8',
      unit: 'мин',
      bar: { value: 11.8, norm: 20 },
      standing: 'ok',
      definition: 'От талона до вызова.',
    });
    expect(wrapper.get('.value').text()).toBe('11,8мин');
    expect(wrapper.text()).toContain('норматив 20 минут');
    expect(wrapper.find('.mark').exists()).toBe(true);
    expect(wrapper.find('details').exists()).toBe(true);
    await expectAccessible(wrapper);
  });

  it('colours the figure itself only when it was measured against a norm', () => {
    const over = { label: 'Ждут', value: '12', standing: 'over' };
    expect(
      show({ ...over, bar: { value: 25, norm: 20 } })
        .find('.value.over')
        .exists(),
    ).toBe(true);
    expect(
      show({ ...over, bar: { value: 0.1 } })
        .find('.value.over')
        .exists(),
    ).toBe(false);
  });
});
