/**
 * WAV files as engines write them to a pipe: they cannot go back to fill in the lengths, so the header says that the file is two
 * gigabytes long, which some players believe. Here such a file gets its true lengths and a loudness that does not
 * depend on the engine, and whatever is no sound is found out.
 */

/** RIFF, WAVE, `fmt ` with sixteen bytes, and the head of `data`. */
const HEADER_BYTES = 44;
const PCM = 1;
const BYTES_PER_SAMPLE = 2;
const LOUDEST = 32_767;
/** Of what is possible: a step below it, so that a player that converts the sound does not clip it. */
const PEAK = 0.9;
/** What must be made louder than this is noise, not speech. */
const MOST_GAIN = 4;

interface Sound {
  readonly channels: number;
  readonly rate: number;
  readonly samples: Int16Array;
}

/** @returns the same sound with a true header, as loud as can be; null for what is no sound */
export function cleanWav(bytes: Buffer): Buffer | null {
  const sound = soundIn(bytes);
  return sound === null ? null : wavOf({ ...sound, samples: louder(sound.samples) });
}

function soundIn(bytes: Buffer): Sound | null {
  if (textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WAVE') return null;
  let format: Omit<Sound, 'samples'> | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = textAt(bytes, at);
    const size = bytes.readUInt32LE(at + 4);
    const body = bytes.subarray(at + 8, Math.min(at + 8 + size, bytes.length));
    if (name === 'fmt ') format = formatIn(body);
    if (name === 'data') return format === null ? null : withSamples(format, body);
    // Chunks begin at even places.
    at += 8 + size + (size % 2);
  }
  return null;
}

const textAt = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4);

/** Sixteen bits, one or two channels: nothing else comes from an engine, and everything plays it. */
function formatIn(body: Buffer): Omit<Sound, 'samples'> | null {
  if (body.length < 16) return null;
  const [kind, channels, rate, bits] = [
    body.readUInt16LE(0),
    body.readUInt16LE(2),
    body.readUInt32LE(4),
    body.readUInt16LE(14),
  ];
  const isUsual = kind === PCM && bits === BYTES_PER_SAMPLE * 8 && (channels === 1 || channels === 2);
  return isUsual && rate >= 8000 && rate <= 48_000 ? { channels, rate } : null;
}

function withSamples(format: Omit<Sound, 'samples'>, body: Buffer): Sound | null {
  const frameBytes = format.channels * BYTES_PER_SAMPLE;
  const samples = new Int16Array(Math.floor(body.length / frameBytes) * format.channels);
  for (let i = 0; i < samples.length; i += 1) samples[i] = body.readInt16LE(i * BYTES_PER_SAMPLE);
  return peakOf(samples) === 0 ? null : { ...format, samples };
}

function peakOf(samples: Int16Array): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

function louder(samples: Int16Array): Int16Array {
  const gain = Math.min((LOUDEST * PEAK) / peakOf(samples), MOST_GAIN);
  return samples.map((sample) => Math.round(sample * gain));
}

function wavOf({ channels, rate, samples }: Sound): Buffer {
  const dataBytes = samples.length * BYTES_PER_SAMPLE;
  const frameBytes = channels * BYTES_PER_SAMPLE;
  const wav = Buffer.alloc(HEADER_BYTES + dataBytes);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(HEADER_BYTES - 8 + dataBytes, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(PCM, 20);
  wav.writeUInt16LE(channels, 22);
  wav.writeUInt32LE(rate, 24);
  wav.writeUInt32LE(rate * frameBytes, 28);
  wav.writeUInt16LE(frameBytes, 32);
  wav.writeUInt16LE(BYTES_PER_SAMPLE * 8, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(dataBytes, 40);
  samples.forEach((sample, i) => wav.writeInt16LE(sample, HEADER_BYTES + i * BYTES_PER_SAMPLE));
  return wav;
}
