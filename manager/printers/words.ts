/** Printers in words: how each kind is reached, what its trouble means for whoever set it up, what became of a test paper. */
import type { PrinterCondition, PrintProblem, TestPaper } from '../../contract/printing.ts';
import { t } from '../../ui/words.ts';
import type { PrinterDraft, PrinterKind } from './printers.ts';

/** The most common first. */
export const KINDS: readonly PrinterKind[] = ['network', 'device', 'serial', 'kiosk', 'cups', 'virtual'];

export function kindName(kind: PrinterKind): string {
  switch (kind) {
    case 'network':
      return t('manager.printer-network');
    case 'device':
      return t('manager.printer-device');
    case 'serial':
      return t('manager.printer-serial');
    case 'kiosk':
      return t('manager.printer-kiosk');
    case 'cups':
      return t('manager.printer-cups');
    case 'virtual':
      return t('manager.printer-virtual');
  }
}

export function kindHint(kind: PrinterKind): string {
  switch (kind) {
    case 'network':
      return t('manager.printer-network-hint');
    case 'device':
      return t('manager.printer-device-hint');
    case 'serial':
      return t('manager.printer-serial-hint');
    case 'kiosk':
      return t('manager.printer-kiosk-hint');
    case 'cups':
      return t('manager.printer-cups-hint');
    case 'virtual':
      return t('manager.printer-virtual-hint');
  }
}

/** Where it is: «Сеть: 192.168.1.50, порт 9100». */
export function placeOf({ kind, host, port, path, queue }: PrinterDraft, kioskName: string | null): string {
  switch (kind) {
    case 'network':
      return t('manager.printer-at-network', { host, port });
    case 'device':
    case 'serial':
      return t('manager.printer-at-server', { path });
    case 'kiosk':
      return kioskName === null
        ? t('manager.printer-at-no-kiosk')
        : t('manager.printer-at-kiosk', { kiosk: kioskName, path });
    case 'cups':
      return t('manager.printer-at-cups', { queue });
    case 'virtual':
      return t('manager.printer-at-virtual');
  }
}

/** What to look at; null where the condition says it all. */
export function conditionHelp(condition: PrinterCondition): string | null {
  switch (condition) {
    case 'ready':
    case 'busy':
    case 'paper-low':
    case 'paper-out':
    case 'cover-open':
      return null;
    case 'offline':
      return t('manager.printer-help-offline');
    case 'not-answering':
      return t('manager.printer-help-not-answering');
    case 'error':
      return t('manager.printer-help-error');
    case 'in-use':
      return t('manager.printer-help-in-use');
    case 'no-access':
      return t('manager.printer-help-no-access');
    case 'kiosk-away':
      return t('manager.printer-help-kiosk-away');
    case 'kiosk-browser':
      return t('manager.printer-help-kiosk-browser');
  }
}

export function problemWords(problem: PrintProblem): string {
  switch (problem) {
    case 'refused':
      return t('manager.test-refused');
    case 'unreachable':
      return t('manager.test-unreachable');
    case 'gone':
      return t('manager.test-gone');
    case 'in-use':
      return t('manager.printer-help-in-use');
    case 'no-access':
      return t('manager.printer-help-no-access');
    case 'connect-timeout':
      return t('manager.test-connect-timeout');
    case 'closed':
      return t('manager.test-closed');
    case 'not-answering':
    case 'hung':
      return t('manager.printer-help-not-answering');
    case 'not-printing':
      return t('manager.test-not-printing');
    case 'garbled':
      return t('manager.test-garbled');
    case 'paper-out':
      return t('manager.test-paper-out');
    case 'cover-open':
      return t('manager.test-cover-open');
    case 'error':
      return t('manager.printer-help-error');
    case 'offline':
      return t('manager.test-offline');
    case 'stopped':
      return t('manager.test-stopped');
    case 'kiosk-away':
      return t('manager.printer-help-kiosk-away');
    case 'kiosk-browser':
      return t('manager.printer-help-kiosk-browser');
  }
}

interface Outcome {
  readonly standing: 'ok' | 'near' | 'over';
  readonly words: string;
  /** Why, and what to do; null when there is nothing to do. */
  readonly more: string | null;
}

/** Null while it is on its way. */
export function outcomeOf(paper: TestPaper): Outcome | null {
  switch (paper.state) {
    case 'printing':
      return null;
    case 'confirmed':
      return { standing: 'ok', words: t('manager.test-confirmed'), more: null };
    case 'sent':
      return { standing: 'ok', words: t('manager.test-sent'), more: t('manager.test-sent-more') };
    case 'unknown':
      return { standing: 'near', words: t('manager.test-unknown'), more: problemWords(paper.problem) };
    case 'not-sent':
      return { standing: 'over', words: t('manager.test-not-sent'), more: problemWords(paper.problem) };
  }
}
