import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { fakeRouting } from '../testing/routing.ts';
import RouteLink from './RouteLink.vue';

const to = { page: 'day' as const, serviceId: 'contract' };

function link() {
  const { go, global } = fakeRouting();
  const wrapper = mountAttached(RouteLink, { props: { to }, slots: { default: () => 'Выбрать' }, global });
  return { go, wrapper };
}

describe('RouteLink', () => {
  it('is a link that is followed without a load', async () => {
    const { go, wrapper } = link();
    expect(wrapper.attributes('href')).toBe('/booking?service=contract');
    await wrapper.trigger('click');
    expect(go).toHaveBeenCalledWith(to);
    await expectAccessible(wrapper);
  });

  it('leaves it to the browser to open a tab', async () => {
    const { go, wrapper } = link();
    wrapper.element.addEventListener('click', (event: Event) => event.preventDefault(), { capture: true });
    await wrapper.trigger('click', { ctrlKey: true });
    expect(go).not.toHaveBeenCalled();
  });
});
