import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import HoursRow from './HoursRow.vue';
import { fromDraft, timesWith, toDraft } from './hours.ts';

const show = (modelValue = toDraft({ opens: '08:00', closes: '18:00' }), fault?: string) =>
  mountAttached(HoursRow, { props: { label: 'Понедельник', modelValue: reactive(modelValue), fault } });

describe('HoursRow', () => {
  it('shows the hours and changes them', async () => {
    const draft = reactive(toDraft({ opens: '08:00', closes: '18:00' }));
    const wrapper = show(draft);
    const [opens, closes] = wrapper.findAll('select');
    expect(opens!.element.value).toBe('08:00');
    await closes!.setValue('24:00');
    expect(fromDraft(draft)).toEqual({ opens: '08:00', closes: '24:00' });
    await expectAccessible(wrapper);
  });

  it('is a day off when unchecked, and keeps the times for later', async () => {
    const draft = reactive(toDraft({ opens: '08:00', closes: '18:00' }));
    const wrapper = show(draft);
    await wrapper.get('input').setValue(false);
    expect(fromDraft(draft)).toBeNull();
    expect(wrapper.text()).toContain('выходной');
    await wrapper.get('input').setValue(true);
    expect(fromDraft(draft)).toEqual({ opens: '08:00', closes: '18:00' });
    await expectAccessible(wrapper);
  });

  it('says what is wrong', async () => {
    const wrapper = show(undefined, 'Закрытие должно быть позже открытия.');
    expect(wrapper.get('[role=alert]').text()).toContain('позже');
    await expectAccessible(wrapper);
  });
});

describe('the times to choose from', () => {
  it('run from midnight to midnight and keep an odd one that is set', () => {
    expect(timesWith('08:00')).toHaveLength(97);
    expect(timesWith('08:00').at(-1)).toBe('24:00');
    expect(timesWith('08:10')).toContain('08:10');
  });
});
