/** What the kiosks' shells tell of themselves. */
import { DONE } from '../commanding.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';

export function shellHandlers({ shells, runtime }: House): Pick<Handlers, 'reportKiosk' | 'getKioskPort'> {
  return {
    reportKiosk: (report, { principal }) => {
      // The contract lets kiosks in and nobody else.
      if (principal.kind !== 'device') return { ok: false, refusal: { code: 'forbidden' } };
      shells.told(principal.device.id, report, runtime.now());
      return { ok: true, answer: DONE };
    },

    getKioskPort: ({ printerId }, { principal }) => {
      const printer = runtime.state.config?.printers.find(({ id }) => id === printerId);
      if (printer?.kind !== 'kiosk') return { ok: false, refusal: { code: 'printer-unknown' } };
      const isIts = principal.kind === 'device' && principal.device.id === printer.deviceId;
      return isIts ? { ok: true, answer: printer.port } : { ok: false, refusal: { code: 'forbidden' } };
    },
  };
}
