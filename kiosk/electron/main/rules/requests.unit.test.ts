import { describe, expect, it } from 'vitest';
import { kioskPolicy, withPolicy } from './requests.ts';

describe('the shell’s policy', () => {
  it('lets the page speak to its own server only', () => {
    expect(kioskPolicy('http://office:8080')).toContain("connect-src 'self' ws://office:8080;");
    expect(kioskPolicy('https://office')).toContain("connect-src 'self' wss://office;");
  });

  it('runs no script but the server’s files', () => {
    expect(kioskPolicy('http://office')).toContain("script-src 'self';");
    expect(kioskPolicy('http://office')).not.toMatch(/script-src[^;]*unsafe|eval|\*/);
  });

  it('is added to the server’s, never put in its place', () => {
    expect(withPolicy({ 'content-security-policy': ["default-src 'self'"], a: ['b'] }, 'x')).toEqual({
      'content-security-policy': ["default-src 'self'", 'x'],
      a: ['b'],
    });
    expect(withPolicy({}, 'x')).toEqual({ 'Content-Security-Policy': ['x'] });
  });
});
