import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, freeDesk, NOW } from '../../test/support/views.ts';
import { actionsOf } from '../actions/rules.ts';
import DeskHeader from './DeskHeader.vue';

function mount(props = {}) {
  const view = deskView();
  return mountAttached(DeskHeader, {
    props: {
      view,
      desk: view.desk!,
      offers: actionsOf(view, NOW)!,
      online: true,
      underWay: null,
      now: NOW,
      ...props,
    },
  });
}

beforeEach(() => setActivePinia(createPinia()));

describe('DeskHeader', () => {
  it('says which desk, who, what is served, and how long the queue is', async () => {
    const wrapper = mount();
    for (const words of [
      'Окно 4',
      'Марина Сергеевна',
      'Консультация, Договор',
      'на связи',
      '12',
      '22\u00a0мин',
    ]) {
      expect(wrapper.text()).toContain(words);
    }
    await expectAccessible(wrapper);
  });

  it('offers the pause and the door also with a visitor: after that one', async () => {
    const wrapper = mount();
    const [, pause, close, out] = wrapper.findAll('button');
    expect([pause, close].map((button) => button!.attributes('aria-disabled'))).toEqual([
      undefined,
      undefined,
    ]);
    await pause!.trigger('click');
    await close!.trigger('click');
    await out!.trigger('click');
    expect(wrapper.emitted('press')).toEqual([
      ['pause', 'pause'],
      ['close', 'close'],
    ]);
    expect(wrapper.emitted('sign-out')).toHaveLength(1);
  });

  it('says in words that the server is lost', async () => {
    const wrapper = mount({ online: false });
    expect(wrapper.text()).toContain('нет связи');
    expect(wrapper.findAll('[aria-disabled=true]')).toHaveLength(3);
    await expectAccessible(wrapper);
  });

  it('tells the whole of a name that is too long for the bar', () => {
    const name = 'Мария-Антуанетта Константиновна Преображенская-Рождественская';
    const view = deskView({ person: { id: 'maria', name, roles: ['operator'] } });
    expect(mount({ view }).get('.name').attributes('title')).toBe(name);
  });

  it('says so when everything is served here', () => {
    const view = deskView();
    const desk = { ...view.desk!, serviceIds: view.services.map(({ id }) => id) };
    expect(mount({ desk }).text()).toContain('все услуги');
  });

  it('says no second pause while there is one', async () => {
    const view = deskView({ desk: { ...freeDesk(), state: 'paused', pausedAt: NOW } });
    const wrapper = mount({ desk: view.desk, offers: actionsOf(view, NOW) });
    const [, pause, close] = wrapper.findAll('button');
    expect(pause!.attributes('aria-disabled')).toBe('true');
    expect(close!.attributes('aria-disabled')).toBeUndefined();
    await expectAccessible(wrapper);
  });
});
