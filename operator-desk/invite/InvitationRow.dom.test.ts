import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { invitationRow, NOW } from '../../test/support/views.ts';
import InvitationRow from './InvitationRow.vue';

const mount = (over = {}) =>
  mountAttached(
    {
      components: { InvitationRow },
      setup: () => ({
        props: {
          invitation: invitationRow(over),
          now: NOW,
          keyName: 'F1',
          cannotKey: 'Shift F1',
          off: false,
          busy: false,
          declining: false,
        },
      }),
      template: '<ul><InvitationRow v-bind="props" /></ul>',
    },
    {},
  );
const replies = (wrapper: ReturnType<typeof mount>) => wrapper.findComponent(InvitationRow).emitted('reply');

describe('InvitationRow', () => {
  it('says who asks and for whom; one of all is not declined', async () => {
    const wrapper = mount();
    expect(wrapper.get('.words').text()).toBe('Окно 1. Ольга Викторовна просит подойти: талон К\u00a0111');
    expect(wrapper.findAll('button')).toHaveLength(1);
    await wrapper.get('button').trigger('click');
    expect(replies(wrapper)).toEqual([[true]]);
    await expectAccessible(wrapper);
  });

  it('that asks this person by name can be declined', async () => {
    const wrapper = mount({ byName: true });
    expect(wrapper.get('.words').text()).toContain('просит вас подойти');
    const [, cannot] = wrapper.findAll('button');
    expect(cannot?.text()).toBe('Не могу: Окно 1Shift F1');
    await cannot?.trigger('click');
    expect(replies(wrapper)).toEqual([[false]]);
    await expectAccessible(wrapper);
  });

  it('needs no name', async () => {
    const wrapper = mount({ personName: null });
    expect(wrapper.get('.words').text()).toBe('Окно 1. Просят подойти: талон К\u00a0111');
    await expectAccessible(wrapper);
  });
});
