/** What a display shows beside the calls. */
import type { OfficeConfig } from '../../contract/office.ts';
import { NO_SLIDES } from '../../contract/slides.ts';
import type { SlidesView } from '../../contract/views/slides.ts';

type Shown = Pick<SlidesView['strip'][number], 'shown' | 'to'>;

/**
 * What is shown today or later: the display itself knows the day, also while it has lost the server.
 * @param today of the office
 */
export function slidesView(config: OfficeConfig | null, today: string): SlidesView {
  const isToCome = ({ shown, to }: Shown) => shown && (to === null || today <= to);
  const { list, strip, afterCallSeconds } = config?.slides ?? NO_SLIDES;
  return {
    timezone: config?.timezone ?? 'UTC',
    list: list.filter(isToCome),
    strip: strip.filter(isToCome),
    afterCallSeconds,
  };
}
