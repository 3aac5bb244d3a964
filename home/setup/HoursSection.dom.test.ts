import { describe, expect, it } from 'vitest';
import { reactive } from 'vue';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at } from '../../test/support/views.ts';
import { proposal } from '../testing/proposal.ts';
import HoursSection from './HoursSection.vue';
import { draftFrom } from './draft.ts';

function show(now: number) {
  const draft = reactive(draftFrom(proposal(), now));
  const wrapper = mountAttached(HoursSection, {
    props: { modelValue: draft, faults: { sunday: 'Закрытие должно быть позже открытия.' } },
  });
  return { draft, wrapper };
}

describe('HoursSection', () => {
  it('proposes the schedule while the office would be open', async () => {
    const { wrapper, draft } = show(at('10:42'));
    expect(wrapper.findAll('[role=group]')).toHaveLength(3);
    expect(wrapper.text()).toContain('позже открытия');
    await wrapper.findAll('input[type=radio]')[1]!.setValue(true);
    expect(draft.always).toBe(true);
    await expectAccessible(wrapper);
  });

  it('proposes day and night at night, and says why', async () => {
    const { wrapper, draft } = show(at('21:00'));
    expect(wrapper.text()).toContain('Сейчас нерабочее время');
    await wrapper.findAll('input[type=radio]')[0]!.setValue(true);
    expect(draft.always).toBe(false);
    await expectAccessible(wrapper);
  });
});
