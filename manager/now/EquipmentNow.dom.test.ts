import { describe, expect, it } from 'vitest';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { managerView, printerState } from '../../test/support/views.ts';
import EquipmentNow from './EquipmentNow.vue';

describe('EquipmentNow', () => {
  it('puts troubles first and says what they are', async () => {
    const { devices } = managerView();
    const wrapper = mountAttached(EquipmentNow, {
      props: {
        printers: [
          printerState({ id: 'p-1', name: 'Стойка', condition: 'paper-low' }),
          printerState({ id: 'p-2', condition: 'paper-out', queued: 3, unknown: 1 }),
        ],
        devices: [devices[0]!, { ...devices[1]!, connected: false }],
      },
    });
    const rows = wrapper.findAll('li').map((row) => row.text());
    expect(rows[0]).toContain('в очереди на печать 3');
    expect(rows[0]).toContain('неизвестно, вышел ли талон: 1');
    expect(rows[0]).toContain('нет бумаги');
    expect(rows[1]).toContain('Табло в зале');
    expect(rows[1]).toContain('нет связи');
    expect(rows[2]).toContain('бумага кончается');
    expect(rows[3]).toContain('на связи');
    await expectAccessible(wrapper);
  });

  it('has words for every condition', () => {
    for (const condition of [
      'ready',
      'busy',
      'cover-open',
      'offline',
      'not-answering',
      'error',
      'in-use',
      'no-access',
      'kiosk-away',
      'kiosk-browser',
    ] as const) {
      const wrapper = mountAttached(EquipmentNow, {
        props: { printers: [printerState({ condition })], devices: [] },
      });
      expect(wrapper.get('.standing').text()).not.toBe('');
    }
  });

  it('says that nothing is there yet', async () => {
    const wrapper = mountAttached(EquipmentNow, { props: { printers: [], devices: [] } });
    expect(wrapper.text()).toContain('Пока ничего не подключено');
    await expectAccessible(wrapper);
  });
});
