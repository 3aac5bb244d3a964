import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logo } from '../../contract/paper.ts';
import { blackPng, greyPng } from '../../test/support/pictures.ts';
import { LOGO_MOST_SIDE_PX, readLogo } from './read-logo.ts';

function bitsOf(file: Buffer): number[] {
  const read = readLogo(file);
  if (!read.ok) throw new Error(read.why);
  expect(logo.parse(read.logo)).toEqual(read.logo);
  return [...Buffer.from(read.logo.bits, 'base64')];
}
const blackShare = (bytes: number[]) =>
  bytes.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0) / (bytes.length * 8);

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** Grey with a byte for each dot, whatever is packed in it. */
function png(width: number, height: number, packed: Buffer, extra: Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', head), ...extra, chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}
/** Unpacks to a hundred megabytes. */
const BOMB = deflateSync(Buffer.alloc(100_000_000));

describe('a picture', () => {
  it('is black where it is black, and has dots where it is grey', () => {
    expect(bitsOf(blackPng(16, 2))).toEqual([255, 255, 255, 255]);
    expect(blackShare(bitsOf(greyPng(64, 64, 128)))).toBeCloseTo(0.5, 1);
    expect(blackShare(bitsOf(greyPng(64, 64, 0, 64)))).toBeCloseTo(0.25, 1);
  });

  it('is scaled down to the narrowest paper, and a small one is left as it is', () => {
    const sizes = (width: number, height: number) => readLogo(blackPng(width, height));
    expect(sizes(1152, 100)).toMatchObject({ logo: { widthDots: 288, heightDots: 25 } });
    expect(sizes(90, 1440)).toMatchObject({ logo: { widthDots: 10, heightDots: 160 } });
    expect(sizes(9, 5)).toMatchObject({ logo: { widthDots: 9, heightDots: 5 } });
    expect(sizes(1500, 1)).toMatchObject({ logo: { widthDots: 288, heightDots: 1 } });
  });

  it('that would not be seen is refused: white, and transparent', () => {
    expect(readLogo(greyPng(20, 20, 255))).toEqual({ ok: false, why: 'blank' });
    expect(readLogo(greyPng(20, 20, 0, 0))).toEqual({ ok: false, why: 'blank' });
  });
});

describe('a file that is broken or hostile', () => {
  it('with more dots than are read is refused before anybody makes room for them', () => {
    expect(readLogo(png(LOGO_MOST_SIDE_PX + 1, 1, BOMB))).toEqual({ ok: false, why: 'too-large' });
    expect(readLogo(png(0xffff_ffff, 0xffff_ffff, BOMB))).toEqual({ ok: false, why: 'too-large' });
  });

  it('with more in it than it says is refused without unpacking it', () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(readLogo(png(8, 8, BOMB))).toEqual({ ok: false, why: 'unreadable' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('with a text that unpacks to any size is read without it', () => {
    const text = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), BOMB]));
    const rows = deflateSync(Buffer.alloc(9 * 8));
    expect(readLogo(png(8, 8, rows, [text]))).toMatchObject({ ok: true });
  });

  it('that is no PNG, or nothing, is refused', () => {
    for (const file of [Buffer.from('<svg/>'), Buffer.alloc(0), Buffer.from([0xff, 0xd8, 0xff, 0xe0])])
      expect(readLogo(file)).toEqual({ ok: false, why: 'unreadable' });
    expect(readLogo(png(0, 8, deflateSync(Buffer.alloc(8))))).toEqual({ ok: false, why: 'unreadable' });
  });

  it('that breaks off anywhere is refused', () => {
    const whole = greyPng(24, 24, 90);
    for (let end = 0; end < whole.length; end += 1)
      expect(readLogo(whole.subarray(0, end))).toEqual({ ok: false, why: 'unreadable' });
  });

  it('whatever its bytes are, gets an answer', () => {
    const whole = greyPng(24, 24, 90);
    const bytes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(bytes, (changes) => {
        const changed = Buffer.from(whole);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(typeof readLogo(changed).ok).toBe('boolean');
      }),
    );
  });
});
