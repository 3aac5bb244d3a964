/** Pictures and videos of the slides. */
import type { Readable } from 'node:stream';
import { mediaOf } from '../../../contract/slides.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';

export function mediaHandlers({ media }: House): Pick<Handlers, 'addMedia' | 'getMedia'> {
  return {
    addMedia: async (_request, { file }) =>
      file === null
        ? { ok: false, refusal: { code: 'bad-request', params: { field: 'body' } } }
        : await media.add(partsOf(file)),
    getMedia: ({ mediaId }) => {
      const found = media.get(mediaId);
      return found === null ? { ok: false, refusal: { code: 'not-found' } } : { ok: true, answer: found };
    },
  };
}

async function* partsOf(file: Readable): AsyncGenerator<Buffer> {
  // What is refused half-way is still listened to: a browser that is cut off while it sends never reads why.
  for await (const part of file.iterator({ destroyOnReturn: false })) yield part as Buffer;
}

/** The slides would show a file that is not there. What was shown before stays: it must not keep the office from its other settings. */
export function lacksMedia({ media, runtime }: House, { slides }: OfficeConfig): boolean {
  const { config } = runtime.state;
  const before = config === null ? new Set() : mediaOf(config.slides);
  return [...mediaOf(slides)].some((mediaId) => !before.has(mediaId) && media.get(mediaId) === null);
}
