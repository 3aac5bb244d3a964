/** The beginnings of files, as their formats have them. */

const text = (words: string) => Buffer.from(words, 'latin1');
const u32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (name: string, content = Buffer.alloc(0)) =>
  Buffer.concat([u32(content.length), text(name), content, u32(0)]);

/** @param chunks between the header and the picture */
export const png = (...chunks: string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.alloc(13)),
    ...chunks.map((name) => chunk(name, Buffer.alloc(8))),
    chunk('IDAT', Buffer.alloc(20)),
    chunk('IEND'),
  ]);

export const jpeg = (size = 64): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(size)]);

export const webp = (flags: number): Buffer =>
  Buffer.concat([text('RIFF'), u32(0), text('WEBPVP8X'), u32(0), Buffer.from([flags]), Buffer.alloc(20)]);

export const mp4 = (brand = 'isom', size = 64): Buffer =>
  Buffer.concat([u32(24), text('ftyp'), text(brand), Buffer.alloc(size)]);

export const webm = (docType = 'webm'): Buffer =>
  Buffer.concat([
    Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 0x01, 0x42, 0x82, 0x80 + docType.length]),
    text(docType),
    Buffer.alloc(40),
  ]);
