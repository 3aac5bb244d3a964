import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import TicketFields from './TicketFields.vue';
import { newTicketWish } from './ticket-wish.ts';

const show = (languages: string[]) =>
  mountAttached(
    {
      components: { TicketFields },
      data: () => ({ wish: newTicketWish(), languages }),
      template:
        '<div><TicketFields v-model="wish" :languages="languages" /><p>{{ JSON.stringify(wish) }}</p></div>',
    },
    {},
  );
const told = (wrapper: ReturnType<typeof show>) => JSON.parse(wrapper.get('p').text());

describe('TicketFields', () => {
  it('notes the turn, the help and the language', async () => {
    const wrapper = show(['en']);
    expect(told(wrapper)).toEqual({ outOfTurn: false, needs: [], language: 'ru' });
    await wrapper.get('input[type=checkbox]').setValue(true);
    await wrapper.get('input[value=seeing]').setValue(true);
    await wrapper.get('input[value=moving]').setValue(true);
    await wrapper.get('input[value=seeing]').setValue(false);
    await wrapper.get('input[value=en]').setValue();
    expect(told(wrapper)).toEqual({ outOfTurn: true, needs: ['moving'], language: 'en' });
    await expectAccessible(wrapper);
  });

  it('asks for no language where there is only one', () => {
    expect(show([]).find('input[type=radio]').exists()).toBe(false);
  });
});
