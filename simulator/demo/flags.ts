/** What the person who starts the demo asked for. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { text } from '../../texts/index.ts';
import { HARD, ORDINARY } from '../days.ts';

export interface Flags {
  /** `ordinary`, `hard`, or the path of a day file. */
  readonly day: string;
  readonly speed: number;
  readonly fast: boolean;
  readonly desks: number;
  readonly leaveDesk: boolean;
  readonly port: number;
  readonly dataDir: string;
  readonly exit: boolean;
}

export type FlagsResult =
  | { readonly kind: 'flags'; readonly flags: Flags }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly words: string };

/** An ordinary day in twenty minutes: fast enough to wait for, slow enough to follow a call with the eyes. */
const DEFAULT_SPEED = 30;
/** Faster than this neither the machine nor the eye keeps up. */
const MOST_SPEED = 1000;
const DEFAULT_PORT = 8090;
const DEFAULT_DATA = './data/demo';
/** As many as the contract lets an office have people for. */
const MOST_DESKS = 40;

const OPTIONS = {
  day: { type: 'string', default: 'ordinary' },
  speed: { type: 'string' },
  fast: { type: 'boolean', default: false },
  desks: { type: 'string' },
  'leave-desk': { type: 'boolean', default: false },
  port: { type: 'string' },
  data: { type: 'string' },
  exit: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

class Wrong extends Error {}

/**
 * @param argv what stands after `npm run demo --`
 * @param folder from which the person who typed it counts paths
 */
export function readFlags(argv: readonly string[], folder: string): FlagsResult {
  try {
    const given = parse(argv);
    if (given.help) return { kind: 'help' };
    if (given.fast && given.speed !== undefined) throw new Wrong(text('simulator.flag-fast-speed'));
    const desks = whole('--desks', given.desks, [1, MOST_DESKS], desksOf(given.day));
    if (given['leave-desk'] && desks < 2) throw new Wrong(text('simulator.flag-leave-desk'));
    const flags: Flags = {
      day: given.day,
      speed: whole('--speed', given.speed, [1, MOST_SPEED], DEFAULT_SPEED),
      fast: given.fast,
      desks,
      leaveDesk: given['leave-desk'],
      port: whole('--port', given.port, [0, 65535], DEFAULT_PORT),
      dataDir: given.data === undefined ? resolve(DEFAULT_DATA) : resolve(folder, given.data),
      exit: given.exit,
    };
    return { kind: 'flags', flags };
  } catch (error) {
    if (error instanceof Wrong) return { kind: 'wrong', words: error.message };
    throw error;
  }
}

/** Every unknown, misplaced or half flag is named in our own words. */
function parse(argv: readonly string[]) {
  const args = [...argv];
  const { tokens } = parseArgs({
    args,
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    const given = token.kind === 'option' ? token.rawName : token.value;
    const option =
      token.kind === 'option' && token.name in OPTIONS ? OPTIONS[token.name as keyof typeof OPTIONS] : null;
    const hasValue = token.kind === 'option' && token.value !== undefined;
    if (option === null || hasValue !== (option.type === 'string')) {
      throw new Wrong(text('simulator.flag-unknown', { flag: given }));
    }
  }
  return parseArgs({ args, options: OPTIONS, allowPositionals: true }).values;
}

function desksOf(day: string): number {
  return day === 'hard' ? HARD.desks : ORDINARY.desks;
}

function whole(
  flag: string,
  given: string | undefined,
  [min, max]: readonly [number, number],
  otherwise: number,
): number {
  if (given === undefined) return otherwise;
  const value = /^\d{1,6}$/.test(given) ? Number(given) : NaN;
  if (value >= min && value <= max) return value;
  throw new Wrong(text('simulator.flag-number', { flag, min: String(min), max: String(max), value: given }));
}

/** What `--help` prints. */
export function helpLines(): string[] {
  const lines: [string, string][] = [
    ['--day ordinary|hard|day.csv', text('simulator.help-day')],
    ['--speed N', text('simulator.help-speed', { speed: DEFAULT_SPEED })],
    ['--fast', text('simulator.help-fast')],
    ['--desks N', text('simulator.help-desks', { desks: ORDINARY.desks })],
    ['--leave-desk', text('simulator.help-leave-desk')],
    ['--port N', text('simulator.help-port', { port: String(DEFAULT_PORT) })],
    ['--data DIR', text('simulator.help-data', { data: DEFAULT_DATA })],
    ['--exit', text('simulator.help-exit')],
  ];
  const width = Math.max(...lines.map(([flag]) => flag.length));
  return [text('simulator.help-usage'), ...lines.map(([flag, words]) => `  ${flag.padEnd(width)}  ${words}`)];
}
