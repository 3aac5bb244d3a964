/** The Internet Printing Protocol as far as a raw queue needs it (RFC 8010): messages to bytes and back. Pure. */

/** Operations of RFC 8011. */
export const IPP_OPERATIONS = {
  printJob: 0x0002,
  cancelJob: 0x0008,
  getJobAttributes: 0x0009,
  getJobs: 0x000a,
  getPrinterAttributes: 0x000b,
} as const;

const VERSION = [1, 1] as const;
const HEADER_BYTES = 8;
const END_OF_ATTRIBUTES = 0x03;
const OPERATION_GROUP = 0x01;
/** Tags below are delimiters of groups, above them come values. */
const FIRST_VALUE_TAG = 0x10;
const TAGS = {
  integer: 0x21,
  boolean: 0x22,
  enumeration: 0x23,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  mimeType: 0x49,
} as const;
const NUMBERS: ReadonlySet<number> = new Set([TAGS.integer, TAGS.enumeration]);

type Attribute = readonly [
  name: string,
  tag: Exclude<keyof typeof TAGS, 'charset' | 'language' | 'enumeration'>,
  ...values: (string | number | boolean)[],
];

/** An attribute without a value, `no-value` say, is an empty list. */
export type IppAttributes = ReadonlyMap<string, readonly (string | number | boolean)[]>;

export type IppAnswer = {
  /** Below 0x0100 it was done. */
  readonly status: number;
  /** One for each printer or job told of; the operation's own are left out. */
  readonly groups: readonly IppAttributes[];
};

/** @returns a request up to where a document begins */
export function ippRequest(operation: number, requestId: number, attributes: readonly Attribute[]): Buffer {
  const header = Buffer.alloc(HEADER_BYTES + 1);
  header.set(VERSION);
  header.writeUInt16BE(operation, 2);
  header.writeUInt32BE(requestId, 4);
  header[HEADER_BYTES] = OPERATION_GROUP;
  return Buffer.concat([
    header,
    field(TAGS.charset, 'attributes-charset', Buffer.from('utf-8')),
    field(TAGS.language, 'attributes-natural-language', Buffer.from('en')),
    ...attributes.flatMap(([name, tag, ...values]) =>
      values.map((value, index) => field(TAGS[tag], index === 0 ? name : '', valueBytes(value))),
    ),
    Buffer.of(END_OF_ATTRIBUTES),
  ]);
}

/** A tag, and then name and value, each behind its length; a further value has an empty name. */
function field(tag: number, name: string, value: Buffer): Buffer {
  const size = (bytes: Buffer) => Buffer.of(bytes.length >> 8, bytes.length & 0xff);
  const nameBytes = Buffer.from(name);
  return Buffer.concat([Buffer.of(tag), size(nameBytes), nameBytes, size(value), value]);
}

function valueBytes(value: string | number | boolean): Buffer {
  if (typeof value === 'string') return Buffer.from(value);
  if (typeof value === 'boolean') return Buffer.of(value ? 1 : 0);
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** @returns null for bytes that are no answer of this protocol */
export function readIppAnswer(bytes: Buffer): IppAnswer | null {
  if (bytes.length < HEADER_BYTES + 1) return null;
  const groups: Map<string, (string | number | boolean)[]>[] = [];
  let group = new Map<string, (string | number | boolean)[]>();
  let values: (string | number | boolean)[] = [];
  let at = HEADER_BYTES;
  for (;;) {
    const tag = bytes[at];
    if (tag === undefined) return null;
    at += 1;
    if (tag === END_OF_ATTRIBUTES) return { status: bytes.readUInt16BE(2), groups };
    if (tag < FIRST_VALUE_TAG) {
      group = new Map();
      if (tag !== OPERATION_GROUP) groups.push(group);
      continue;
    }
    const name = sized(bytes, at);
    const value = name === null ? null : sized(bytes, name.end);
    if (name === null || value === null) return null;
    at = value.end;
    if (name.part.length > 0) group.set(name.part.toString(), (values = []));
    const read = readValue(tag, value.part);
    if (read !== null) values.push(read);
  }
}

function sized(bytes: Buffer, at: number): { part: Buffer; end: number } | null {
  if (at + 2 > bytes.length) return null;
  const end = at + 2 + bytes.readUInt16BE(at);
  return end > bytes.length ? null : { part: bytes.subarray(at + 2, end), end };
}

/** Null for kinds of values that nothing here asks for, and for no value. */
function readValue(tag: number, bytes: Buffer): string | number | boolean | null {
  if (NUMBERS.has(tag)) return bytes.length === 4 ? bytes.readInt32BE() : null;
  if (tag === TAGS.boolean) return bytes[0] === 1;
  // From 0x40 on all are text, 0x41 to 0x49.
  return tag >= 0x41 && tag <= 0x49 ? bytes.toString() : null;
}
