/** Pictures and videos of the slides. */
import { z } from 'zod';
import { MEDIA_TYPES, mediaId } from '../slides.ts';
import { STAFF, type Endpoint } from './endpoint.ts';

export const storedMedia = z.object({
  mediaId,
  type: z.enum(MEDIA_TYPES),
  sizeBytes: z.number().int().positive(),
});
export type StoredMedia = z.infer<typeof storedMedia>;

export const mediaEndpoints = {
  addMedia: {
    method: 'post',
    path: '/media',
    summary:
      'Keep a picture or a video for the slides; what no slide shows within a day goes again. The same file twice is kept once',
    access: ['administrator'],
    takesFile: true,
    answer: storedMedia,
  },
  getMedia: {
    method: 'get',
    path: '/media/{mediaId}',
    summary: 'A picture or a video; parts of it as well (Range)',
    access: ['display', ...STAFF],
    params: z.object({ mediaId }),
    stored: MEDIA_TYPES,
    answer: storedMedia,
  },
} as const satisfies Record<string, Endpoint>;
