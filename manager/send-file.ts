/** A file on its way to the server: its bytes as they are. */
import type { AnswerOf } from '../contract/api.ts';
import { fileRequest, readAnswer, type Result } from '../ui/api.ts';

type FileTaker = 'addMedia' | 'readConfigFile';

/** @param timeoutMs for the largest file over the slowest network of an office */
export async function sendFile<N extends FileTaker>(
  name: N,
  file: Blob,
  timeoutMs: number,
): Promise<Result<AnswerOf<N>>> {
  const { url, init } = fileRequest<FileTaker>(name, {});
  try {
    const response = await fetch(url, {
      ...init,
      headers: { 'Content-Type': 'application/octet-stream', 'Queue-Screen': 'staff' },
      body: file,
      signal: AbortSignal.timeout(timeoutMs),
    });
    return await readAnswer(name, response);
  } catch {
    return { ok: false, problem: { code: 'no-connection' } }; // no answer, or a file that cannot be read any more
  }
}
