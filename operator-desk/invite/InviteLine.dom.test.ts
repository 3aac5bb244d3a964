import { describe, expect, it } from 'vitest';
import type { OwnInvitation } from '../../contract/views/invitations.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { NOW, ownInvitation } from '../../test/support/views.ts';
import InviteLine from './InviteLine.vue';

const mount = (invitation: OwnInvitation | null, props = {}) =>
  mountAttached(InviteLine, { props: { invitation, now: NOW, online: true, underWay: null, ...props } });

const olga = { name: 'Ольга Викторовна', deskNumber: 1 };
const told = (wrapper: ReturnType<typeof mount>) => wrapper.get('[role=status]').text();
const button = (wrapper: ReturnType<typeof mount>) => wrapper.get('button');

describe('InviteLine', () => {
  it('offers to ask a colleague, with the key', async () => {
    const wrapper = mount(null);
    expect(told(wrapper)).toBe('');
    expect(button(wrapper).text()).toBe('Пригласить коллегу Shift F9');
    await button(wrapper).trigger('click');
    expect(wrapper.emitted('press')).toEqual([['invite']]);
    await expectAccessible(wrapper);
  });

  it('says who was asked and since when, and takes it back with the same key', async () => {
    const wrapper = mount(ownInvitation());
    expect(told(wrapper)).toBe('Приглашены все, кто свободен');
    expect(wrapper.get('[role=timer]').text()).toBe('01:15');
    expect(button(wrapper).text()).toBe('Отозвать Shift F9');
    await button(wrapper).trigger('click');
    expect(wrapper.emitted('press')).toEqual([['withdraw']]);
    await expectAccessible(wrapper);
    expect(told(mount(ownInvitation({ colleague: olga })))).toBe('Приглашение: Ольга Викторовна');
  });

  it.each<[OwnInvitation['state'], string, string]>([
    ['comes', 'Идёт Ольга Викторовна', 'Идёт коллега'],
    ['declined', 'Не может подойти: Ольга Викторовна', 'Коллега не может подойти'],
    ['away', 'Сейчас не за окном: Ольга Викторовна', 'Коллега сейчас не за окном'],
  ])('says what became of it: %s', async (state, words, unnamed) => {
    const asked = ownInvitation({ state, colleague: olga, answeredAt: NOW - 10_000 });
    const wrapper = mount(asked);
    expect(told(wrapper)).toBe(words);
    expect(wrapper.find('[role=timer]').exists()).toBe(false);
    expect(button(wrapper).text()).toContain('Пригласить коллегу');
    await expectAccessible(wrapper);
    expect(told(mount({ ...asked, colleague: { name: null, deskNumber: null } }))).toBe(unnamed);
  });

  it('that somebody comes is said for as long as the way takes', () => {
    const comes = (ago: number) =>
      told(mount(ownInvitation({ state: 'comes', colleague: olga, answeredAt: NOW - ago })));
    expect(comes(59_999)).toBe('Идёт Ольга Викторовна');
    expect(comes(60_000)).toBe('');
  });

  it.each([
    [{ online: false }, true],
    [{ underWay: 'finish' }, true],
    [{ underWay: 'withdraw' }, false],
  ])('%o: rests without the line and while another command is under way', (props, isOff) => {
    const wrapper = mount(ownInvitation(), props);
    expect(button(wrapper).attributes('disabled') !== undefined).toBe(isOff);
  });
});
