/** A new screen of an office, accepted by its administrator. Its token comes in a cookie that no script of its page can read. */
import { parse } from 'cookie';
import type { AnswerOf } from '../../contract/api.ts';
import type { Device } from '../../contract/people.ts';
import { COOKIES } from '../../server/api/principals.ts';
import { answered, type TestOffice } from './office.ts';

type Started = Pick<AnswerOf<'startPairing'>, 'pairingId' | 'secret'>;

/** What the screen's browser is given once it was accepted; null when there is no such cookie. */
export async function fetchToken(
  { url }: Pick<TestOffice, 'url'>,
  { pairingId, secret }: Started,
): Promise<string | null> {
  const response = await fetch(`${url}/api/pairing/${pairingId}/finish`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ secret }),
  });
  for (const cookie of response.headers.getSetCookie()) {
    const given = parse(cookie);
    const token = given[COOKIES.kiosk] ?? given[COOKIES.display];
    if (token !== undefined) return token;
  }
  return null;
}

/** @param administrator the token of whoever accepts it */
export async function pairScreen(
  office: TestOffice,
  administrator: string,
  kind: 'kiosk' | 'display',
): Promise<{ device: Device; token: string; started: Started }> {
  const { code, ...started } = answered(await office.call('startPairing', { kind }));
  const wish = { code, name: 'Новый экран', printerId: null };
  const device = answered(await office.call('acceptDevice', wish, administrator));
  const token = await fetchToken(office, started);
  if (token === null) throw new Error('the screen was given no token');
  return { device, token, started };
}
