import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW } from '../../test/support/views.ts';
import type { Seat } from './rules.ts';
import TakeBackBar from './TakeBackBar.vue';

type TakeBack = NonNullable<Seat['takeBack']>;
const step = (over: Partial<TakeBack> = {}): TakeBack => ({
  stepSeq: 7,
  step: 'start',
  number: 'Д047',
  called: null,
  until: NOW + 9400,
  ...over,
});

const mount = (takeBack: TakeBack | null, props = {}) =>
  mountAttached(TakeBackBar, { props: { takeBack, now: NOW, underWay: null, online: true, ...props } });

describe('TakeBackBar', () => {
  it.each<[TakeBack['step'], string]>([
    ['start', 'Начато: Д\u00a0047'],
    ['finish', 'Завершено: Д\u00a0047'],
    ['did-not-come', 'Не пришёл: Д\u00a0047'],
    ['hold', 'Отложен: Д\u00a0047'],
    ['transfer', 'Передан: Д\u00a0047'],
    ['another-service', 'Новая услуга: Д\u00a0047'],
    ['return', 'Вернулся: Д\u00a0047'],
    ['at-once', 'Без талона: Д\u00a0047'],
  ])('says what was done last: %s', async (name, words) => {
    const wrapper = mount(step({ step: name }));
    expect(wrapper.get('p').text()).toBe(words);
    await expectAccessible(wrapper);
  });

  it('says whose call goes with the step', () => {
    const wrapper = mount(step({ step: 'finish', called: 'К113' }));
    expect(wrapper.get('p').text()).toBe('Завершено: Д\u00a0047, вызван К\u00a0113');
  });

  it('takes it back by its button, on which its key and the time left stand', async () => {
    const wrapper = mount(step());
    const button = wrapper.get('button');
    expect(button.text()).toContain('Отменить');
    expect(button.text()).toContain('Ctrl Z');
    expect(button.get('.left').text()).toBe('10 с');
    // The seconds are not read out, each anew.
    expect(button.get('.left').attributes('aria-hidden')).toBe('true');
    await button.trigger('click');
    expect(wrapper.emitted('press')).toEqual([[]]);
    await wrapper.setProps({ now: NOW + 9000 });
    expect(button.get('.left').text()).toBe('1 с');
  });

  it('counts from ten, though the time on the page is that of the last tick', async () => {
    const wrapper = mount(step({ until: NOW + 10_900 }));
    expect(wrapper.get('.left').text()).toBe('10 с');
    await wrapper.setProps({ now: NOW + 1000 });
    expect(wrapper.get('.left').text()).toBe('10 с');
    await wrapper.setProps({ now: NOW + 2000 });
    expect(wrapper.get('.left').text()).toBe('9 с');
  });

  it('is not there without a step, nor when the time for it is over', async () => {
    expect(mount(null).find('section').exists()).toBe(false);
    const wrapper = mount(step());
    await wrapper.setProps({ now: NOW + 9400 });
    expect(wrapper.find('section').exists()).toBe(false);
  });

  it('rests while another command is under way, and while the server is lost', async () => {
    const wrapper = mount(step());
    const isOff = () => wrapper.get('button').attributes('disabled') !== undefined;
    expect(isOff()).toBe(false);
    await wrapper.setProps({ underWay: 'start' });
    expect(isOff()).toBe(true);
    await wrapper.setProps({ underWay: 'take-back' });
    expect(wrapper.get('button').attributes('aria-busy')).toBe('true');
    await wrapper.setProps({ underWay: null, online: false });
    expect(isOff()).toBe(true);
    await expectAccessible(wrapper);
  });
});
