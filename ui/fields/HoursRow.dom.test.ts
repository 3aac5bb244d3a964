import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import HoursRow from './HoursRow.vue';
import { fromDraft, toDraft } from './hours.ts';

const WORKDAY = { opens: '08:00', closes: '18:00', breaks: [] };

function show(hours = WORKDAY, fault?: string) {
  const draft = reactive(toDraft(hours));
  const wrapper = mountAttached(HoursRow, { props: { label: 'Понедельник', modelValue: draft, fault } });
  return { draft, wrapper };
}

describe('HoursRow', () => {
  it('shows the hours and changes them', async () => {
    const { draft, wrapper } = show();
    const [opens, closes] = wrapper.findAll('select');
    expect(opens!.element.value).toBe('08:00');
    await closes!.setValue('24:00');
    expect(fromDraft(draft)).toEqual({ opens: '08:00', closes: '24:00', breaks: [] });
    await expectAccessible(wrapper);
  });

  it('is a day off when unchecked, and keeps the times for later', async () => {
    const { draft, wrapper } = show();
    await wrapper.get('input').setValue(false);
    expect(fromDraft(draft)).toBeNull();
    expect(wrapper.text()).toContain('выходной');
    await wrapper.get('input').setValue(true);
    expect(fromDraft(draft)).toEqual(WORKDAY);
    await expectAccessible(wrapper);
  });

  it('takes breaks in, up to four, and lets them go', async () => {
    const { draft, wrapper } = show();
    const add = () => wrapper.find('[aria-label="Добавить перерыв: Понедельник"]');
    await add().trigger('click');
    expect(draft.breaks).toEqual([{ from: '13:00', to: '14:00' }]);
    const [, , from] = wrapper.findAll('select');
    expect(document.activeElement).toBe(from!.element);
    await from!.setValue('13:15');
    expect(draft.breaks).toEqual([{ from: '13:15', to: '14:00' }]);
    await expectAccessible(wrapper);
    for (let more = 0; more < 3; more += 1) await add().trigger('click');
    expect(add().exists()).toBe(false);
    await wrapper.get('[aria-label="Убрать перерыв с 13:15: Понедельник"]').trigger('click');
    expect(draft.breaks).toHaveLength(3);
    expect(document.activeElement).toBe(add().element);
  });

  it('says what is wrong', async () => {
    const { wrapper } = show(WORKDAY, 'Закрытие должно быть позже открытия.');
    expect(wrapper.get('[role=alert]').text()).toContain('позже');
    await expectAccessible(wrapper);
  });
});
