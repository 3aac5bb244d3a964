/** Plain commands are answered before Express looks at them: nobody can tell by the answer. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandId, staff, startOffice, type Staffed } from './support/office.ts';

let house: Staffed;
beforeAll(async () => {
  house = await staff(await startOffice());
});
afterAll(() => house.office.stop());

type Headers = Readonly<Record<string, string>>;

/** A query, of which nobody asks anything, leads a request through Express. */
async function both(body: string, headers: Headers = {}) {
  const ask = async (path: string) => {
    const answer = await fetch(house.office.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${house.kiosk}`, ...headers },
      body,
    });
    const { status } = answer;
    return { status, type: answer.headers.get('content-type'), body: (await answer.json()) as object };
  };
  return { direct: await ask('/api/tickets'), express: await ask('/api/tickets?') };
}

const wish = (over: object = {}) =>
  JSON.stringify({ commandId: commandId(), serviceId: 'payment', outOfTurn: false, ...over });

it('the same command both ways is one ticket', async () => {
  const { direct, express } = await both(wish());
  expect(direct).toMatchObject({ status: 200, body: { number: 'П001' } });
  expect(express).toEqual(direct);
});

it.each([
  ['no JSON', '{"commandId":'],
  ['nothing', ''],
  ['a list', '[]'],
  ['a number', '7'],
  ['null', 'null'],
  ['an unknown service', wish({ serviceId: 'tea' })],
  ['a wrong type', wish({ outOfTurn: 'no' })],
  ['far too much', JSON.stringify({ more: 'x'.repeat(600_000) })],
  ['a prototype', '{"__proto__":{"outOfTurn":true},"commandId":"abcdefgh","serviceId":"payment"}'],
])('%s is refused alike', async (_what, body) => {
  const { direct, express } = await both(body);
  expect(direct.status).toBeGreaterThanOrEqual(400);
  expect(direct).toMatchObject({ status: express.status, type: express.type });
});

it.each<[string, Headers]>([
  ['nobody', { Authorization: '' }],
  ['a wrong token', { Authorization: 'Bearer nothing' }],
  ['a form of another site', { 'Content-Type': 'text/plain' }],
  ['a screen that is none', { Authorization: '', 'Queue-Screen': '__proto__' }],
])('%s is refused alike', async (_who, headers) => {
  const { direct, express } = await both(wish(), headers);
  expect(direct.status).toBeGreaterThanOrEqual(400);
  expect(direct).toEqual(express);
});
