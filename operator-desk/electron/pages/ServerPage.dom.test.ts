import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../../test/support/axe.ts';
import type { ServerFault } from '../bridge.ts';
import ServerPage from './ServerPage.vue';
import { FACTS, shellInTest } from './testing.ts';

const open = (props: { isFirst?: boolean; facts?: object } = {}) => {
  const own = shellInTest();
  const { isFirst = true, facts = { serverUrl: null } } = props;
  return { own, wrapper: mountAttached(ServerPage, { props: { isFirst, facts: { ...FACTS, ...facts } } }) };
};
type Page = ReturnType<typeof open>['wrapper'];

async function connect(wrapper: Page, address: string): Promise<void> {
  await wrapper.get('input').setValue(address);
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}
const button = (wrapper: Page, words: string) =>
  wrapper.findAll('button').find((one) => one.text().includes(words));

describe('ServerPage', () => {
  it('asks for the address at the first start, ready to be typed', async () => {
    const { wrapper, own } = open();
    expect(document.activeElement).toBe(wrapper.get('input').element);
    expect(button(wrapper, 'Отмена')).toBeUndefined();
    await connect(wrapper, '192.168.1.10:8080');
    expect(own.setServer.mock.calls).toEqual([[{ address: '192.168.1.10:8080', evenIfSilent: false }]]);
    await expectAccessible(wrapper);
  });

  it.each<[ServerFault, string]>([
    ['address', 'Это не адрес сервера'],
    ['unreachable', 'Сервер не отвечает'],
    ['not-ours', 'отвечает другая программа'],
    ['not-saved', 'Адрес не сохранился'],
  ])('says what is wrong, and that nothing is wrong with what is typed since: %s', async (fault, words) => {
    const { wrapper, own } = open();
    own.setServer.mockResolvedValue({ ok: false, fault });
    await connect(wrapper, 'somewhere');
    expect(wrapper.get('[role=alert]').text()).toContain(words);
    expect(document.activeElement).toBe(wrapper.get('input').element);
    await expectAccessible(wrapper);
    await wrapper.get('input').setValue('somewhere else');
    expect(wrapper.get('[role=alert]').text()).toBe('');
  });

  it('keeps the address of a server that is silent yet, where that is wished', async () => {
    const { wrapper, own } = open();
    own.setServer.mockResolvedValue({ ok: false, fault: 'unreachable' });
    await connect(wrapper, 'office');
    await button(wrapper, 'Сохранить')!.trigger('click');
    expect(own.setServer).toHaveBeenLastCalledWith({ address: 'office', evenIfSilent: true });
  });

  it('offers that for silence alone', async () => {
    const { wrapper, own } = open();
    own.setServer.mockResolvedValue({ ok: false, fault: 'not-ours' });
    await connect(wrapper, 'office');
    expect(button(wrapper, 'Сохранить')).toBeUndefined();
  });

  it('asks once while the answer is on its way, and says when nobody has heard', async () => {
    const { wrapper, own } = open();
    let refuse = (): void => undefined;
    own.setServer.mockReturnValue(
      new Promise((_, reject) => (refuse = () => reject(new Error('not heard')))),
    );
    await connect(wrapper, 'office');
    await wrapper.get('form').trigger('submit');
    expect(own.setServer).toHaveBeenCalledOnce();
    refuse();
    await flushPromises();
    expect(wrapper.get('[role=alert]').text()).toContain('Адрес не сохранился');
  });

  it('leaves the address as it is by a button and by Escape, where there is one', async () => {
    const { wrapper, own } = open({ isFirst: false, facts: {} });
    expect(wrapper.get('input').element.value).toBe('http://192.168.1.10:8080');
    await button(wrapper, 'Отмена')!.trigger('click');
    await wrapper.get('input').trigger('keydown', { key: 'Escape' });
    expect(own.act.mock.calls).toEqual([['keep-server'], ['keep-server']]);
    await expectAccessible(wrapper);
  });

  it('says that settings were replaced', async () => {
    const { wrapper } = open({ facts: { serverUrl: null, settingsBroken: true } });
    expect(wrapper.text()).toContain('записаны неверно');
    await expectAccessible(wrapper);
  });
});
