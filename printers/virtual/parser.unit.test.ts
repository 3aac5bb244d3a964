import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { encode } from '../encode.ts';
import { samplePaper } from '../testing/sample-papers.ts';
import { layoutTicket } from '../ticket-layout.ts';
import { EscPosParser, type Step } from './parser.ts';

const COLUMNS = 48;

/** All steps that the portions lead to. */
function steps(...portions: Uint8Array[]): Step[] {
  const parser = new EscPosParser({ columns: COLUMNS });
  const done: Step[] = [];
  for (const portion of portions) {
    parser.push(portion);
    for (let step = parser.step(); step !== null; step = parser.step()) done.push(step);
  }
  return done;
}

const CUT = [0x1d, 0x56, 0x00];
const PAGE_866 = [0x1b, 0x74, 17];

function paper(...bytes: Array<number | readonly number[]>) {
  const cut = steps(Uint8Array.from([...bytes.flat(), ...CUT])).find((step) => step.kind === 'cut');
  return cut?.kind === 'cut' ? cut.items : [];
}

test('a line longer than the paper goes on below, as on the device', () => {
  const items = paper(PAGE_866, [...iconv.encode('ю'.repeat(50), 'cp866')], 0x0a);
  expect(items.map((item) => (item.kind === 'line' ? item.runs[0]?.text.length : 0))).toEqual([48, 2]);
});

test('the old way of doubling is known too', () => {
  const [line] = paper([0x1b, 0x21, 0x38], 0x41, 0x0a);
  expect(line).toMatchObject({ runs: [{ text: 'A', width: 2, height: 2, bold: true }] });
});

test('two looks may share a line', () => {
  const [line] = paper(0x41, [0x1b, 0x45, 1], 0x42, 0x0a);
  expect(line).toMatchObject({
    runs: [
      { text: 'A', bold: false },
      { text: 'B', bold: true },
    ],
  });
});

test('a command that is not known is told, not printed', () => {
  expect(paper([0x1b, 0x7f], 0x41, 0x0a)[0]).toEqual({ kind: 'unknown', bytes: '1b 7f' });
});

test('a picture is taken dot by dot, a bar code is skipped whole', () => {
  const raster = [0x1d, 0x76, 0x30, 0, 1, 0, 2, 0, 0x41, 0x42];
  const barcode = [0x1d, 0x6b, 73, 3, 0x41, 0x42, 0x43];
  expect(paper(raster, barcode)).toEqual([
    { kind: 'raster', bitmap: { widthDots: 8, heightDots: 2, bits: Uint8Array.of(0x41, 0x42) } },
    { kind: 'drawing', command: 'GS k' },
  ]);
});

test('a picture of four gigabytes is not waited for', () => {
  expect(paper([0x1d, 0x76, 0x30, 0, 255, 255, 255, 255])[0]).toEqual({ kind: 'unknown', bytes: '1d 76' });
});

test('the same bytes make the same paper, however they were cut into packets', () => {
  const bytes = encode(layoutTicket(samplePaper(), COLUMNS));
  const whole = steps(bytes).find((step) => step.kind === 'cut');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
      const portions: Uint8Array[] = [];
      for (let start = 0, index = 0; start < bytes.length; index += 1) {
        const size = sizes[index % sizes.length]!;
        portions.push(bytes.subarray(start, start + size));
        start += size;
      }
      expect(steps(...portions).find((step) => step.kind === 'cut')).toEqual(whole);
    }),
  );
});

test('no bytes at all can break it', () => {
  // Mostly the bytes that begin commands, so that their insides are met.
  const byte = fc.oneof(
    fc.constantFrom(0x10, 0x1b, 0x1c, 0x1d, 0x28, 0x56, 0x6b),
    fc.integer({ min: 0, max: 255 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(byte, { maxLength: 50 }), { maxLength: 20 }), (portions) => {
      steps(...portions.map((portion) => Uint8Array.from(portion)));
    }),
  );
});
