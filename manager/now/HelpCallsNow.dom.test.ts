import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { helpCall, NOW } from '../../test/support/views.ts';
import HelpCallsNow from './HelpCallsNow.vue';

const mount = (...calls: ReturnType<typeof helpCall>[]) =>
  mountAttached(
    {
      components: { HelpCallsNow },
      setup: () => ({ calls, NOW }),
      template: '<div><HelpCallsNow :calls="calls" :now="NOW" /></div>',
    },
    {},
  );

describe('HelpCallsNow', () => {
  it('is nothing while nobody asks for help', async () => {
    const wrapper = mount();
    expect(wrapper.text()).toBe('');
    await expectAccessible(wrapper);
  });

  it('says where and for how long', async () => {
    const wrapper = mount(helpCall());
    expect(wrapper.get('h2').text()).toBe('Просят помощи, и никто ещё не идёт');
    expect(wrapper.get('li').text()).toBe('Киоск у входа01:15');
    expect(wrapper.get('[role=alert]').text()).toContain('Киоск у входа');
    await expectAccessible(wrapper);
  });

  it.each([
    ['paper-out', 'кончилась бумага'],
    ['cover-open', 'открыта крышка принтера'],
    ['offline', 'принтер выключен или отсоединён'],
    ['not-answering', 'принтер не отвечает'],
    ['error', 'принтер неисправен'],
    ['in-use', 'принтер занят другой программой'],
    ['no-access', 'нет доступа к принтеру'],
  ] as const)('says what calls, when nobody does: %s', async (trouble, words) => {
    const wrapper = mount({ ...helpCall(), trouble });
    expect(wrapper.get('strong').text()).toBe(`Киоск у входа (${words})`);
    expect(wrapper.get('[role=alert]').text()).toContain(words);
    await expectAccessible(wrapper);
  });

  it('has several at once', async () => {
    const wrapper = mount(helpCall(), helpCall('Киоск в зале'));
    expect(wrapper.get('h2').text()).toBe('Просят помощи, и никто ещё не идёт: 2');
    expect(wrapper.findAll('li')).toHaveLength(2);
    await expectAccessible(wrapper);
  });
});
