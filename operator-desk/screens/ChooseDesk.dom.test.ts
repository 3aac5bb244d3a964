import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DeskView } from '../../contract/views/desk.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, freeDesk, helpCall, NOW } from '../../test/support/views.ts';
import { useDesk } from '../desk.ts';
import { answerWith, call, no, openPage } from '../fake-desk.ts';
import ChooseDesk from './ChooseDesk.vue';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(roles: ('operator' | 'reception')[] = ['operator'], over: Partial<DeskView> = {}) {
  const view = deskView({ desk: null, person: { id: 'marina', name: 'Марина Сергеевна', roles }, ...over });
  const global = openPage(view);
  return mountAttached(
    {
      components: { ChooseDesk },
      setup: () => ({ view, NOW }),
      template: '<div><ChooseDesk :view="view" :now="NOW" /></div>',
    },
    { global },
  );
}
function digit(key: string, target: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
const tile = (wrapper: ReturnType<typeof mount>, nth: number) =>
  wrapper.findAll('li > button:first-child')[nth]!;

describe('ChooseDesk', () => {
  it('sits down at a free desk', async () => {
    const wrapper = mount();
    expect(wrapper.findAll('li')).toHaveLength(6);
    expect(wrapper.find('.reception').exists()).toBe(false);
    answerWith(deskView({ desk: { ...freeDesk(), id: 'desk-3' } }));
    await tile(wrapper, 2).trigger('click');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'openDesk',
      expect.objectContaining({ deskId: 'desk-3', takeOver: false }),
    );
    await expectAccessible(wrapper);
  });

  it('takes over only on purpose', async () => {
    const wrapper = mount();
    await tile(wrapper, 0).trigger('click');
    expect(call).not.toHaveBeenCalled();
    expect(wrapper.get('dialog').text()).toContain('Ольга Викторовна');
    await expectAccessible(wrapper);
    answerWith(deskView({ desk: { ...freeDesk(), id: 'desk-1' } }));
    await wrapper.get('dialog form').trigger('submit');
    await flushPromises();
    expect(call).toHaveBeenCalledWith(
      'openDesk',
      expect.objectContaining({ deskId: 'desk-1', takeOver: true }),
    );
  });

  it('sits down at the desk whose number is pressed, and asks before a taken one', async () => {
    const wrapper = mount();
    expect(digit('1')).toBe(true);
    await flushPromises();
    expect(wrapper.get('dialog').text()).toContain('Ольга Викторовна');
    // The question has the keys now.
    expect(digit('3')).toBe(false);
    await wrapper.get('dialog .foot button').trigger('click');
    answerWith(deskView({ desk: { ...freeDesk(), id: 'desk-3' } }));
    expect(digit('3')).toBe(true);
    await flushPromises();
    expect(call.mock.calls.map(([name, wish]) => [name, wish])).toEqual([
      ['openDesk', expect.objectContaining({ deskId: 'desk-3', takeOver: false })],
    ]);
  });

  it('leaves a digit that is written, or that no desk has', () => {
    mount();
    const field = document.body.appendChild(document.createElement('input'));
    expect([digit('3', field), digit('9')]).toEqual([false, false]);
    expect(call).not.toHaveBeenCalled();
  });

  it('takes no digit that was meant for a question at the desk that has just been lost', async () => {
    const wrapper = mount();
    const since = performance.now();
    useDesk().lostDesk = 4;
    expect(digit('3')).toBe(false);
    vi.spyOn(performance, 'now').mockReturnValue(since + 2000);
    answerWith(deskView({ desk: { ...freeDesk(), id: 'desk-3' } }));
    expect(digit('3')).toBe(true);
    await flushPromises();
    wrapper.unmount();
  });

  it('can leave the colleague alone', async () => {
    const wrapper = mount();
    await tile(wrapper, 0).trigger('click');
    await wrapper.get('dialog .foot button').trigger('click');
    expect(wrapper.find('dialog').exists()).toBe(false);
    expect(call).not.toHaveBeenCalled();
  });

  it('says why not', async () => {
    const wrapper = mount();
    call.mockResolvedValue(no('day-not-open'));
    await tile(wrapper, 2).trigger('click');
    await flushPromises();
    expect(wrapper.text()).toContain('Приём на сегодня закрыт');
  });

  it('shows who asks for help before a desk is chosen', async () => {
    const wrapper = mount(['operator'], { helpCalls: [helpCall()] });
    expect(wrapper.get('.hanging').text()).toContain('Киоск у входа');
    await expectAccessible(wrapper);
  });

  it('has the reception beside, for whom it is', () => {
    expect(mount(['operator', 'reception']).find('.reception').exists()).toBe(true);
  });

  it('takes back the finish that closed the desk, by its key and by its button', async () => {
    const takeBack = { stepSeq: 7, step: 'finish', number: 'К005', called: null, until: NOW + 8000 } as const;
    const wrapper = mount(['operator'], { left: { deskId: 'desk-3', number: 3, takeBack } });
    expect(wrapper.get('section').text()).toContain('К\u00a0005');
    await expectAccessible(wrapper);
    const key = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true };
    for (const press of [
      () => document.body.dispatchEvent(new KeyboardEvent('keydown', key)),
      () => wrapper.get('section button').trigger('click'),
    ]) {
      call.mockClear();
      call.mockResolvedValue(no('step-overtaken', { number: 'К005' }));
      await press();
      await flushPromises();
      expect(call).toHaveBeenCalledExactlyOnceWith(
        'takeBack',
        expect.objectContaining({ deskId: 'desk-3', stepSeq: 7 }),
      );
      expect(wrapper.text()).toContain('уже работают дальше');
    }
  });

  it('has nothing to take back where nothing was left', async () => {
    const wrapper = mount();
    expect(wrapper.find('section').exists()).toBe(false);
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'z',
        code: 'KeyZ',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
    await flushPromises();
    expect(call).not.toHaveBeenCalled();
  });
});
