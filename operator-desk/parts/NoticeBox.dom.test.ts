import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import NoticeBox from './NoticeBox.vue';

const mount = (notice: unknown) => mountAttached(NoticeBox, { props: { notice, timeZone: 'Europe/Moscow' } });

describe('NoticeBox', () => {
  it('is silent, and takes no room', async () => {
    const wrapper = mount(null);
    expect(wrapper.text()).toBe('');
    expect(wrapper.classes()).toContain('silent');
    await expectAccessible(wrapper);
  });

  it('says why', async () => {
    const wrapper = mount({ code: 'desk-busy', params: { number: 'Д047' } });
    expect(wrapper.get('[role=alert]').text()).toContain('За окном посетитель Д\u00a0047');
    await expectAccessible(wrapper);
  });

  it('says that the desk went on', async () => {
    const wrapper = mount('overtaken');
    expect(wrapper.get('[role=status]').text()).toContain('Вопрос закрыт');
    expect(wrapper.get('[role=status]').text()).not.toContain('ещё выполняется');
    await expectAccessible(wrapper);
  });

  it('asks for patience', async () => {
    const wrapper = mount('under-way');
    expect(wrapper.get('[role=status]').text()).toContain('ещё выполняется');
    await expectAccessible(wrapper);
  });
});
