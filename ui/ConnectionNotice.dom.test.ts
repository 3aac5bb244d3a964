import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import ConnectionNotice from './ConnectionNotice.vue';

describe('ConnectionNotice', () => {
  it('speaks when the server is lost and goes when it is back', async () => {
    const wrapper = mountAttached(ConnectionNotice, { props: { status: 'lost' } });
    expect(wrapper.get('[role=status]').text()).toBe('Нет связи. Восстанавливаем…');
    await expectAccessible(wrapper);
    await wrapper.setProps({ status: 'live' });
    expect(wrapper.get('[role=status]').text()).toBe('');
  });
});
