import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { at, NOW } from '../../test/support/views.ts';
import UnattendedNote from './UnattendedNote.vue';

describe('UnattendedNote', () => {
  it('tells what nobody does, how many wait for it and for how long', async () => {
    const unattended = [{ serviceName: 'Сверка расчётов', waiting: 2, since: at('10:17') }];
    const wrapper = mountAttached(UnattendedNote, { props: { unattended, now: NOW } });
    expect(wrapper.text()).toMatch(/Сверка расчётов: 2 человека, \d+\sмин/);
    await expectAccessible(wrapper);
  });

  it('is silent while every service has a desk', async () => {
    const wrapper = mountAttached(UnattendedNote, { props: { unattended: [], now: NOW } });
    expect(wrapper.text()).toBe('');
    await expectAccessible(wrapper);
  });
});
