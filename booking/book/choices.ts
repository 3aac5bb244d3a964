/** What has been chosen so far, in words, with the step that chooses it anew. */
import { dateAt } from '../../ui/days.ts';
import { localTime } from '../../ui/times.ts';
import { t } from '../../ui/words.ts';
import type { Route } from '../parts/route.ts';
import { dayTitle } from '../parts/when.ts';
import type { Group, Service } from './catalogue.ts';

export interface Choice {
  /** «Услуга» */
  name: string;
  value: string;
  /** «Изменить» for whoever hears it alone: «Изменить услугу». */
  label: string;
  to: Route;
}

export const serviceChoice = (group: Group, service: Service): Choice => ({
  name: t('booking.summary-service'),
  value: service.name,
  label: t('booking.change-service'),
  to: { page: 'services', groupId: group.id },
});

export const dayChoice = (serviceId: string, date: string, today: string): Choice => ({
  name: t('booking.summary-day'),
  value: dayTitle(date, today),
  label: t('booking.change-day'),
  to: { page: 'day', serviceId },
});

export const timeChoice = (serviceId: string, at: number, timeZone: string): Choice => ({
  name: t('booking.summary-time'),
  value: localTime(at, timeZone),
  label: t('booking.change-time'),
  to: { page: 'time', serviceId, date: dateAt(at, timeZone) },
});
