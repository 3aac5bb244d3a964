/** What a visit is called: where it stands. */
import type { VisitRow } from '../../contract/reports.ts';
import { t } from '../../ui/words.ts';

export const STATUSES = [
  'waiting',
  'called',
  'serving',
  'held',
  'served',
  'did-not-come',
  'left',
  'not-served',
] as const satisfies readonly VisitRow['status'][];

export function statusText(status: VisitRow['status']): string {
  switch (status) {
    case 'waiting':
      return t('manager.status-waiting');
    case 'called':
      return t('manager.status-called');
    case 'serving':
      return t('manager.status-serving');
    case 'held':
      return t('manager.status-held');
    case 'served':
      return t('manager.status-served');
    case 'did-not-come':
      return t('manager.status-did-not-come');
    case 'left':
      return t('manager.status-left');
    case 'not-served':
      return t('manager.status-not-served');
  }
}
