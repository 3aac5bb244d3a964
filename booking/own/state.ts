/** The state of a booking in words, and what can still be done with it. */
import type { Slip } from '../../contract/booking.ts';
import { t } from '../../ui/words.ts';

/** What has become of it; words are null while there is nothing to add. */
export function stateWords({ state, kind }: Pick<Slip, 'state' | 'kind'>): {
  title: string;
  words: string | null;
} {
  switch (state) {
    case 'booked':
      return kind === 'home-visit'
        ? { title: t('booking.state-booked-home'), words: t('booking.slip-home') }
        : { title: t('booking.state-booked'), words: null };
    case 'checked-in':
      return { title: t('booking.state-checked-in'), words: t('booking.state-checked-in-what') };
    case 'missed':
      return { title: t('booking.state-missed'), words: t('booking.state-missed-what') };
    case 'cancelled':
      return { title: t('booking.state-cancelled'), words: t('booking.state-cancelled-what') };
    case 'made':
      return { title: t('booking.state-made'), words: t('booking.state-made-what') };
    case 'not-made':
      return { title: t('booking.state-not-made'), words: t('booking.state-not-made-what') };
  }
}

/** Still to come: it has a code to show, and can be cancelled. */
export const isOpen = ({ state }: Pick<Slip, 'state'>): boolean => state === 'booked';

/** Another time can be taken here; visits at home are agreed by phone. */
export const isMovable = ({ state, kind }: Pick<Slip, 'state' | 'kind'>): boolean =>
  kind === 'office' && (state === 'booked' || state === 'missed');
