/** The pictures of the groups, as somebody chooses them. */
import type { ServiceGroup } from '../../contract/office.ts';
import { t } from '../../ui/words.ts';

export const GROUP_ICON_WORDS: Readonly<Record<ServiceGroup['icon'], string>> = {
  question: t('manager.icon-questions'),
  contract: t('manager.icon-contract'),
  wallet: t('manager.icon-wallet'),
  receipt: t('manager.icon-receipt'),
  scales: t('manager.icon-scales'),
  certificate: t('manager.icon-certificate'),
  folder: t('manager.icon-folder'),
};
