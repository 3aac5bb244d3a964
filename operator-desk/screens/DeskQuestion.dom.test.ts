import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { nextTick, shallowRef } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskView, deskVisitor, freeDesk, NOW } from '../../test/support/views.ts';
import { call, done, openPage } from '../fake-desk.ts';
import DeskQuestion from './DeskQuestion.vue';
import type { Question } from './question.ts';

vi.mock('../api.ts', () => import('../fake-desk.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('../fake-desk.ts'));

function mount(question: Question | null) {
  const view = shallowRef(deskView());
  const close = vi.fn();
  const overtaken = vi.fn();
  const wrapper = mountAttached(
    {
      components: { DeskQuestion },
      setup: () => ({ view, question, NOW, close, overtaken }),
      template:
        '<main><DeskQuestion :question :view :seat="view.desk" :now="NOW" @close="close" @overtaken="overtaken" /></main>',
    },
    { global: openPage(view.value) },
  );
  return { view, close, overtaken, wrapper };
}

const ABOUT_SERVICE = ['hold', 'transfer', 'another-service', 'invite', 'finish-as'] as const;
const ABOUT_DESK = ['pause', 'resume-held', 'serve', 'close'] as const;
const ABOUT_ELSE: readonly Question[] = [
  { kind: 'sign-out' },
  { kind: 'by-hand', row: deskView().queue[0]! },
];

const ofKinds = (kinds: readonly Exclude<Question['kind'], 'by-hand'>[]): Question[] =>
  kinds.map((kind) => ({ kind }));
const next = deskView({ desk: { ...deskView().desk!, visitor: deskVisitor({ ticketId: 'the next' }) } });
const sameServiceOn = deskView({ desk: { ...deskView().desk!, visitor: deskVisitor({ calls: 3 }) } });
const anotherService = deskView({ desk: { ...deskView().desk!, visitor: deskVisitor({ leg: 2 }) } });
const free = deskView({ desk: freeDesk() });

describe('DeskQuestion', () => {
  it.each([
    ['hold', 'Отложить Д\u00a0047'],
    ['transfer', 'Передать посетителя Д\u00a0047'],
    ['another-service', 'Д\u00a0047: ещё услуга'],
    ['invite', 'Кого пригласить'],
    ['finish-as', 'Чем закончилось: Д\u00a0047'],
    ['pause', 'Перерыв после Д\u00a0047'],
    ['resume-held', 'Кто вернулся?'],
    ['serve', 'Что принимаю за окном 4'],
    ['close', 'Закрыть окно после Д\u00a0047?'],
    ['sign-out', 'Выйти, не завершив'],
  ] as const)('%s is asked as «%s»', async (kind, title) => {
    const { wrapper, close } = mount({ kind });
    expect(wrapper.findAll('dialog')).toHaveLength(1);
    expect(wrapper.get('dialog h2').text()).toContain(title);
    await expectAccessible(wrapper);
    await wrapper.get('dialog [aria-label=Закрыть]').trigger('click');
    expect(close).toHaveBeenCalledOnce();
  });

  it('asks nothing while there is no question, and nothing about a visitor who is not there', async () => {
    expect(mount(null).wrapper.find('dialog').exists()).toBe(false);
    const { wrapper, view } = mount({ kind: 'hold' });
    expect(wrapper.find('dialog').exists()).toBe(true);
    view.value = free;
    await nextTick();
    expect(wrapper.find('dialog').exists()).toBe(false);
  });

  it.each(ofKinds(ABOUT_SERVICE))('$kind ends with its visitor, and with the service', async (question) => {
    for (const [after, times] of [
      [sameServiceOn, 0],
      [anotherService, 1],
      [next, 1],
    ] as const) {
      const { view, close, overtaken } = mount(question);
      view.value = after;
      await nextTick();
      expect(close).toHaveBeenCalledTimes(times);
      expect(overtaken).toHaveBeenCalledTimes(times);
    }
  });

  it.each(ofKinds(ABOUT_DESK))('$kind ends with the state of the desk only', async (question) => {
    const { view, close } = mount(question);
    view.value = next;
    await nextTick();
    expect(close).not.toHaveBeenCalled();
    view.value = free;
    await nextTick();
    expect(close).toHaveBeenCalledOnce();
  });

  it('is not overtaken by its own answer, of which the news may come first', async () => {
    const { view, close, overtaken, wrapper } = mount({ kind: 'hold' });
    let answer = (_: unknown): void => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await wrapper.get('dialog form').trigger('submit');
    view.value = free;
    await nextTick();
    expect(close).toHaveBeenCalledOnce();
    answer(done);
    await flushPromises();
    expect(overtaken).not.toHaveBeenCalled();
  });

  it.each(ABOUT_ELSE)('$kind stays whatever happens at the desk', async (question) => {
    const { view, close } = mount(question);
    for (const after of [next, free]) {
      view.value = after;
      await nextTick();
    }
    expect(close).not.toHaveBeenCalled();
  });
});
