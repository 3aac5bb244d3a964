/** The troubles that a virtual printer can be given. */
import type { VirtualCondition } from '../../contract/printing.ts';
import { t } from '../../ui/words.ts';

/** What can be done to a virtual printer, beside putting it right. */
export const TROUBLES = [
  'paper-low',
  'paper-out',
  'cover-open',
  'error',
  'off',
  'hangs',
  'slow',
  'mute',
  'garbling',
  'closing',
] as const satisfies readonly VirtualCondition[];

export function troubleText(trouble: (typeof TROUBLES)[number]): string {
  switch (trouble) {
    case 'paper-low':
      return t('home.trouble-paper-low');
    case 'paper-out':
      return t('home.trouble-paper-out');
    case 'cover-open':
      return t('home.trouble-cover-open');
    case 'error':
      return t('home.trouble-error');
    case 'slow':
      return t('home.trouble-slow');
    case 'mute':
      return t('home.trouble-mute');
    case 'garbling':
      return t('home.trouble-garbling');
    case 'closing':
      return t('home.trouble-closing');
    case 'off':
      return t('home.trouble-off');
    case 'hangs':
      return t('home.trouble-hangs');
  }
}
