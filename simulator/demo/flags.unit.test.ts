import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpLines, readFlags, type FlagsResult } from './flags.ts';

const read = (line: string): FlagsResult => readFlags(line.split(' ').filter(Boolean), '/home/somebody');

describe('the flags of the demo', () => {
  it('left out, are an ordinary day to be watched', () => {
    expect(read('')).toEqual({
      kind: 'flags',
      flags: {
        day: 'ordinary',
        speed: 30,
        fast: false,
        desks: 6,
        leaveDesk: false,
        port: 8090,
        dataDir: resolve('data/demo'),
        exit: false,
      },
    });
  });

  it('say the day, the speed, the desks, the port, the folder', () => {
    const line = '--day hard --speed 120 --leave-desk --port 9000 --data my/demo --exit';
    expect(read(line)).toMatchObject({
      flags: {
        day: 'hard',
        speed: 120,
        desks: 10,
        leaveDesk: true,
        port: 9000,
        dataDir: '/home/somebody/my/demo',
        exit: true,
      },
    });
    expect(read('--day my.csv --desks 3 --fast')).toMatchObject({
      flags: { day: 'my.csv', desks: 3, fast: true },
    });
  });

  it.each([
    ['--spede 30', '--spede'],
    ['ordinary', 'ordinary'],
    ['--speed', '--speed'],
    ['--fast=yes', '--fast'],
    ['--no-exit', '--no-exit'],
    ['--speed 0', '--speed'],
    ['--speed fast', '--speed'],
    ['--port 70000', '--port'],
    ['--desks 1.5', '--desks'],
    ['--fast --speed 2', '--fast'],
    ['--desks 1 --leave-desk', '--leave-desk'],
  ])('wrong, are named: %s', (line, named) => {
    const result = read(line);
    expect(result.kind).toBe('wrong');
    expect(result.kind === 'wrong' && result.words).toContain(named);
  });

  it('are all explained', () => {
    expect(read('--help')).toEqual({ kind: 'help' });
    expect(read('-h')).toEqual({ kind: 'help' });
    const help = helpLines().join('\n');
    const known = ['day', 'speed', 'fast', 'desks', 'leave-desk', 'port', 'data', 'exit'];
    expect(known.filter((flag) => !help.includes(`--${flag}`))).toEqual([]);
  });
});
