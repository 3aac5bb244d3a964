import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../test/support/axe.ts';
import { displayView } from '../test/support/views.ts';
import WaitBoard from './WaitBoard.vue';

const group = (name: string, wait: { minMinutes: number; maxMinutes: number } | null) => ({
  groupId: name,
  name,
  wait,
});

describe('WaitBoard', () => {
  it('shows the wait of each group in minutes', async () => {
    const wrapper = mountAttached(WaitBoard, { props: { waits: displayView().waits } });
    expect(wrapper.findAll('.row').map((row) => row.text())).toContain('Договор15–22');
    await expectAccessible(wrapper);
  });

  it('has figures for no wait, a short one and an unknown one', () => {
    const waits = [
      group('Оплата', { minMinutes: 0, maxMinutes: 0 }),
      group('Справки', { minMinutes: 0, maxMinutes: 5 }),
      group('Договор', { minMinutes: 7, maxMinutes: 7 }),
      group('Сверка', null),
    ];
    const wrapper = mountAttached(WaitBoard, { props: { waits } });
    expect(wrapper.findAll('dd').map((dd) => dd.text())).toEqual(['0', '0–5', '7', '—пока не оценить']);
  });
});
