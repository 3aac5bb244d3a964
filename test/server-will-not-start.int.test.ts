/** The built server on a console: whatever keeps it from starting is said in words, with what to do about it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { newDataDir, runProgram, startProgram } from './support/program.ts';

function aDataDir(): string {
  const dataDir = newDataDir();
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

it('a second server on the same data is refused; the first one goes on', async () => {
  const DATA_DIR = aDataDir();
  const first = await startProgram({ DATA_DIR });
  onTestFinished(() => first.stop());
  const second = await runProgram({ DATA_DIR });
  expect(second.code).toBe(1);
  expect(second.output).toMatch(/^Офис не открылся: /m);
  expect(second.output).toContain('DATA_DIR');
  expect((await first.call('getHealth', {})).ok).toBe(true);
});

it('a port that is taken is named', async () => {
  const first = await startProgram({ DATA_DIR: aDataDir() });
  onTestFinished(() => first.stop());
  const { port } = new URL(first.url);
  const second = await runProgram({ DATA_DIR: aDataDir(), PORT: port });
  expect(second).toEqual({
    code: 1,
    output: expect.stringContaining(`Офис не открылся: порт ${port} уже занят.`),
  });
});

it('wrong settings are named, all at once, before anything is touched', async () => {
  const failed = await runProgram({ DATA_DIR: aDataDir(), PORT: 'x', OFFICE_TIMEZONE: 'Belgorod' });
  expect(failed.code).toBe(1);
  expect(failed.output).toMatch(/^Настройка PORT не подходит: .+\. Исправьте её/m);
  expect(failed.output).toMatch(/^Настройка OFFICE_TIMEZONE не подходит: .+ Исправьте её/m);
});

it('a file that is no database is not taken for one, and not touched', async () => {
  const DATA_DIR = aDataDir();
  writeFileSync(join(DATA_DIR, 'office.sqlite'), 'Дорогой дневник! '.repeat(100));
  const failed = await runProgram({ DATA_DIR });
  expect(failed.code).toBe(1);
  expect(failed.output).toMatch(/^Офис не открылся: .+/m);
});

it('starts, says where it is and how to set it up, and ends in order when told to', async () => {
  const DATA_DIR = aDataDir();
  const office = await startProgram({ DATA_DIR });
  expect(office.setupToken).toMatch(/^[\w-]{43}$/);
  await office.stop();
  // In order: the data can be opened again at once, nothing is left locked.
  const again = await startProgram({ DATA_DIR });
  expect((await again.call('getHealth', {})).ok).toBe(true);
  await again.stop();
});
