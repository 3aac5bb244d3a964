import { describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { itemsOf } from '../spoken/items.ts';
import ScrollPane from './ScrollPane.vue';

/** happy-dom lays nothing out, so the heights are told. */
function mountWithHeights(scrollHeight: number, clientHeight: number) {
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(scrollHeight);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(clientHeight);
  return mountAttached(ScrollPane, { slots: { default: '<p>Список</p>' } });
}

describe('ScrollPane', () => {
  it('has no buttons when all fits', async () => {
    const wrapper = mountWithHeights(500, 500);
    await wrapper.vm.$nextTick();
    expect(wrapper.findAll('button')).toHaveLength(0);
    await expectAccessible(wrapper);
  });

  it('reaches what does not fit without a gesture', async () => {
    const wrapper = mountWithHeights(1200, 500);
    await wrapper.vm.$nextTick();
    const [up, down] = wrapper.findAll('button');
    expect(up!.attributes('disabled')).toBeDefined();
    const scrollBy = vi.fn();
    wrapper.get('.pane').element.scrollBy = scrollBy;
    await down!.trigger('click');
    expect(scrollBy).toHaveBeenCalledWith({ top: 400 });
    await expectAccessible(wrapper);
  });

  it('is no step for whoever walks it by ear: the cursor moves it', async () => {
    const wrapper = mountWithHeights(1200, 500);
    await wrapper.vm.$nextTick();
    const items = itemsOf(wrapper.element as HTMLElement);
    expect(items.filter(({ isPassed }) => isPassed !== true).map(({ words }) => words)).toEqual(['Список']);
    expect(items).toHaveLength(3);
  });
});
