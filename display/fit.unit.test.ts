import { expect, it } from 'vitest';
import { lineEm } from './fit.ts';

it('tells wide lines from narrow ones', () => {
  const usual = lineEm({ number: 'К112', deskNumber: 4 });
  expect(lineEm({ number: 'Ш112', deskNumber: 4 })).toBeGreaterThan(usual);
  expect(lineEm({ number: 'К1120', deskNumber: 4 })).toBeGreaterThan(usual);
  expect(lineEm({ number: 'К112', deskNumber: 12 })).toBeGreaterThan(usual);
  expect(lineEm({ number: 'П031', deskNumber: 7 })).toBe(usual);
});
