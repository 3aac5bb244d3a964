/** Which way `npm run kiosk` and `npm run desk` go, and what they say where they cannot. */
import { describe, expect, it } from 'vitest';
import { placeArguments, wayOf, whatIsWrongWith } from '../scripts/lib/shell-ways.mjs';

const SERVER = 'http://192.168.1.10:8080';
const answers = (body: string) => () => Promise.resolve(new Response(body));

describe('npm run kiosk, npm run desk', () => {
  it('runs the shell', () => expect(wayOf([])).toEqual({ way: 'electron' }));

  it.each([
    [[], 'http://127.0.0.1:8080'],
    [[SERVER], SERVER],
    [['192.168.1.10:8080'], SERVER],
    [[`${SERVER}/kiosk?x`], SERVER],
    [['https://kiosk.example.ru'], 'https://kiosk.example.ru'],
  ])('shows the page of the server in Chromium: %j', (args, server) =>
    expect(wayOf(['--chromium', ...args])).toEqual({ way: 'chromium', server }),
  );

  it.each([
    ['--chromium', 'file:///etc/passwd'],
    ['--chromium', 'http://'],
    ['--chromium', 'htp:/nonsense'],
    ['--chromium', SERVER, 'more'],
    ['--chrome'],
  ])('says what it does not understand: %s %s %s', (...args) =>
    expect(() => wayOf(args)).toThrow(/is no address|There is --chromium/),
  );

  it('makes Chromium’s window as large as the screen, where the system tells how large that is', () => {
    const told = 'Screen 0: minimum 1 x 1, current 1080 x 1920, maximum 1080 x 1920\n';
    expect(placeArguments('kiosk', told)).toEqual(['--window-position=0,0', '--window-size=1080,1920']);
    expect(placeArguments('kiosk', '')).toEqual([]);
  });

  it('puts the desk’s at the right edge, no higher than the screen', () => {
    const told = 'Screen 0: minimum 1 x 1, current 1366 x 720, maximum 1366 x 720\n';
    expect(placeArguments('desk', told)).toEqual(['--window-position=966,0', '--window-size=400,720']);
    expect(placeArguments('desk', '')).toEqual(['--window-size=400,760']);
  });

  it('says before Chromium comes that nobody answers, or another program', async () => {
    expect(await whatIsWrongWith(SERVER, answers('{"status":"ready","seq":1}'))).toBeNull();
    for (const other of ['<html>', '{"hello":1}'])
      expect(await whatIsWrongWith(SERVER, answers(other))).toContain('Another program answers');
    expect(await whatIsWrongWith(SERVER, () => Promise.reject(new TypeError('fetch failed')))).toContain(
      'Nobody answers',
    );
  });
});
