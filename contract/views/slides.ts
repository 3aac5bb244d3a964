/** What a display shows beside the calls. A view of its own: the slides do not travel with every call. */
import { z } from 'zod';
import { slidesSettings } from '../slides.ts';

/** Without what is switched off or over; what is still to come is there, for a display that loses its server until then. */
export const slidesView = slidesSettings.extend({ timezone: z.string() });
export type SlidesView = z.infer<typeof slidesView>;
