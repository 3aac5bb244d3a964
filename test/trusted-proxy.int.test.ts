/** A proxy in front of the server: its word about the sender is believed only when the setting says so. */
import { afterEach, expect, it } from 'vitest';
import { PASSWORD, openAlways, staff, startOffice, type TestOffice } from './support/office.ts';

let office: TestOffice | null = null;
afterEach(async () => {
  await office?.stop();
  office = null;
});

/** Wrong tries with made-up names from one sender, then a right one from another, all through the same proxy. */
async function signInAfterGuesses(trustedProxies: readonly string[]): Promise<Response> {
  office = await startOffice({ trustedProxies });
  await staff(office, openAlways, 1);
  const { url } = office;
  const signIn = (login: string, from: string) =>
    fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': from, 'X-Forwarded-Proto': 'https' },
      body: JSON.stringify({ login, password: PASSWORD }),
    });
  for (let i = 0; i < 30; i += 1) await signIn(`nobody${i}`, '203.0.113.9');
  return signIn('operator1', '203.0.113.10');
}

it('behind a trusted proxy each sender is counted apart, and cookies are for https', async () => {
  const answer = await signInAfterGuesses(['loopback']);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toContain('Secure');
});

it('without the setting nobody can pretend to be somebody else', async () => {
  expect((await signInAfterGuesses([])).status).toBe(429);
});
