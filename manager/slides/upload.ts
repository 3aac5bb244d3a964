/** A picture or a video on its way to the server. */
import type { StoredMedia } from '../../contract/endpoints/media.ts';
import { MOST_PICTURE_BYTES, MOST_VIDEO_BYTES } from '../../contract/slides.ts';
import type { Refusal } from '../../contract/problems.ts';
import type { Result } from '../../ui/api.ts';
import { sendFile } from '../send-file.ts';

/** Fifty megabytes over the slowest network of an office. */
const UPLOAD_TIMEOUT_MS = 5 * 60_000;
const MB = 1_000_000;

const no = (problem: Refusal): Result<StoredMedia> => ({ ok: false, problem });

/** What need not be sent to be refused. The type is what the browser takes it for; the server looks for itself. */
function tooLarge({ type, size }: Blob): Refusal | null {
  if (type.startsWith('image/') && size > MOST_PICTURE_BYTES)
    return { code: 'picture-too-large', params: { most: MOST_PICTURE_BYTES / MB } };
  return size > MOST_VIDEO_BYTES
    ? { code: 'video-too-large', params: { most: MOST_VIDEO_BYTES / MB } }
    : null;
}

export async function upload(file: Blob): Promise<Result<StoredMedia>> {
  const problem = tooLarge(file);
  if (problem !== null) return no(problem);
  return sendFile('addMedia', file, UPLOAD_TIMEOUT_MS);
}
