/** The condition of a printer in words, how bad it is, and the troubles that a virtual one can be given. */
import type { PrinterCondition, VirtualCondition } from '../../contract/printing.ts';
import { t } from '../../ui/words.ts';

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
  }
}

/** It prints; it prints, but somebody should come; it does not print. */
export function conditionStanding(condition: PrinterCondition): 'ok' | 'near' | 'over' {
  if (condition === 'ready' || condition === 'busy') return 'ok';
  return condition === 'paper-low' ? 'near' : 'over';
}

/** What can be done to a virtual printer, beside putting it right. */
export const TROUBLES = [
  'paper-low',
  'paper-out',
  'cover-open',
  'off',
  'hangs',
] as const satisfies readonly VirtualCondition[];

export function troubleText(trouble: (typeof TROUBLES)[number]): string {
  switch (trouble) {
    case 'paper-low':
      return t('home.trouble-paper-low');
    case 'paper-out':
      return t('home.trouble-paper-out');
    case 'cover-open':
      return t('home.trouble-cover-open');
    case 'off':
      return t('home.trouble-off');
    case 'hangs':
      return t('home.trouble-hangs');
  }
}
