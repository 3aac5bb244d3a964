import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, bookingOffice } from '../../test/support/views.ts';
import TakenNote from './TakenNote.vue';

const show = (nearest?: number[]) =>
  mountAttached(TakenNote, {
    props: {
      problem: { code: 'slot-taken', ...(nearest && { nearest }) },
      office: bookingOffice(),
      offer: 'Ближайшее свободное время:',
    },
    slots: { default: () => 'Другое время' },
  });

describe('TakenNote', () => {
  it('is what the visitor hears first, with the nearest times', async () => {
    const wrapper = show([at('15:00'), at('15:20')]);
    expect(document.activeElement).toBe(wrapper.get('h2').element);
    expect(wrapper.get('h2').text()).toBe('Это время только что заняли. Выберите другое.');
    await wrapper.findAll('button')[1]!.trigger('click');
    expect(wrapper.emitted('choose')).toEqual([[at('15:20')]]);
    await expectAccessible(wrapper);
  });

  it('offers six at most', () => {
    expect(show(Array.from({ length: 12 }, (_, n) => at('09:00') + n)).findAll('button')).toHaveLength(6);
  });

  it('leads to all times where none is near', async () => {
    const wrapper = show();
    expect(wrapper.text()).not.toContain('Ближайшее');
    expect(wrapper.text()).toContain('Другое время');
    await expectAccessible(wrapper);
  });
});
