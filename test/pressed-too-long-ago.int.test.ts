/** A command that was long on its way does nothing: the specialist who pressed the key has turned to something else. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PRESS_LASTS_MS, type Press } from '../contract/press.ts';
import { createApi, newCommandId, type Api } from '../ui/api.ts';
import { openScreen, viewNow } from './support/live.ts';
import { staff, startOffice, type Staffed } from './support/office.ts';

let house: Staffed;
beforeAll(async () => {
  house = await staff(await startOffice());
});
afterAll(() => house.office.stop());

/** What the page of this person sends, with each of its presses at the moment the test says. */
function pageOf(token: string, press: Press): Api {
  return createApi('staff', {
    base: house.office.url,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, Authorization: `Bearer ${token}` } }),
    pressOf: () => press,
  });
}

/** The server's own count at this moment. */
async function now(token: string): Promise<Press> {
  const screen = await openScreen(house.office.url, { screen: 'staff', token });
  const answer = await screen.watch({ view: 'desk' });
  if (!answer.ok) throw new Error(answer.problem.code);
  const { run, uptime } = answer.envelope;
  return { run, uptime };
}

const tooLate = { ok: false, problem: { code: 'pressed-too-long-ago' } };
const openFirst = (api: Api, commandId = newCommandId()) =>
  api.call('openDesk', { deskId: 'desk-1', commandId });

it('a press of this moment is carried out', async () => {
  const [token = ''] = house.operators;
  expect(await openFirst(pageOf(token, await now(token)))).toMatchObject({ ok: true });
});

it.each<[string, (press: Press) => Press]>([
  ['a moment ago too long', ({ run, uptime }) => ({ run, uptime: uptime - PRESS_LASTS_MS - 1 })],
  ['before the server started anew', ({ uptime }) => ({ run: 'of-yesterday', uptime })],
])('a press %s is refused, and nothing was done', async (_when, change) => {
  const token = house.operators[1] ?? '';
  const page = pageOf(token, change(await now(token)));
  expect(await page.call('openDesk', { deskId: 'desk-2', commandId: newCommandId() })).toMatchObject(tooLate);
  expect((await viewNow(house.office.url, { view: 'desk' }, token)).desk).toBeNull();
});

it('who asks again what was carried out hears its answer, however late', async () => {
  const token = house.operators[2] ?? '';
  const press = await now(token);
  const old = { ...press, uptime: press.uptime - 2 * PRESS_LASTS_MS };
  const given = { deskId: 'desk-3', commandId: newCommandId() };
  const first = await pageOf(token, press).call('openDesk', given);
  expect(first).toMatchObject({ ok: true });
  expect(await pageOf(token, old).call('openDesk', given)).toEqual(first);
  // The id is known for this person's commands only.
  expect(await pageOf(house.administrator, old).call('openDesk', given)).toMatchObject(tooLate);
});
