import { expect, it } from 'vitest';
import { KnownTokens, type Known } from './known-tokens.ts';

const holder = (id: string): Known => ({
  principal: {
    kind: 'person',
    person: { id, login: id, name: id, roles: ['operator'], serviceIds: null },
  },
  expiresAt: 1,
});
const nobody = () => Promise.resolve(null);

it('looks a token up once, until it is forgotten', async () => {
  const tokens = new KnownTokens();
  for (const token of ['a', 'b']) await tokens.find(token, () => Promise.resolve(holder('olga')));
  await tokens.find('c', () => Promise.resolve(holder('nina')));
  tokens.forget('a');
  expect(await tokens.find('a', nobody)).toBeNull();
  expect(await tokens.find('b', nobody)).toEqual(holder('olga'));
  tokens.forgetAllOf('olga');
  expect(await tokens.find('b', nobody)).toBeNull();
  expect(await tokens.find('c', nobody)).toEqual(holder('nina'));
  tokens.clear();
  expect(await tokens.find('c', nobody)).toBeNull();
});

it('does not keep what was read before it ended and told afterwards', async () => {
  const tokens = new KnownTokens();
  const found = await tokens.find('a', () => {
    tokens.forgetAllOf('olga');
    return Promise.resolve(holder('olga'));
  });
  expect(found).toEqual(holder('olga'));
  expect(await tokens.find('a', nobody)).toBeNull();
});
