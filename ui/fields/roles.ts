/** The roles in words. */
import type { Role } from '../../contract/people.ts';
import { t } from '../words.ts';

export function roleText(role: Role): string {
  switch (role) {
    case 'operator':
      return t('role.operator');
    case 'reception':
      return t('role.reception');
    case 'manager':
      return t('role.manager');
    case 'administrator':
      return t('role.administrator');
  }
}
