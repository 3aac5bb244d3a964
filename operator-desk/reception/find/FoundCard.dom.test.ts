import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import { foundAppointment, homeVisit } from '../../../test/support/found.ts';
import { NOW, OFFICE } from '../../../test/support/views.ts';
import FoundCard from './FoundCard.vue';

const mount = (found = foundAppointment()) =>
  mountAttached(FoundCard, {
    props: { found, now: NOW, timeZone: OFFICE.timezone, disabled: false, outOfTurn: false },
  });
const labels = (wrapper: ReturnType<typeof mount>) =>
  wrapper.findAll('button').map((button) => button.text());

describe('FoundCard', () => {
  it('says all that tells one booking from another, and what can be done', async () => {
    const wrapper = mount();
    for (const words of ['Иван Петрович', 'сегодня, 11:00', '07\u00a0482\u00a0193', '… 4567', 'по телефону'])
      expect(wrapper.text()).toContain(words);
    expect(labels(wrapper)).toEqual(['Отметить приход', 'Перенести', 'Талон записи', 'Отменить запись']);
    await wrapper.findAll('button')[0]!.trigger('click');
    expect(wrapper.emitted('act')).toEqual([['check-in']]);
    await wrapper.get('[type=checkbox]').setValue(true);
    expect(wrapper.emitted('update:outOfTurn')).toEqual([[true]]);
    await expectAccessible(wrapper);
  });

  it('cancels only when asked twice', async () => {
    const wrapper = mount();
    await wrapper.findAll('button')[3]!.trigger('click');
    expect(wrapper.emitted('act')).toBeUndefined();
    expect(wrapper.get('.sure').text()).toContain('Отменить запись (сегодня, 11:00)?');
    expect(document.activeElement?.textContent.trim()).toBe('Оставить');
    await expectAccessible(wrapper);
    await wrapper.findAll('.sure button')[1]!.trigger('click');
    expect(labels(wrapper)).toContain('Отметить приход');
    expect(document.activeElement?.textContent.trim()).toBe('Отменить запись');
    await wrapper.findAll('button')[3]!.trigger('click');
    await wrapper.findAll('.sure button')[0]!.trigger('click');
    expect(wrapper.emitted('act')).toEqual([['cancel']]);
    await wrapper.setProps({ found: foundAppointment({ state: 'cancelled' }) });
    expect(labels(wrapper)).toEqual(['Записать снова']);
  });

  it('asks of a visit at home whether it was made', async () => {
    const wrapper = mount(homeVisit());
    expect(wrapper.text()).toContain('ул. Щорса, 41, кв. 17');
    expect(wrapper.find('[type=checkbox]').exists()).toBe(false);
    expect(labels(wrapper).slice(0, 2)).toEqual(['Выезд выполнен', 'Не состоялся']);
    await expectAccessible(wrapper);
  });

  it('says when there is nothing left to do', async () => {
    const wrapper = mount(foundAppointment({ state: 'checked-in', name: null, phoneEnd: null }));
    expect(wrapper.text()).toContain('талон ему уже выдан');
    expect(wrapper.text()).toContain('Имя стёрто');
    expect(wrapper.find('button').exists()).toBe(false);
    await expectAccessible(wrapper);
    expect(mount(homeVisit({ state: 'made' })).text()).toContain('Выезд состоялся');
  });
});
