import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView } from '../../test/support/views.ts';
import { called, openPage } from '../fake-desk.ts';
import ButtonKeyDialog from './ButtonKeyDialog.vue';
import { useButtonKey } from './useButtonKey.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const BUTTONS = [
  { id: 'button-1', name: 'Вход с улицы' },
  { id: 'button-2', name: 'Пандус' },
];

function open() {
  const view = deskView({ helpButtons: BUTTONS });
  const global = openPage(view);
  const known = useButtonKey();
  const wrapper = mountAttached(ButtonKeyDialog, { props: { view }, global });
  return { known, wrapper };
}
async function press(key: string): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
  await nextTick();
}

beforeEach(() => localStorage.clear());

describe('ButtonKeyDialog', () => {
  it('learns the key by its press, and whose it is', async () => {
    const { known, wrapper } = open();
    expect(wrapper.text()).toContain('Нажмите кнопку сейчас');
    await expectAccessible(wrapper);
    await press('F13');
    expect(wrapper.text()).toContain('Клавиша кнопки: F13');
    await wrapper.get('input[value=button-2]').setValue();
    await wrapper.get('form').trigger('submit');
    expect(known.button).toEqual({ key: 'F13', deviceId: 'button-2' });
    expect(wrapper.emitted('close')).toHaveLength(1);
    expect(called()).toEqual([]);
  });

  it('does not take a key that writes, and says what to do', async () => {
    const { known, wrapper } = open();
    await press('b');
    expect(wrapper.text()).toContain('F13–F24');
    await wrapper.get('form').trigger('submit');
    expect(known.button).toBeNull();
    expect(wrapper.emitted('close')).toBeUndefined();
  });

  it('leaves what was there when it is closed, and forgets it when told so', async () => {
    localStorage.setItem('desk.help-button', '{"key":"F13","deviceId":"button-1"}');
    const first = open();
    expect(first.wrapper.text()).toContain('Клавиша кнопки: F13');
    await press('F14');
    first.wrapper.unmount();
    expect(first.known.button?.key).toBe('F13');
    const { known, wrapper } = open();
    await wrapper
      .findAll('button')
      .find((button) => button.text() === 'Выключить кнопку здесь')!
      .trigger('click');
    expect(known.button).toBeNull();
  });
});
