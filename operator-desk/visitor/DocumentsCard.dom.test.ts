import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor, freeDesk } from '../../test/support/views.ts';
import DocumentsCard from './DocumentsCard.vue';

const mount = (visitor: ReturnType<typeof deskVisitor> | null) =>
  mountAttached(DocumentsCard, { props: { view: deskView(), desk: { ...freeDesk(), visitor } } });

describe('DocumentsCard', () => {
  it('lists what the visitor brings', async () => {
    const wrapper = mount(deskVisitor());
    expect(wrapper.findAll('li')).toHaveLength(4);
    await expectAccessible(wrapper);
  });

  it('says when nothing is needed', async () => {
    const wrapper = mount(deskVisitor({ documents: [] }));
    expect(wrapper.text()).toContain('не нужны');
    await expectAccessible(wrapper);
  });

  it('lists what is done here while nobody is there', () => {
    const wrapper = mount(null);
    expect(wrapper.text()).toContain('Услуги этого окна');
    expect(wrapper.findAll('li')).toHaveLength(freeDesk().serviceIds.length);
    expect(wrapper.findAll('li')[0]!.text()).toBe('Начисления, тарифы, показания');
  });

  it('has what is done here changed while nobody is there, by a button with its key', async () => {
    const wrapper = mount(null);
    const change = wrapper.get('button');
    for (const words of ['Изменить услуги этого окна', 'Ctrl F2']) expect(change.text()).toContain(words);
    await change.trigger('click');
    expect(wrapper.emitted('change')).toHaveLength(1);
    await expectAccessible(wrapper);
    expect(mount(deskVisitor()).find('button').exists()).toBe(false);
  });
});
