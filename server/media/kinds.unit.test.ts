import { describe, expect, it } from 'vitest';
import { fileName, isMoving, readName, typeOf } from './kinds.ts';
import { jpeg, mp4, png, webm, webp } from './testing/files.ts';

describe('what a file is, by its bytes', () => {
  it.each([
    ['image/png', png()],
    ['image/jpeg', jpeg()],
    ['image/webp', webp(0)],
    ['video/mp4', mp4()],
    ['video/mp4', mp4('mp42')],
    ['video/webm', webm()],
  ])('%s', (type, bytes) => {
    expect(typeOf(bytes)).toBe(type);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a page', Buffer.from('<!doctype html><script>1</script>')],
    ['a GIF', Buffer.from('GIF89a')],
    ['an iPhone’s HEIC', mp4('heic')],
    ['a QuickTime film', mp4('qt  ')],
    ['Matroska', webm('matroska')],
    ['a program', Buffer.from('MZ\u0090\u0000')],
    ['the beginning of a PNG', png().subarray(0, 8)],
  ])('%s is none of ours', (_, bytes) => {
    expect(typeOf(bytes)).toBeNull();
  });
});

describe('a picture that moves', () => {
  it('is a PNG with animation before its picture', () => {
    expect(isMoving('image/png', png('gAMA', 'acTL'))).toBe(true);
    expect(isMoving('image/png', png('gAMA'))).toBe(false);
    expect(isMoving('image/png', png().subarray(0, 20))).toBe(false);
  });

  it('is a WebP that says so', () => {
    expect(isMoving('image/webp', webp(0b10))).toBe(true);
    expect(isMoving('image/webp', webp(0b10000))).toBe(false);
  });

  it('is no JPEG', () => {
    expect(isMoving('image/jpeg', jpeg())).toBe(false);
  });
});

it('the name of a file tells its type again', () => {
  const mediaId = 'f'.repeat(64);
  expect(readName(fileName(mediaId, 'video/webm'))).toEqual({ mediaId, type: 'video/webm' });
  for (const other of ['x.png', `${mediaId}.svg`, `${mediaId}.new`, `../${mediaId}.png`])
    expect(readName(other)).toBeNull();
});
