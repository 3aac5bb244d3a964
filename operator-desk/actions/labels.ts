import { t } from '../../ui/words.ts';
import type { ActionId } from './rules.ts';

/** What the button says: what will happen. */
export function actionLabel(action: ActionId): string {
  switch (action) {
    case 'call-next':
      return t('desk.action-call-next');
    case 'choose':
      return t('desk.action-choose');
    case 'start':
      return t('desk.action-start');
    case 'recall':
      return t('desk.action-recall');
    case 'did-not-come':
      return t('desk.action-did-not-come');
    case 'finish':
      return t('desk.action-finish');
    case 'finish-next':
      return t('desk.action-finish-next');
    case 'finish-as':
      return t('desk.action-finish-as');
    case 'hold':
      return t('desk.action-hold');
    case 'resume-held':
      return t('desk.action-resume-held');
    case 'another-service':
      return t('desk.action-another-service');
    case 'invite':
      return t('desk.action-invite');
    case 'withdraw':
      return t('desk.action-withdraw');
    case 'take-back':
      return t('desk.action-take-back');
    case 'transfer':
      return t('desk.action-transfer');
    case 'pause':
      return t('desk.action-pause');
    case 'resume':
      return t('desk.action-resume');
    case 'close':
      return t('desk.action-close');
    case 'serve':
      return t('desk.serve-edit-what');
  }
}
