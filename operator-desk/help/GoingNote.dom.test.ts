import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import GoingNote from './GoingNote.vue';

describe('GoingNote', () => {
  it('says where to', async () => {
    const wrapper = mountAttached(GoingNote, {
      props: {
        going: ['Киоск у входа', 'Киоск в зале', 'Киоск у входа'].map((place, n) => ({ id: `h${n}`, place })),
      },
    });
    expect(wrapper.text()).toBe('Вы идёте: Киоск у входа, Киоск в зале');
    await expectAccessible(wrapper);
  });

  it('is there, and silent, before that', async () => {
    const wrapper = mountAttached(GoingNote, { props: { going: [] } });
    expect(wrapper.get('[role=status]').text()).toBe('');
    await expectAccessible(wrapper);
  });
});
