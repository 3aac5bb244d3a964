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
        VOICE: 'auto',
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
      VOICE: 'espeak-ng',
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

  it.each([
    [
      'smtps://queue%40office:p%2Fss@mail.example.ru',
      { host: 'mail.example.ru', port: 465, secure: true, user: 'queue@office', password: 'p/ss' },
    ],
    ['smtp://mail.example.ru', { host: 'mail.example.ru', port: 587, secure: false, user: '', password: '' }],
    ['smtps://почта.рф', { host: 'xn--80a1acny.xn--p1ai', port: 465, secure: true, user: '', password: '' }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525, secure: false, user: '', password: '' }],
  ])('a mail server: %s', (url, server) => {
    const result = readSettings({ SMTP_URL: url, MAIL_FROM: 'queue@example.ru' });
    expect(result).toMatchObject({ settings: { SMTP_URL: server } });
  });

  it.each([
    ['queue@example.ru', '', 'queue@example.ru'],
    ['Очередь <queue@example.ru>', 'Очередь', 'queue@example.ru'],
    ['"Очередь, офис 1" <queue@example.ru>', 'Очередь, офис 1', 'queue@example.ru'],
  ])('a sender of letters: %s', (given, name, address) => {
    const result = readSettings({ SMTP_URL: 'smtp://mail', MAIL_FROM: given });
    expect(result).toMatchObject({ settings: { MAIL_FROM: { name, address } } });
  });

  it.each([
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.ru' }],
    ['SMTP_URL', { MAIL_FROM: 'queue@example.ru' }],
  ])('a mail server and a sender go together: without %s', (name, env) => {
    expect(readSettings(env)).toEqual({
      ok: false,
      faults: [{ name, fault: expect.stringMatching(/^задан/) }],
    });
  });

  it('a wrong mail server is not repeated, there may be a password in it', () => {
    const result = readSettings({ SMTP_URL: 'smtp//queue:secret@mail', MAIL_FROM: 'queue@example.ru' });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(JSON.stringify(result)).toContain('%23 вместо #');
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
    ['VOICE', 'anna'],
    ['TRUSTED_PROXY', 'my proxy'],
    ['TRUSTED_PROXY', '10.0.0.0/64'],
    ['SMTP_URL', 'mail.example.ru'],
    ['SMTP_URL', 'https://mail.example.ru'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://mail.example.ru:99999'],
    ['SMTP_URL', 'smtp://100%:x@mail.example.ru'],
    ['MAIL_FROM', 'queue'],
    ['MAIL_FROM', 'queue@example.ru, other@example.ru'],
    ['MAIL_FROM', 'Очередь <queue>'],
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
