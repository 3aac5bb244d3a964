import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingOffice } from '../../test/support/views.ts';
import PageFrame from './PageFrame.vue';

describe('PageFrame', () => {
  it('says whose page it is', async () => {
    const wrapper = mountAttached(PageFrame, {
      props: { office: bookingOffice() },
      slots: { default: () => 'страница' },
    });
    expect(wrapper.get('header').text()).toContain(
      'Центр обслуживания клиентов, Белгород, проспект Славы, 25',
    );
    expect(wrapper.get('main').text()).toBe('страница');
    await expectAccessible(wrapper);
  });

  it('stands before the office is known', () => {
    const wrapper = mountAttached(PageFrame, { props: { office: null } });
    expect(wrapper.text()).toContain('Запись на приём');
  });
});
