import { expect, it } from 'vitest';
import { officeConfig } from '../testing/fixtures.ts';
import { readConfig } from './draft.ts';

it('tells the faults at their fields, and what no field shows under `other`', () => {
  expect(readConfig(officeConfig(), () => null)).toEqual({ ok: true, config: officeConfig() });
  const wrong = { ...officeConfig({ name: '' }), groups: [] };
  const reading = readConfig(wrong, ([first]) => (first === 'name' ? ['name', 'Введите название.'] : null));
  expect(reading.ok ? {} : reading.faults).toEqual({
    name: 'Введите название.',
    other: expect.stringContaining('Отмените изменения'),
  });
});
