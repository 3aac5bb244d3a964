import { describe, expect, it } from 'vitest';
import { lateAnswer } from '../../../test/support/arrivals.ts';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { at, NOW, OFFICE } from '../../../test/support/views.ts';
import LateOffers from './LateOffers.vue';

const mount = (over = {}) =>
  mountAttached(LateOffers, {
    props: { late: lateAnswer(over), now: NOW, timeZone: OFFICE.timezone, busy: false },
  });

describe('LateOffers', () => {
  it('are three at once, the general queue one press away', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toContain('Запись была: сегодня, 10:30');
    expect(document.activeElement?.textContent).toContain('общую очередь');
    const [general, first] = wrapper.findAll('button');
    await general!.trigger('click');
    expect(wrapper.emitted('general')).toHaveLength(1);
    await first!.trigger('click');
    expect(wrapper.emitted('move')).toEqual([[at('11:20')]]);
    await wrapper.findAll('button').at(-1)!.trigger('click');
    expect(wrapper.emitted('other')).toHaveLength(1);
    for (const words of ['завтра', '09:00', 'lk.example.ru', '8 800 100-00-00', 'пн–пт 08:00–18:00'])
      expect(wrapper.text()).toContain(words);
    await expectAccessible(wrapper);
  });

  it('say in general words what the office has not said', async () => {
    const wrapper = mount({ remote: { phone: '', website: '', callBack: '' }, nearest: [] });
    expect(wrapper.text()).toContain('мобильное приложение');
    expect(wrapper.text()).toContain('закажите на сайте');
    expect(wrapper.text()).not.toContain('Телефон');
    await expectAccessible(wrapper);
  });

  it('are those that the server makes', () => {
    expect(mount({ offers: ['general-queue'] }).findAll('section')).toHaveLength(1);
  });
});
