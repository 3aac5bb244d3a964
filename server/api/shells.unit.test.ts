import { describe, expect, it } from 'vitest';
import type { ShellReport } from '../../contract/endpoints/shells.ts';
import { Shells } from './shells.ts';

const REPORT: ShellReport = {
  version: '0.1.0',
  uptimeMs: 3_600_000,
  troubles: 2,
  lastTrouble: { kind: 'hung', detail: null },
  autoStart: 'failed',
};
const AT = Date.UTC(2026, 10, 23, 7, 42, 30);

describe('what a shell has told', () => {
  it('is what the manager sees, with its times in minutes', () => {
    const shells = new Shells(() => 0);
    expect(shells.of('kiosk-1')).toBeNull();
    shells.told('kiosk-1', REPORT, AT);
    expect(shells.of('kiosk-1')).toEqual({
      version: '0.1.0',
      troubles: 2,
      lastTrouble: { kind: 'hung', detail: null },
      autoStart: 'failed',
      silent: false,
      startedAt: Date.UTC(2026, 10, 23, 6, 42),
      heardAt: Date.UTC(2026, 10, 23, 7, 42),
    });
    expect(shells.of('kiosk-2')).toBeNull();
  });

  it('grows old after three unheard reports, whatever the office’s clock says', () => {
    let now = 0;
    const shells = new Shells(() => now);
    shells.told('kiosk-1', REPORT, AT);
    now = 100_000;
    expect(shells.of('kiosk-1')?.silent).toBe(false);
    now = 100_001;
    expect(shells.of('kiosk-1')?.silent).toBe(true);
    shells.told('kiosk-1', REPORT, AT);
    expect(shells.of('kiosk-1')?.silent).toBe(false);
  });

  it('is forgotten with the kiosk', () => {
    const shells = new Shells(() => 0);
    shells.told('kiosk-1', REPORT, AT);
    shells.forget('kiosk-1');
    expect(shells.of('kiosk-1')).toBeNull();
  });
});
