/**
 * The arrows of the design, written down a second time and held against what lint really reports: for every pair of
 * rooms, an import that the design allows passes and any other is an error.
 */
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { FREE_ROOMS, ROOMS as LINTED } from '../scripts/lib/rooms.mjs';

const ROOT = join(import.meta.dirname, '..');

const SERVER = [
  'server/office',
  'server/views',
  'server/log',
  'server/reports',
  'server/messages',
  'server/voice',
  'server/media',
  'server/upkeep',
  'server/runtime',
  'server/pdf',
  'server/slips',
  'server/exports',
  'server/printing',
  'server/api',
  'server/main.ts',
  'server/reset-password.ts',
  'server/restore.ts',
  'server/settings.ts',
];
const APPLICATIONS = ['kiosk', 'display', 'operator-desk', 'manager', 'booking', 'home'];
const ROOMS = [
  'contract',
  'texts',
  'printers',
  'ui',
  'shell',
  'simulator',
  'bench',
  'test',
  'scripts',
  ...SERVER,
  ...APPLICATIONS,
  'kiosk/electron',
  'operator-desk/electron',
];

const MAY_IMPORT: Record<string, string[]> = {
  contract: [],
  texts: ['contract'],
  printers: ['contract', 'texts'],
  ui: ['contract', 'texts'],
  shell: ['contract'],
  simulator: ['contract', 'texts'],
  bench: ROOMS,
  test: ROOMS,
  scripts: ROOMS,
  'server/office': ['contract'],
  'server/views': ['contract', 'server/office'],
  'server/log': ['contract'],
  'server/reports': ['contract', 'server/log'],
  'server/messages': ['contract', 'texts'],
  'server/voice': ['contract'],
  'server/media': ['contract'],
  'server/upkeep': ['contract', 'server/log'],
  'server/runtime': ['contract', 'server/office', 'server/log', 'server/views'],
  'server/pdf': [],
  'server/slips': ['contract', 'texts', 'server/pdf'],
  'server/exports': ['contract', 'texts', 'server/pdf'],
  'server/printing': ['contract', 'printers', 'server/log'],
  'server/api': ['contract', 'texts', 'printers', ...SERVER],
  'server/main.ts': ['contract', 'texts', 'printers', ...SERVER],
  'server/reset-password.ts': ['contract', 'texts', 'printers', ...SERVER],
  'server/restore.ts': ['contract', 'texts', 'printers', ...SERVER],
  'server/settings.ts': [],
  ...Object.fromEntries(APPLICATIONS.map((room) => [room, ['contract', 'texts', 'ui']])),
  'kiosk/electron': ['contract', 'texts', 'ui', 'printers', 'shell'],
  'operator-desk/electron': ['contract', 'texts', 'ui', 'shell'],
};

// The project's own configuration, without what needs the files to exist.
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: { files: ['**/*.{ts,vue}'], ...ts.configs.disableTypeChecked },
});

/** The lines of the code that one rule reports when the code stands in the file. */
async function reported(rule: string, file: string, lines: string[]): Promise<string[]> {
  const [result] = await eslint.lintText(lines.join('\n'), { filePath: join(ROOT, file) });
  const broken = result!.messages.find((message) => message.fatal);
  if (broken) throw new Error(`${file}: ${broken.message}`);
  return result!.messages
    .filter((message) => message.ruleId === rule)
    .map((message) => lines[message.line - 1]!);
}

/** A room may be a single file. */
const isFile = (room: string) => room.endsWith('.ts');
const fileIn = (room: string, name: string) => (isFile(room) ? room : `${room}/${name}`);

const importFrom = (file: string, room: string) => {
  const up = '../'.repeat(file.split('/').length - 1);
  return `import '${up}${fileIn(room, 'thing.ts')}';`;
};

it('no room is known to lint and not here, or the other way round', () => {
  expect(ROOMS.toSorted()).toEqual([...Object.keys(LINTED), ...FREE_ROOMS].toSorted());
  expect(Object.keys(MAY_IMPORT).toSorted()).toEqual(ROOMS.toSorted());
});

describe.each(ROOMS)('%s', (room) => {
  const allowed = [room, ...MAY_IMPORT[room]!];

  it(`imports from ${MAY_IMPORT[room]!.join(', ') || 'nowhere'} and from no other room`, async () => {
    const file = fileIn(room, 'here.ts');
    const forbidden = ROOMS.filter((other) => !allowed.includes(other)).map((other) =>
      importFrom(file, other),
    );
    const lines = ROOMS.map((other) => importFrom(file, other));
    expect(await reported('rooms/may-import', file, lines)).toEqual(
      lines.filter((line) => forbidden.includes(line)),
    );
  });

  if (isFile(room)) return;

  it('has tests that may besides use test/support, and nothing more', async () => {
    const file = `${room}/here.unit.test.ts`;
    const lines = [importFrom(file, 'test/support'), ...ROOMS.map((other) => importFrom(file, other))];
    expect(await reported('rooms/may-import', file, lines)).toEqual(
      ROOMS.filter((other) => !allowed.includes(other)).map((other) => importFrom(file, other)),
    );
  });
});

describe('a forbidden import', () => {
  const RULE = 'rooms/may-import';

  it('is found in every form it can take', async () => {
    const lines = [
      `import type { A } from '../server/office/a.ts';`,
      `export { b } from '../server/office/b.ts';`,
      `export * from '../server/office/c.ts';`,
      `void import('../server/office/d.ts');`,
      `type E = import('../server/office/e.ts').E;`,
      `import '../server/office';`,
      `import '../server';`,
      `import '../ui/../server/office/f.ts';`,
    ];
    expect(await reported(RULE, 'kiosk/main.ts', lines)).toEqual(lines);
  });

  it('is found in a component', async () => {
    const lines = [
      '<script setup lang="ts">',
      `import '../display/x.ts';`,
      `import '../ui/x.vue';`,
      '</script>',
    ];
    expect(await reported(RULE, 'kiosk/App.vue', lines)).toEqual([lines[1]]);
  });

  it('leaves packages and the own room alone', async () => {
    expect(await reported(RULE, 'kiosk/parts/x.ts', [`import 'vue';`, `import '../main.ts';`])).toEqual([]);
  });

  it('is one of the scripts or of the server start as well', async () => {
    expect(
      await reported(RULE, 'server/main.ts', [`import '../kiosk/x.ts';`, `import './log/x.ts';`]),
    ).toEqual([`import '../kiosk/x.ts';`]);
    expect(await reported(RULE, 'server/api/x.ts', [`import '../../scripts/x.mjs';`])).toHaveLength(1);
  });
});

describe('a file', () => {
  const RULE = 'no-restricted-syntax';

  it('must be in a room', async () => {
    for (const file of ['server/stray.ts', 'attic/stray.ts', 'contracts/stray.ts']) {
      expect(await reported('rooms/may-import', file, ['export {};'])).toHaveLength(1);
    }
    expect(await reported('rooms/may-import', 'server/api/x.ts', ['export {};'])).toEqual([]);
    expect(await reported('rooms/may-import', 'vite.config.ts', ['export {};'])).toEqual([]);
  });

  it('may hold SQL only where the log and the reports are', async () => {
    const lines = [
      'a(`SELECT 1`);',
      'b(`',
      '  INSERT INTO t VALUES (${1})`);',
      `c('DELETE FROM t');`,
      `d({ method: 'DELETE' }, 'UPDATED');`,
    ];
    expect(await reported(RULE, 'server/runtime/x.ts', lines)).toEqual([lines[0], lines[1], lines[3]]);
    expect(await reported(RULE, 'server/office/x.ts', lines)).toEqual([lines[0], lines[1], lines[3]]);
    for (const file of ['server/log/x.ts', 'server/reports/x.ts', 'server/api/x.int.test.ts', 'test/x.ts']) {
      expect(await reported(RULE, file, lines)).toEqual([]);
    }
  });
});

describe('a package of one room only', () => {
  const RULE = 'no-restricted-imports';
  const sqlite = `import sqlite3 from 'sqlite3';`;
  const printer = `import { printer } from 'node-thermal-printer';`;
  const mail = `import SMTPConnection from 'nodemailer/lib/smtp-connection';`;

  it.each([
    ['server/log/sqlite.ts', [printer, mail]],
    ['server/log/other.ts', [sqlite, printer, mail]],
    ['server/office/x.ts', [sqlite, printer, mail]],
    ['server/messages/smtp-sender.ts', [sqlite, printer]],
    ['server/messages/other.ts', [sqlite, printer, mail]],
    ['printers/encode.ts', [sqlite, mail]],
    ['bench/main.ts', [sqlite, printer, mail]],
    ['server/main.ts', [sqlite, printer, mail]],
  ])('%s', async (file, forbidden) => {
    expect(await reported(RULE, file, [sqlite, printer, mail])).toEqual(forbidden);
  });

  it('is not fetched by the back door', async () => {
    const lines = [`void import('sqlite3');`, `void import('nodemailer');`];
    expect(await reported('no-restricted-syntax', 'server/runtime/x.ts', lines)).toEqual(lines);
  });
});

describe.each(['server/office', 'server/views'])('%s is pure', (room) => {
  const IMPURE: Record<string, string[]> = {
    'no-restricted-properties': ['Date.now();', 'Math.random();', 'Temporal.Now.instant();'],
    'no-restricted-syntax': ['new Date();', 'Date();'],
    'no-restricted-globals': ['crypto.randomUUID();', 'setTimeout(f, 1);', 'process.exit();'],
    'no-restricted-imports': [`import 'node:fs';`, `import 'node:crypto';`, `import 'crypto';`],
  };

  it.each(Object.entries(IMPURE))('%s', async (rule, lines) => {
    expect(await reported(rule, `${room}/x.ts`, [...lines, 'new Date(0);'])).toEqual(lines);
    expect(await reported(rule, `${room}/x.unit.test.ts`, lines)).toEqual([]);
    expect(await reported(rule, 'server/runtime/x.ts', lines)).toEqual([]);
  });
});
