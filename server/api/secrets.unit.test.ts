import { describe, expect, it } from 'vitest';
import { accessCode, id } from '../../contract/primitives.ts';
import {
  fingerprintOf,
  hashToken,
  newAccessCode,
  newId,
  newPairingCode,
  newToken,
  sameSecret,
} from './secrets.ts';

const MANY = 2000;
const many = (make: () => string): string[] => Array.from({ length: MANY }, make);

it.each([
  ['ids', newId, id],
  ['access codes', newAccessCode, accessCode],
] as const)('%s have the form of the contract and never repeat', (_, make, schema) => {
  const made = many(make);
  for (const one of made) expect(schema.safeParse(one).success).toBe(true);
  expect(new Set(made).size).toBe(MANY);
});

it('an access code uses all 32 letters alike, and none that is misread on paper', () => {
  const counts = new Map<string, number>();
  for (const letter of many(newAccessCode).join('')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect([...counts.keys()].sort().join('')).toBe('0123456789abcdefghjkmnpqrstvwxyz');
  const expected = (MANY * 16) / 32;
  for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected / 4);
});

it('a token has 256 bits and fits into a header and a link', () => {
  for (const token of many(newToken)) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

it('a pairing code has six digits, leading zeros included', () => {
  const codes = many(newPairingCode);
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  expect(codes.some((code) => code.startsWith('0'))).toBe(true);
});

it('a stored token is a hash that does not lead back', () => {
  const token = newToken();
  expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashToken(token)).toBe(hashToken(token));
  expect(hashToken(token)).not.toContain(token);
});

describe('two secrets', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'abcd', false],
    ['', '', true],
    ['', 'a', false],
    ['é', 'e\u0301', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameSecret(a, b)).toBe(same);
  });
});

describe('the fingerprint of a request', () => {
  const request = { name: 'Мария Ивановна', phone: '+74722230000', at: 1 };

  it('is the same for the same, and another for anything else', () => {
    expect(fingerprintOf(['book', request])).toBe(fingerprintOf(['book', { ...request }]));
    expect(fingerprintOf(['book', request])).not.toBe(fingerprintOf(['book', { ...request, at: 2 }]));
    expect(fingerprintOf(['book', request])).not.toBe(fingerprintOf(['check in', request]));
  });

  // Once the whole request was kept, a visitor's name and phone with it, where nobody would ever have erased them.
  it('holds nothing of what was asked', () => {
    expect(fingerprintOf(request)).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
