import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskView } from '../../test/support/views.ts';
import { call, called, no, openPage } from '../fake-desk.ts';
import { useButtonKey } from './useButtonKey.ts';
import { useHelp } from './useHelp.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

const F13 = { key: 'F13', deviceId: 'button-1' };

function open(view: Parameters<typeof openPage>[0] = deskView()) {
  openPage(view);
  return useButtonKey();
}
function press(key = 'F13', init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

beforeEach(() => localStorage.clear());

describe('the USB button of this computer', () => {
  it('is nothing until its key was learned, and is remembered by the browser', () => {
    expect([open().button, press()]).toEqual([null, false]);
    useButtonKey().learn(F13);
    expect(open().button).toEqual(F13);
    useButtonKey().learn(null);
    expect(open().button).toBeNull();
  });

  it('rings for the place where it stands, once for each press', async () => {
    open().learn(F13);
    expect([press(), press('F13', { repeat: true }), press('F14')]).toEqual([true, true, false]);
    await flushPromises();
    expect(call.mock.calls).toEqual([
      ['pressHelpButtonHere', { deviceId: 'button-1', commandId: expect.stringMatching(/^\w{32}$/) }],
    ]);
  });

  it('is no key of the page below, nor of a field', () => {
    open().learn(F13);
    const heard = vi.fn();
    addEventListener('keydown', heard);
    press();
    removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('rests while nobody is signed in', () => {
    open().learn(F13);
    openPage(null);
    useButtonKey();
    expect(press()).toBe(false);
    expect(called()).toEqual([]);
  });

  it('that rang in vain says so', async () => {
    open().learn(F13);
    call.mockResolvedValue(no('help-button-unknown'));
    press();
    await flushPromises();
    expect(useHelp().notice).toEqual({ code: 'help-button-unknown' });
  });

  it('what another program kept under its name is nothing', () => {
    localStorage.setItem('desk.help-button', '{"key":1}');
    expect(open().button).toBeNull();
    localStorage.setItem('desk.help-button', 'no json');
    expect(open().button).toBeNull();
  });
});
