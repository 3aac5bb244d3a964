import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../server/settings.ts';

describe('the settings', () => {
  it('have defaults for everything', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: {
        PORT: 8080,
        HOST: '127.0.0.1',
        DATA_DIR: resolve('./data'),
        OFFICE_TIMEZONE: 'Europe/Moscow',
        LOG_LEVEL: 'info',
      },
    });
  });

  it('are read from the environment', () => {
    const env = {
      PORT: '0',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/office',
      OFFICE_TIMEZONE: 'Asia/Yekaterinburg',
      PUBLIC_URL: 'http://queue.local:8080',
      TRUSTED_PROXY: 'loopback, 10.0.0.0/8',
      LOG_LEVEL: 'silent',
      DEMO_SPEED: '0',
      DEMO_START: '1795420800000',
    };
    expect(readSettings(env)).toEqual({
      ok: true,
      settings: { ...env, PORT: 0, DEMO_SPEED: 0, DEMO_START: 1_795_420_800_000 },
    });
  });

  it('an empty one counts as not set, others of the machine do not matter', () => {
    expect(readSettings({ PORT: '', PATH: '/usr/bin', DEMO_SPEED: '' })).toEqual(readSettings({}));
  });

  it('a relative data directory is that of where the server was started', () => {
    expect(readSettings({ DATA_DIR: 'office' })).toMatchObject({ settings: { DATA_DIR: resolve('office') } });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['OFFICE_TIMEZONE', 'Belgorod'],
    ['OFFICE_TIMEZONE', 'Europe/Moskow'],
    ['PUBLIC_URL', 'queue'],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_PROXY', 'my proxy'],
    ['TRUSTED_PROXY', '10.0.0.0/64'],
    ['DEMO_SPEED', 'fast'],
    ['DEMO_SPEED', '-1'],
    ['DEMO_SPEED', '10001'],
    ['DEMO_START', 'yesterday'],
    ['DEMO_START', '0'],
  ])('a wrong %s is named: %s', (name, value) => {
    const result = readSettings({ [name]: value });
    expect(result).toEqual({
      ok: false,
      faults: [{ name, fault: expect.stringMatching(/^[^a-z]*[а-яё][\s\S]{5,}/i) }],
    });
  });

  it('all wrong ones are named at once', () => {
    const result = readSettings({ PORT: 'x', LOG_LEVEL: 'x', OFFICE_TIMEZONE: 'x' });
    expect(result.ok ? [] : result.faults.map(({ name }) => name)).toEqual([
      'PORT',
      'OFFICE_TIMEZONE',
      'LOG_LEVEL',
    ]);
  });
});
