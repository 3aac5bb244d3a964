import { describe, expect, it } from 'vitest';
import { cleanWav } from './wav.ts';

interface Parts {
  kind?: number;
  channels?: number;
  rate?: number;
  bits?: number;
  /** What the header says; the true length unless given. */
  says?: number;
  samples?: number[];
  between?: Buffer;
}

function wav({
  kind = 1,
  channels = 1,
  rate = 24_000,
  bits = 16,
  says,
  samples = [0, 100, -200],
  between,
}: Parts) {
  const data = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, i) => data.writeInt16LE(sample, i * 2));
  const format = Buffer.alloc(24);
  format.write('fmt ', 'latin1');
  format.writeUInt32LE(16, 4);
  format.writeUInt16LE(kind, 8);
  format.writeUInt16LE(channels, 10);
  format.writeUInt32LE(rate, 12);
  format.writeUInt16LE(bits, 22);
  const head = Buffer.alloc(8);
  head.write('data', 'latin1');
  head.writeUInt32LE(says ?? data.length, 4);
  const riff = Buffer.from('RIFF\x24\xf0\xff\x7fWAVE', 'latin1');
  return Buffer.concat([riff, format, between ?? Buffer.alloc(0), head, data]);
}

const samplesOf = (bytes: Buffer | null): number[] =>
  Array.from({ length: ((bytes?.length ?? 44) - 44) / 2 }, (_, i) => bytes!.readInt16LE(44 + i * 2));

describe('a sound of an engine', () => {
  it('gets the true lengths in place of those of a pipe', () => {
    const clean = cleanWav(wav({ says: 0x7ffff000, samples: [1, -29_490, 29_490] }))!;
    expect([clean.readUInt32LE(4), clean.readUInt32LE(40)]).toEqual([36 + 6, 6]);
    expect(clean.readUInt32LE(24)).toBe(24_000);
    expect(samplesOf(clean)).toEqual([1, -29_490, 29_490]);
  });

  it('is as loud as others, whatever the engine thinks', () => {
    expect(samplesOf(cleanWav(wav({ samples: [0, 10_000, -20_000] })))).toEqual([0, 14_745, -29_490]);
    expect(samplesOf(cleanWav(wav({ samples: [0, -32_768] })))).toEqual([0, -29_490]);
  });

  it('is not made louder than speech ever has to be', () => {
    expect(samplesOf(cleanWav(wav({ samples: [0, 10, -100] })))).toEqual([0, 40, -400]);
  });

  it('is found behind what else stands in the file, and ends where it says', () => {
    const between = Buffer.concat([Buffer.from('LIST\x03\0\0\0', 'latin1'), Buffer.from('abc\0')]);
    expect(samplesOf(cleanWav(wav({ between, samples: [29_490, 1, 2], says: 4 })))).toEqual([29_490, 1]);
  });

  it('keeps both channels', () => {
    const clean = cleanWav(wav({ channels: 2, samples: [29_490, 1, 2, 3, 4] }))!;
    expect([clean.readUInt16LE(22), clean.readUInt16LE(32), samplesOf(clean)]).toEqual([
      2,
      4,
      [29_490, 1, 2, 3],
    ]);
  });

  it.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['words', Buffer.from('Error: The specified espeak-ng voice does not exist.')],
    ['half a header', wav({}).subarray(0, 30)],
    ['a header alone', wav({ samples: [] })],
    ['silence', wav({ samples: [0, 0, 0] })],
    ['half a sample', wav({}).subarray(0, 45)],
    ['compressed', wav({ kind: 85 })],
    ['eight bits', wav({ bits: 8 })],
    ['no channel', wav({ channels: 0 })],
    ['a rate that nothing plays', wav({ rate: 1 })],
    [
      'a sound of another kind',
      Buffer.concat([Buffer.from('RIFF\0\0\0\0AVI ', 'latin1'), wav({}).subarray(12)]),
    ],
    [
      'samples before their format',
      Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEdata\x02\0\0\0ab', 'latin1')]),
    ],
  ])('is none: %s', (_, bytes) => {
    expect(cleanWav(bytes)).toBeNull();
  });
});
