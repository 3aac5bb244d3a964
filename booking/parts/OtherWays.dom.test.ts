import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { bookingOffice } from '../../test/support/views.ts';
import { unbrokenTimes } from '../../ui/unbroken.ts';
import OtherWays from './OtherWays.vue';

describe('OtherWays', () => {
  it('shows where to come, whom to call, what to open', async () => {
    const wrapper = mountAttached(OtherWays, { props: { office: bookingOffice() } });
    expect(wrapper.text()).toContain('проспект Славы, 25');
    expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
      'tel:88001000000',
      'https://lk.example.ru',
    ]);
    expect(wrapper.text()).toContain(`Обратный звонок: ${unbrokenTimes('пн–пт 08:00–18:00')}.`);
    await expectAccessible(wrapper);
  });

  it('says in general words what the office has not said', async () => {
    const office = bookingOffice({ remote: { phone: '', website: '', callBack: '' } });
    const wrapper = mountAttached(OtherWays, { props: { office } });
    expect(wrapper.find('a').exists()).toBe(false);
    expect(wrapper.text()).toContain('Контактный центр');
    expect(wrapper.text()).toContain('Личный кабинет');
    await expectAccessible(wrapper);
  });
});
