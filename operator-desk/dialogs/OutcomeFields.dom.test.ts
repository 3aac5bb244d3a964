import { describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskVisitor } from '../../test/support/views.ts';
import OutcomeFields from './OutcomeFields.vue';
import { useOutcome, type OutcomeSaid } from './useOutcome.ts';

function mount() {
  const { promise } = deskVisitor();
  let outcome!: OutcomeSaid;
  const taken: string[] = [];
  const page = defineComponent(() => {
    outcome = useOutcome(() => promise);
    return () =>
      h(
        'main',
        h(OutcomeFields, { outcome, promise, label: 'Итог услуги', onEnter: () => taken.push('enter') }),
      );
  });
  return { wrapper: mountAttached(page), outcome, taken };
}
type Fields = ReturnType<typeof mount>['wrapper'];

const question = (wrapper: Fields) => wrapper.get('legend, .field label').text();

describe('OutcomeFields', () => {
  it('asks what came of it first; a digit that leads to another question asks it at once', async () => {
    const { wrapper, outcome } = mount();
    expect(question(wrapper)).toBe('Итог услуги');
    await expectAccessible(wrapper);
    dispatchEvent(new KeyboardEvent('keydown', { key: '3' }));
    expect(outcome.said.value).toEqual({ kind: 'sent-to-remote' });
    dispatchEvent(new KeyboardEvent('keydown', { key: '4' }));
    await wrapper.vm.$nextTick();
    expect(question(wrapper)).toBe('Почему отказано');
    await wrapper.get('[value=no-right]').setValue();
    expect(outcome.said.value).toEqual({ kind: 'refused', why: 'no-right' });
    await expectAccessible(wrapper);
  });

  it('asks for the day, and takes Enter there for one that is allowed', async () => {
    const { wrapper, outcome, taken } = mount();
    outcome.kind.value = 'answer-promised';
    outcome.goOn();
    await wrapper.vm.$nextTick();
    expect(question(wrapper)).toBe('К какому дню обещан ответ');
    await expectAccessible(wrapper);
    const day = wrapper.get('input[type=date]');
    await day.setValue('2026-11-22');
    await day.trigger('keydown', { key: 'Enter' });
    expect(taken).toEqual([]);
    await day.setValue('2026-12-04');
    await day.trigger('keydown', { key: 'Enter' });
    expect([outcome.due.value, taken]).toEqual(['2026-12-04', ['enter']]);
  });
});
