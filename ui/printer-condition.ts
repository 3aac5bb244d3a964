/** The condition of a printer in words, and how bad it is. */
import type { PrinterCondition, PrinterTrouble } from '../contract/printing.ts';
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
    case 'kiosk-away':
      return t('printer.kiosk-away');
    case 'kiosk-browser':
      return t('printer.kiosk-browser');
  }
}

/** It prints; it prints, but somebody should come; it does not print. */
export function conditionStanding(condition: PrinterCondition): 'ok' | 'near' | 'over' {
  if (condition === 'ready' || condition === 'busy') return 'ok';
  return condition === 'paper-low' ? 'near' : 'over';
}

function troubleText(trouble: PrinterTrouble): string {
  switch (trouble) {
    case 'paper-out':
      return t('printer-trouble.paper-out');
    case 'cover-open':
      return t('printer-trouble.cover-open');
    case 'offline':
      return t('printer-trouble.offline');
    case 'not-answering':
      return t('printer-trouble.not-answering');
    case 'error':
      return t('printer-trouble.error');
    case 'in-use':
      return t('printer-trouble.in-use');
    case 'no-access':
      return t('printer-trouble.no-access');
    case 'kiosk-browser':
      return t('printer-trouble.kiosk-browser');
  }
}

/** Where somebody is needed, and for what: `Киоск у входа (кончилась бумага)`; the place alone when a visitor asks. */
export const placeOfCall = ({ place, trouble }: { place: string; trouble: PrinterTrouble | null }): string =>
  trouble === null ? place : t('printer-trouble.at', { place, trouble: troubleText(trouble) });
