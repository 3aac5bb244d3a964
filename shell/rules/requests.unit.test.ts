import { describe, expect, it } from 'vitest';
import { officePolicy, withPolicy } from './requests.ts';

describe('the shell’s policy', () => {
  it('lets the page speak to its own server only', () => {
    expect(officePolicy('http://office:8080')).toContain("connect-src 'self' ws://office:8080;");
    expect(officePolicy('https://office')).toContain("connect-src 'self' wss://office;");
  });

  it('runs no script but the server’s files', () => {
    expect(officePolicy('http://office')).toContain("script-src 'self';");
    expect(officePolicy('http://office')).not.toMatch(/script-src[^;]*unsafe|eval|\*/);
  });

  it('is added to the server’s, never put in its place', () => {
    expect(withPolicy({ 'content-security-policy': ["default-src 'self'"], a: ['b'] }, 'x')).toEqual({
      'content-security-policy': ["default-src 'self'", 'x'],
      a: ['b'],
    });
    expect(withPolicy({}, 'x')).toEqual({ 'Content-Security-Policy': ['x'] });
  });
});
