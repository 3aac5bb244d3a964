import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, freeDesk } from '../../test/support/views.ts';
import ActionGrid from './ActionGrid.vue';
import { actionsOf } from './rules.ts';

const mount = (view = deskView(), props = {}) =>
  mountAttached(ActionGrid, {
    props: {
      offers: actionsOf(view)!,
      online: true,
      underWay: null,
      waiting: view.waiting,
      calls: 1,
      recallLimit: 2,
      ...props,
    },
  });

describe('ActionGrid', () => {
  it('shows four actions, one of them primary, each with its key', async () => {
    const wrapper = mount();
    expect(wrapper.findAll('button').map((button) => button.get('kbd').text())).toEqual([
      'F4',
      'F2',
      'F7',
      'F8',
    ]);
    expect(wrapper.findAll('.primary')).toHaveLength(1);
    await wrapper.get('.beside').trigger('click');
    expect(wrapper.emitted('press')).toEqual([['finish-next', 'beside']]);
    await expectAccessible(wrapper);
  });

  it('says how many wait', () => {
    const wrapper = mount(deskView({ desk: freeDesk() }));
    expect(wrapper.get('.main').text()).toContain('ждут 12');
  });

  it('is dim as a whole while the server is lost', async () => {
    const wrapper = mount(deskView(), { online: false });
    expect(wrapper.findAll('[aria-disabled=true]')).toHaveLength(4);
    await expectAccessible(wrapper);
  });

  it('shows which command is under way', () => {
    const wrapper = mount(deskView(), { underWay: 'finish' });
    expect(wrapper.findAll('[aria-busy=true]')).toHaveLength(1);
  });

  it('offers nothing until the command is answered, though the view has come first', () => {
    const wrapper = mount(deskView(), { underWay: 'start' });
    expect(wrapper.findAll('[aria-disabled=true]')).toHaveLength(4);
    // So short a time is not shown: nothing flickers.
    expect(wrapper.findAll('.locked')).toHaveLength(4);
    expect(wrapper.findAll('.primary')).toHaveLength(1);
  });
});
