import { describe, expect, it } from 'vitest';
import { isOwnUrl, isPageAt, mayFetch, originOf } from './address.ts';

describe('the address a person types', () => {
  it.each([
    ['192.168.1.10:8080', 'http://192.168.1.10:8080'],
    ['  http://server:8080/kiosk ', 'http://server:8080'],
    ['HTTPS://Queue.Example.ru/', 'https://queue.example.ru'],
    ['server', 'http://server'],
    ['localhost:8080', 'http://localhost:8080'],
    ['[::1]:8080', 'http://[::1]:8080'],
  ])('%s is %s', (typed, origin) => expect(originOf(typed)).toBe(origin));

  it.each([
    '',
    '   ',
    'ftp://server',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://',
    'a b',
    'http://office@elsewhere.example',
    'server:99999',
  ])('%j is none', (typed) => expect(originOf(typed)).toBeNull());
});

const SERVER = 'http://office:8080';
const isKiosk = (url: string, origin: string | null) => isPageAt('/kiosk', url, origin);

describe('what may be opened', () => {
  it('is the page of this server and nothing beside it', () => {
    expect(isKiosk('http://office:8080/kiosk', SERVER)).toBe(true);
    for (const url of [
      'http://office:8080/manager',
      'http://office:8080/kiosk/..%2Fmanager',
      'http://office:8081/kiosk',
      'https://office:8080/kiosk',
      'http://office:8080.evil.example/kiosk',
      'http://office:8080@evil.example/kiosk',
      'blob:http://office:8080/kiosk',
      'about:blank',
      'nonsense',
    ])
      expect(isKiosk(url, SERVER), url).toBe(false);
    expect(isKiosk('http://office:8080/kiosk', null)).toBe(false);
  });

  it('are the own pages, whatever stands before a look-alike', () => {
    expect(isOwnUrl('shell://pages/index.html#lost')).toBe(true);
    for (const url of ['shell://pages.evil/index.html', 'shell://other/', 'http://shell://pages/'])
      expect(isOwnUrl(url), url).toBe(false);
  });
});

describe('what may be fetched', () => {
  it('comes from the server, over HTTP or live', () => {
    for (const url of ['http://office:8080/api/health', 'ws://office:8080/socket.io/', 'shell://pages/a.js'])
      expect(mayFetch(url, SERVER), url).toBe(true);
    expect(mayFetch('wss://office/x', 'https://office')).toBe(true);
  });

  it('comes from nowhere else', () => {
    for (const url of [
      'http://elsewhere/',
      'https://office:8080/',
      'wss://office:8080/',
      'file:///etc/passwd',
    ])
      expect(mayFetch(url, SERVER), url).toBe(false);
    expect(mayFetch('http://office:8080/', null)).toBe(false);
  });
});
