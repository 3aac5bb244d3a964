import { flushPromises } from '@vue/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import RateVisit from './RateVisit.vue';

const CODE = 'a1b2c3d4e5f6g7h8';
const call = vi.fn();
const api = { call, callSafely: call };
const done = { ok: true, answer: { done: true } };
const no = (code: string) => ({ ok: false, problem: { code } });

beforeEach(() => call.mockReset().mockResolvedValue(done));

const mount = (props = {}) =>
  mountAttached(RateVisit, { props: { api, code: CODE, rated: false, phone: '8 800 100-00-00', ...props } });
type Wrapper = ReturnType<typeof mount>;

const choose = (wrapper: Wrapper, score: number) => wrapper.findAll('input')[score - 1]!.setValue();
async function press(wrapper: Wrapper): Promise<void> {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}
const title = (wrapper: Wrapper) => wrapper.get('h2').text();

describe('RateVisit', () => {
  it('asks for a face first, and sends nothing by itself', async () => {
    const wrapper = mount();
    expect(wrapper.find('textarea').exists()).toBe(false);
    await press(wrapper);
    await choose(wrapper, 4);
    expect(wrapper.find('textarea').exists()).toBe(true);
    expect(call).not.toHaveBeenCalled();
    await expectAccessible(wrapper);
  });

  it('sends the face and the words, and thanks', async () => {
    const wrapper = mount();
    await choose(wrapper, 5);
    await wrapper.get('textarea').setValue('Спасибо! ');
    wrapper.get('textarea').element.focus();
    await press(wrapper);
    const request = { code: CODE, score: 5, words: 'Спасибо!', commandId: expect.stringMatching(/^\w{32}$/) };
    expect(call.mock.calls).toEqual([['rateOwnVisit', request]]);
    expect(title(wrapper)).toBe('Спасибо за оценку!');
    expect(document.activeElement?.textContent).toBe('Спасибо за оценку!');
    await expectAccessible(wrapper);
  });

  it('apologises for a visit that went wrong', async () => {
    const wrapper = mount();
    await choose(wrapper, 2);
    await press(wrapper);
    expect(call.mock.lastCall?.[1]).toMatchObject({ score: 2, words: null });
    expect(title(wrapper)).toBe('Простите нас');
    expect(wrapper.get('a').text()).toBe('8 800 100-00-00');
    await expectAccessible(wrapper);
  });

  it('is sent once, however often it is pressed', async () => {
    let answer = (_: unknown) => {};
    call.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const wrapper = mount();
    await choose(wrapper, 4);
    await press(wrapper);
    await press(wrapper);
    expect(wrapper.get('.send').text()).toBe('Отправляем…');
    await expectAccessible(wrapper);
    answer(done);
    await flushPromises();
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('keeps everything when no answer comes, and is the same rating when sent again', async () => {
    call.mockResolvedValueOnce(no('no-connection'));
    const wrapper = mount();
    await choose(wrapper, 3);
    await wrapper.get('textarea').setValue('Долго');
    await press(wrapper);
    expect(wrapper.get('[role=alert]').text()).toContain('Проверьте интернет');
    expect(wrapper.get('textarea').element.value).toBe('Долго');
    await expectAccessible(wrapper);
    await press(wrapper);
    expect(call.mock.calls[1]).toEqual(call.mock.calls[0]);
    expect(title(wrapper)).toBe('Спасибо за оценку!');
  });

  it('whose answer was lost thanks as soon as the ticket says that it came', async () => {
    call.mockResolvedValue(no('no-connection'));
    const wrapper = mount();
    await choose(wrapper, 1);
    await press(wrapper);
    await wrapper.setProps({ rated: true });
    expect(title(wrapper)).toBe('Простите нас');
  });

  it('says so when the visit was rated at the kiosk meanwhile', async () => {
    const wrapper = mount();
    await choose(wrapper, 5);
    await wrapper.setProps({ rated: true });
    expect(title(wrapper)).toBe('Визит уже оценили');
    expect(wrapper.find('form').exists()).toBe(false);
    await expectAccessible(wrapper);
  });

  it('says so when the server knows of it first', async () => {
    call.mockResolvedValue(no('visit-rated'));
    const wrapper = mount();
    await choose(wrapper, 5);
    await press(wrapper);
    expect(title(wrapper)).toBe('Визит уже оценили');
  });

  it('that is refused can be tried again', async () => {
    call.mockResolvedValueOnce(no('storage-failed'));
    const wrapper = mount();
    await choose(wrapper, 5);
    await press(wrapper);
    expect(wrapper.get('[role=alert]').text()).toContain('Попробуйте ещё раз');
    await press(wrapper);
    expect(title(wrapper)).toBe('Спасибо за оценку!');
    const [first, second] = call.mock.calls.map(([, { commandId }]) => commandId as string);
    expect(second).not.toBe(first);
  });

  it('of a page that is opened again is over', () => {
    expect(title(mount({ rated: true }))).toBe('Визит уже оценили');
  });
});
