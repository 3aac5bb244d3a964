/** How a visitor asks staff for a time, and out of whose places it is taken. */
import type { Quota } from '../../contract/schedule.ts';
import { t } from '../../ui/words.ts';

export type StaffChannel = 'reception' | 'phone';

export const CHANNELS: readonly { value: StaffChannel; label: string }[] = [
  { value: 'phone', label: t('desk.channel-phone') },
  { value: 'reception', label: t('desk.channel-reception') },
];

export const quotaOf = (channel: StaffChannel): Quota => (channel === 'phone' ? 'phone' : 'in-person');
