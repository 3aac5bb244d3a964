/** The pictures of the office's pages, as somebody chooses them. */
import type { InfoPage } from '../../contract/kiosk.ts';
import { t } from '../../ui/words.ts';

export const ICON_WORDS: Readonly<Record<InfoPage['icon'], string>> = {
  wallet: t('manager.icon-wallet'),
  gauge: t('manager.icon-gauge'),
  tariff: t('manager.icon-tariff'),
  questions: t('manager.icon-questions'),
  phone: t('manager.icon-phone'),
  document: t('manager.icon-document'),
  house: t('manager.icon-house'),
  info: t('manager.icon-info'),
};
