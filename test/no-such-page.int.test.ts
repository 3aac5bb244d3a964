/** Addresses at which there is nothing: words for a person, and nothing about the inside of the server. */
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startOffice, type TestOffice } from './support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(async () => {
  await office.stop();
});

/** Sent as it stands: `fetch` would tidy the path up. */
function get(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(office.url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

it.each(['/nosuch', '/t/', '/t/a/b', '/assets/none.js', '/assets/../../package.json', '/%E0%A4%A'])(
  'answers %s with a page in Russian and no trace',
  async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).toContain('Такой страницы нет');
    expect(body).not.toMatch(/node_modules|at .+:\d+|Cannot GET/);
  },
);

it('answers an unknown address of the API as the API does', async () => {
  const { status, body } = await get('/api/nosuch');
  expect(status).toBe(404);
  expect(JSON.parse(body)).toMatchObject({ code: 'not-found' });
});
