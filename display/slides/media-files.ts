/** The files of the slides, fetched whole and kept in this page: what a display has it shows without the server. */
import { fileRequest } from '../../ui/api.ts';

/** A large film over a slow line. */
const FETCH_TIMEOUT_MS = 5 * 60_000;

/** @returns null when it cannot be had now */
export async function fetchMedia(mediaId: string): Promise<Blob | null> {
  const { url, init } = fileRequest('getMedia', { mediaId });
  try {
    const response = await fetch(url, {
      ...init,
      headers: { ...init.headers, 'Queue-Screen': 'display' },
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    });
    return response.ok ? await response.blob() : null;
  } catch {
    return null; // no answer, or one that broke off
  }
}

/** A film that this browser cannot play says so, or says nothing at all. */
const PROBE_TIMEOUT_MS = 15_000;

/** True when the first picture of it can be shown at once: then nothing empty is ever seen. */
export function canBeShown(src: string, type: string): Promise<boolean> {
  if (type.startsWith('image/')) {
    const image = new Image();
    image.src = src;
    return image.decode().then(
      () => true,
      () => false,
    );
  }
  return new Promise((resolve) => {
    const video = document.createElement('video');
    const end = (isFine: boolean) => {
      clearTimeout(timer);
      video.removeAttribute('src');
      video.load();
      resolve(isFine);
    };
    const timer = setTimeout(() => end(false), PROBE_TIMEOUT_MS);
    video.muted = true;
    video.preload = 'auto';
    video.addEventListener('loadeddata', () => end(true), { once: true });
    video.addEventListener('error', () => end(false), { once: true });
    video.src = src;
  });
}
