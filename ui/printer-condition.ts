/** The condition of a printer in words, and how bad it is. */
import type { PrinterCondition } from '../contract/printing.ts';
import { t } from './words.ts';

export function conditionText(condition: PrinterCondition): string {
  switch (condition) {
    case 'ready':
      return t('printer.ready');
    case 'busy':
      return t('printer.busy');
    case 'paper-low':
      return t('printer.paper-low');
    case 'paper-out':
      return t('printer.paper-out');
    case 'cover-open':
      return t('printer.cover-open');
    case 'offline':
      return t('printer.offline');
    case 'not-answering':
      return t('printer.not-answering');
    case 'error':
      return t('printer.error');
    case 'in-use':
      return t('printer.in-use');
    case 'no-access':
      return t('printer.no-access');
  }
}

/** It prints; it prints, but somebody should come; it does not print. */
export function conditionStanding(condition: PrinterCondition): 'ok' | 'near' | 'over' {
  if (condition === 'ready' || condition === 'busy') return 'ok';
  return condition === 'paper-low' ? 'near' : 'over';
}
