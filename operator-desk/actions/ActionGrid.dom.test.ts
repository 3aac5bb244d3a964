import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, deskView, deskVisitor, freeDesk, NOW } from '../../test/support/views.ts';
import ActionGrid from './ActionGrid.vue';
import { actionsOf } from './rules.ts';

const mount = (view = deskView(), props = {}, now = NOW) =>
  mountAttached(ActionGrid, {
    props: {
      offers: actionsOf(view, now)!,
      online: true,
      underWay: null,
      waiting: view.waiting,
      held: view.held,
      calls: 1,
      recallLimit: 2,
      cameBack: false,
      ...props,
    },
  });

const called = () =>
  deskView({ desk: { ...freeDesk(), state: 'called', visitor: deskVisitor({ startedAt: null }) } });

describe('ActionGrid', () => {
  it('shows six actions, one of them primary, each with its key', async () => {
    const wrapper = mount();
    expect(wrapper.findAll('button').map((button) => button.get('kbd').text())).toEqual([
      'F4',
      'F2',
      'F7',
      'F8',
      'Shift F6',
      'F9',
    ]);
    expect(wrapper.findAll('.primary')).toHaveLength(1);
    await wrapper.get('.beside').trigger('click');
    expect(wrapper.emitted('press')).toEqual([['finish-next', 'beside']]);
    await expectAccessible(wrapper);
  });

  it.each([
    ['free', deskView({ desk: freeDesk() })],
    ['called', called()],
    ['serving', deskView()],
  ])('%s: the keys of the lower row stand where they always do', (_, view) => {
    const keys = mount(view)
      .findAll('button')
      .map((button) => button.get('kbd').text());
    expect(keys.slice(2)).toEqual(['F7', 'F8', 'Shift F6', 'F9']);
  });

  it('offers what becomes of a called visitor, and how a visit may end, with one key', () => {
    expect(mount(called()).get('.ending').text()).toContain('Не пришёл');
    expect(mount().get('.ending').text()).toContain('Другой итог');
  });

  it('has one more service for the visitor who is there', async () => {
    const more = mount().get('.more');
    expect(more.text()).toContain('Ещё услуга');
    expect(more.text()).toContain('тому же посетителю');
    expect(mount(called()).get('.more').attributes('aria-disabled')).toBe('true');
  });

  it('says who comes back from a hold, and why they had stepped aside; of several how many', async () => {
    const free = deskView({ desk: freeDesk() });
    const wrapper = mount(free);
    const aside = wrapper.get('.aside');
    expect(aside.text()).toContain('Продолжить');
    expect(aside.text()).toContain('К\u00a0099: заполнить бланк');
    await expectAccessible(wrapper);
    const [held] = free.held;
    await wrapper.setProps({ held: [held!, { ...held!, ticketId: 'other', why: null }] });
    expect(aside.text()).toContain('отложено 2');
    await wrapper.setProps({ held: [{ ...held!, why: null }] });
    expect(aside.text()).toContain('К\u00a0099: другое');
    await wrapper.setProps({ held: [], offers: actionsOf({ ...free, held: [] }, NOW)! });
    expect(aside.text()).toContain('никто не отложен');
    expect(aside.attributes('aria-disabled')).toBe('true');
    await expectAccessible(wrapper);
  });

  it('says how many wait', () => {
    const wrapper = mount(deskView({ desk: freeDesk() }));
    expect(wrapper.get('.main').text()).toContain('ждут 12');
  });

  it('counts the pause before another call, and the calls before «did not come»', async () => {
    const visitor = deskVisitor({ startedAt: null, calls: 1, lastCallAt: at('10:42') });
    const view = deskView({ desk: { ...freeDesk(), state: 'called', visitor } });
    const wrapper = mount(view, {}, at('10:42', 8));
    const [recall, didNotCome] = [wrapper.get('.beside'), wrapper.get('.ending')];
    expect(recall.text()).toContain('через 12 с');
    expect(didNotCome.text()).toContain('ещё 1 вызов');
    expect([recall, didNotCome].map((button) => button.attributes('aria-disabled'))).toEqual([
      'true',
      'true',
    ]);
    await expectAccessible(wrapper);
    const calledTwice = { ...view.desk!, visitor: { ...visitor, calls: 2 } };
    await wrapper.setProps({ offers: actionsOf({ ...view, desk: calledTwice }, at('10:42', 8))!, calls: 2 });
    expect(didNotCome.text()).toContain('через 12 с');
    expect(didNotCome.attributes('aria-disabled')).toBe('true');
    await wrapper.setProps({ offers: actionsOf({ ...view, desk: calledTwice }, at('10:43'))!, calls: 2 });
    expect(recall.text()).toContain('можно ещё 1 раз');
    expect(didNotCome.text()).toContain('место сохранится');
    expect([recall, didNotCome].map((button) => button.attributes('aria-disabled'))).toEqual([
      undefined,
      undefined,
    ]);
    await wrapper.setProps({ cameBack: true });
    expect(didNotCome.text()).toContain('вернуться уже не сможет');
  });

  it('is dim as a whole while the server is lost', async () => {
    const wrapper = mount(deskView(), { online: false });
    expect(wrapper.findAll('[aria-disabled=true]')).toHaveLength(6);
    await expectAccessible(wrapper);
  });

  it('shows which command is under way', () => {
    const wrapper = mount(deskView(), { underWay: 'finish' });
    expect(wrapper.findAll('[aria-busy=true]')).toHaveLength(1);
  });

  it('offers nothing until the command is answered, though the view has come first', () => {
    const wrapper = mount(deskView(), { underWay: 'start' });
    expect(wrapper.findAll('[aria-disabled=true]')).toHaveLength(6);
    // So short a time is not shown: nothing flickers.
    expect(wrapper.findAll('.locked')).toHaveLength(6);
    expect(wrapper.findAll('.primary')).toHaveLength(1);
  });
});
