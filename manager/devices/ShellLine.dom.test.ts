import { describe, expect, it } from 'vitest';
import type { ShellState } from '../../contract/endpoints/shells.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import ShellLine from './ShellLine.vue';

const SHELL: ShellState = {
  version: '0.1.0',
  troubles: 0,
  lastTrouble: null,
  autoStart: 'on',
  silent: false,
  startedAt: Date.UTC(2026, 10, 23, 5, 2),
  heardAt: Date.UTC(2026, 10, 23, 7, 20),
};
const show = (over: Partial<ShellState> = {}) =>
  mountAttached(ShellLine, { props: { shell: { ...SHELL, ...over }, timeZone: 'Europe/Moscow' } });

describe('ShellLine', () => {
  it('tells the version and since when it runs', async () => {
    const wrapper = show();
    expect(wrapper.text()).toBe('Оболочка 0.1.0, работает с 08:02');
    await expectAccessible(wrapper);
  });

  it('tells when the kiosk will not come back after a cut of power', async () => {
    const wrapper = show({ autoStart: 'failed' });
    expect(wrapper.text()).toContain('не включится сам');
    for (const autoStart of ['on', 'off', 'not-installed', null] as const)
      expect(show({ autoStart }).text()).not.toContain('не включится');
    await expectAccessible(wrapper);
  });

  it('tells what it mended, and that it is not heard any more', async () => {
    const wrapper = show({ troubles: 2, lastTrouble: { kind: 'hung', detail: null }, silent: true });
    expect(wrapper.text()).toContain('Сбоев за сутки: 2, последний — страница зависла');
    expect(wrapper.text()).toContain('Оболочка не отвечает с 10:20');
    await expectAccessible(wrapper);
  });
});
