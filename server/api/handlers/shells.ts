/** What the kiosks' shells tell of themselves. */
import { DONE } from '../commanding.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../router.ts';

export function shellHandlers({ shells, runtime }: House): Pick<Handlers, 'reportKiosk'> {
  return {
    reportKiosk: (report, { principal }) => {
      // The contract lets kiosks in and nobody else.
      if (principal.kind !== 'device') return { ok: false, refusal: { code: 'forbidden' } };
      shells.told(principal.device.id, report, runtime.now());
      return { ok: true, answer: DONE };
    },
  };
}
