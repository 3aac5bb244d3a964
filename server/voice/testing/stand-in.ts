/** Programs that stand in for engines, put on a PATH of their own: they note how they were called and behave as told. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program does once it has read its text. */
type Behaviour = 'speaks' | 'hangs' | 'dies-half-way' | 'says-rubbish' | 'says-nothing' | 'never-ends';

interface Call {
  readonly args: readonly string[];
  readonly text: string;
  readonly pid: number;
  readonly env: Readonly<Record<string, string>>;
}

export interface Machine {
  /** The environment in which engines are looked for. */
  readonly env: { readonly PATH: string; readonly RHVOICE_DATA_PATH: string; readonly SMTP_URL: string };
  readonly folder: string;
  install(program: 'espeak-ng' | 'RHVoice-test', behaviour?: Behaviour): void;
  addVoice(name: string): void;
  /** Phrases that a program was given, in their order. */
  calls(program: 'espeak-ng' | 'RHVoice-test'): Call[];
  remove(): void;
}

/** A machine on which nothing is installed yet. */
export function newMachine(): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'queue-voice-'));
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  const data = join(folder, 'rhvoice');
  const logOf = (program: string) => join(folder, `${program}.calls`);
  return {
    folder,
    env: { PATH: programs, RHVOICE_DATA_PATH: data, SMTP_URL: 'smtps://queue:secret@mail' },
    install: (program, behaviour = 'speaks') =>
      writeFileSync(join(programs, program), scriptOf(logOf(program), behaviour), { mode: 0o755 }),
    addVoice: (name) => {
      mkdirSync(join(data, 'voices', name), { recursive: true });
      writeFileSync(join(data, 'voices', name, 'voice.info'), `name=${name}\nrevision=3\n`);
    },
    calls: (program) =>
      existsSync(logOf(program))
        ? readFileSync(logOf(program), 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Call)
        : [],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A tone of a tenth of a second under a header as engines write it to a pipe; the text changes the pitch. */
const TONE = `
const rate = 24000;
const samples = Array.from({ length: rate / 10 }, (_, i) => Math.round(8000 * Math.sin(i / (5 + (text.length % 50)))));
const wav = Buffer.alloc(44 + samples.length * 2);
wav.write('RIFF\\x24\\xf0\\xff\\x7fWAVEfmt ', 'latin1');
wav.writeUInt32LE(16, 16); wav.writeUInt16LE(1, 20); wav.writeUInt16LE(1, 22); wav.writeUInt32LE(rate, 24);
wav.writeUInt32LE(rate * 2, 28); wav.writeUInt16LE(2, 32); wav.writeUInt16LE(16, 34);
wav.write('data\\x00\\xf0\\xff\\x7f', 36, 'latin1');
samples.forEach((sample, i) => wav.writeInt16LE(sample, 44 + i * 2));
`;

const BEHAVIOURS: Readonly<Record<Behaviour, string>> = {
  speaks: 'process.stdout.write(wav);',
  hangs: 'setInterval(() => undefined, 1000);',
  'dies-half-way': "process.stdout.write(wav.subarray(0, 2000), () => process.kill(process.pid, 'SIGKILL'));",
  'says-rubbish': "process.stdout.write('error: no audio device'.repeat(100));",
  'says-nothing': '',
  'never-ends':
    'const go = () => process.stdout.write(wav, go); process.stdout.on("error", () => process.exit()); go();',
};

const scriptOf = (log: string, behaviour: Behaviour): string => `#!${process.execPath}
const args = process.argv.slice(2);
if (args[0] === '--version') {
  console.log('eSpeak NG text-to-speech: 1.51  Data at: /usr/lib');
  process.exit();
}
const text = require('node:fs').readFileSync(0, 'utf8');
require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify({ args, text, pid: process.pid, env: process.env }) + '\\n');
${TONE}
${BEHAVIOURS[behaviour]}
`;
