/** The pictures of the office's pages, as somebody chooses them. */
import { infoPage, type InfoPage } from '../../contract/kiosk.ts';

export type InfoIcon = InfoPage['icon'];

export const ICON_CHOICES: readonly InfoIcon[] = infoPage.shape.icon.options;

export const ICON_WORDS = {
  wallet: 'manager.icon-wallet',
  gauge: 'manager.icon-gauge',
  tariff: 'manager.icon-tariff',
  questions: 'manager.icon-questions',
  phone: 'manager.icon-phone',
  document: 'manager.icon-document',
  house: 'manager.icon-house',
  info: 'manager.icon-info',
} as const satisfies Record<InfoIcon, string>;
