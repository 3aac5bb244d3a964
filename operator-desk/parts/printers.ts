/** What to do about a printer, in words; no more is claimed than is known. */
import type { PrinterState } from '../../contract/printing.ts';
import { t } from '../../ui/words.ts';

export interface PrinterTrouble {
  id: string;
  name: string;
  words: string;
  /** Some of its papers may have come out or not: a person has to look. */
  doubtful: boolean;
}

/**
 * Only those that need somebody. A printer that waits for nothing but paper soon is one of them.
 * @param ringing printers whose trouble is told by a call that rings: of these only papers under doubt are left to say
 */
export function printerTroubles(
  printers: readonly PrinterState[],
  ringing: ReadonlySet<string | null> = new Set(),
): PrinterTrouble[] {
  return printers.flatMap((printer) => {
    if (ringing.has(printer.id) && printer.unknown === 0) return [];
    const condition = ringing.has(printer.id) ? null : conditionWords(printer);
    const words = [condition, jobsWords(printer)].filter((part) => part !== null).join(' ');
    const { id, name, unknown } = printer;
    return words === '' ? [] : [{ id, name, words, doubtful: unknown > 0 }];
  });
}

/** What to do so that it prints; null when it does. */
export function conditionWords({ condition }: Pick<PrinterState, 'condition'>): string | null {
  switch (condition) {
    case 'ready':
    case 'busy':
      return null;
    case 'paper-low':
      return t('desk.printer-paper-low');
    case 'paper-out':
      return t('desk.printer-paper-out');
    case 'cover-open':
      return t('desk.printer-cover-open');
    case 'offline':
      return t('desk.printer-offline');
    case 'not-answering':
      return t('desk.printer-not-answering');
    case 'error':
      return t('desk.printer-error');
    case 'in-use':
      return t('desk.printer-in-use');
    case 'no-access':
      return t('desk.printer-no-access');
    case 'kiosk-away':
      return t('desk.printer-kiosk-away');
    case 'kiosk-browser':
      return t('desk.printer-kiosk-browser');
  }
}

/** A job or two on a printer that works are on their way and worry nobody. */
function jobsWords({ condition, queued, unknown }: PrinterState): string | null {
  if (unknown > 0) return t('desk.printer-unknown', { jobs: unknown });
  const works = condition === 'ready' || condition === 'busy' || condition === 'paper-low';
  return queued > (works ? 2 : 0) ? t('desk.printer-queued', { jobs: queued }) : null;
}
