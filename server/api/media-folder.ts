/** The pictures and videos of this office's slides: they lie in the data directory, beside the database that names them. */
import { join } from 'node:path';
import { mediaOf } from '../../contract/slides.ts';
import { MediaStore } from '../media/media-store.ts';
import type { House } from './house.ts';
import type { ServeOptions } from './serve-options.ts';

/** In the data directory; a copy of that has it too. */
const MEDIA_FOLDER = 'media';

export async function mediaOfOffice({ dataDir, logger }: ServeOptions): Promise<MediaStore> {
  const media = new MediaStore({
    folder: join(dataDir, MEDIA_FOLDER),
    onError: (error) => {
      logger.error({ err: error }, 'a file of the slides could not be kept, read or thrown away');
    },
  });
  await media.open();
  return media;
}

/** What is copied with the database: the files that a slide shows. */
export function mediaShown({ runtime }: Pick<House, 'runtime'>): Set<string> {
  const { config } = runtime.state;
  return config === null ? new Set() : mediaOf(config.slides);
}

/** What no slide shows any more goes. @returns how many files those were */
export function sweepMedia({ media, runtime }: Pick<House, 'media' | 'runtime'>): Promise<number> {
  const { config } = runtime.state;
  return config === null ? Promise.resolve(0) : media.sweep(mediaOf(config.slides));
}
