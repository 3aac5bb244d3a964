import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MEDIA } from '../testing/slides.ts';
import { upload } from './upload.ts';

const send = vi.fn<typeof fetch>();
beforeEach(() => {
  send.mockReset();
  vi.stubGlobal('fetch', send);
});
afterEach(() => void vi.unstubAllGlobals());

const file = (size: number, type: string) => {
  const blob = new Blob(['x'], { type });
  Object.defineProperty(blob, 'size', { value: size });
  return blob;
};

it('sends the bytes as they are', async () => {
  send.mockResolvedValue(Response.json(MEDIA));
  const picture = file(9, 'image/png');
  expect(await upload(picture)).toEqual({ ok: true, answer: MEDIA });
  const [url, init] = send.mock.calls[0]!;
  expect(url).toBe('/api/media');
  expect(init).toMatchObject({
    method: 'POST',
    body: picture,
    headers: { 'Content-Type': 'application/octet-stream', 'Queue-Screen': 'staff' },
  });
});

it.each([
  ['image/jpeg', 10_000_001, { code: 'picture-too-large', params: { most: 10 } }],
  ['video/mp4', 50_000_001, { code: 'video-too-large', params: { most: 50 } }],
])('does not send what is too large: %s', async (type, size, problem) => {
  expect(await upload(file(size, type))).toEqual({ ok: false, problem });
  expect(send).not.toHaveBeenCalled();
});

it('says what the server says, and when nothing is heard of it', async () => {
  const problem = { type: '/problems/media-kind', title: 'Нельзя.', status: 415, code: 'media-kind' };
  send.mockResolvedValueOnce(Response.json(problem, { status: 415 }));
  expect(await upload(file(9, ''))).toEqual({ ok: false, problem: { code: 'media-kind' } });
  send.mockRejectedValueOnce(new TypeError('network'));
  expect(await upload(file(9, ''))).toEqual({ ok: false, problem: { code: 'no-connection' } });
});
