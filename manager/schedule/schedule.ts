/** The schedule as the form holds it. */
import type { OfficeConfig } from '../../contract/office.ts';
import type { ScheduleException } from '../../contract/schedule.ts';
import { fromDraft, hoursFault, toDraft, type HoursDraft } from '../../ui/fields/hours.ts';
import { t } from '../../ui/words.ts';
import { readConfig, type FaultOf, type Reading } from '../config/draft.ts';
import { byDate } from './special-days.ts';

export interface ScheduleDraft {
  /** Monday … Sunday. */
  week: HoursDraft[];
  /** By their date. */
  days: ScheduleException[];
}

export const draftOf = ({ schedule }: OfficeConfig): ScheduleDraft => ({
  week: schedule.week.map(toDraft),
  days: byDate(schedule.exceptions),
});

const faultOf: FaultOf = ([first, second, third], message) => {
  if (first !== 'schedule') return null;
  if (second === 'week') return [`week.${third ?? '0'}`, hoursFault(message)];
  return ['days', message === 'exceptionsRepeat' ? t('manager.days-repeat') : t('manager.days-full')];
};

export function readDraft(config: OfficeConfig, { week, days }: ScheduleDraft): Reading {
  const schedule = { week: week.map(fromDraft), exceptions: byDate(days) };
  return readConfig({ ...config, schedule }, faultOf);
}
