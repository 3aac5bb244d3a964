/** A kiosk whose server was updated takes the new page when nobody is there: never in the middle of a visit. */
import { useFreshPage } from '../../ui/build/useFreshPage.ts';
import { isPrinting } from '../../ui/live/printer-port.ts';
import type { Visitor } from './useVisitor.ts';

export function useFreshKiosk({ flow, standing, help }: Visitor): void {
  useFreshPage({
    free: () => flow.value.screen.kind === 'start' && flow.value.fresh,
    // Somebody waits here for staff, types the code that stands here, or takes a paper out of the printer.
    calm: () => standing.value.kind !== 'unpaired' && help.state.value === 'none' && !isPrinting(),
  });
}
