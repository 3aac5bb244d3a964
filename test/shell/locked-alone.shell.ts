/**
 * Each lock of the shell without the others, before a server that has none. What one lock lets through the next may stop, so a lock that
 * is gone shows only where it stands alone: the test takes the others off.
 */
import { expect, test as base, type Kiosk } from './kiosk.ts';
import { openBareOffice, openStranger, type Listener } from './bare-office.ts';

type Lock = 'policy' | 'filter';

const test = base.extend<{ stranger: Listener; bare: Listener }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see which fixtures are asked for
  stranger: async ({}, use) => {
    const stranger = await openStranger();
    await use(stranger);
    await stranger.stop();
  },
  bare: async ({ stranger }, use) => {
    const bare = await openBareOffice(stranger.url);
    await use(bare);
    await bare.stop();
  },
});

test.beforeEach(async ({ bare, kiosks }) => kiosks.settle({ serverUrl: bare.url }));

/** Takes locks off, and has the page come once more without them. */
async function unlock({ app, page }: Kiosk, ...locks: Lock[]): Promise<void> {
  await tried(page);
  await app.evaluate(({ session }, off) => {
    const { webRequest } = session.defaultSession;
    if (off.includes('policy')) webRequest.onHeadersReceived(null);
    if (off.includes('filter')) webRequest.onBeforeRequest(null);
  }, locks);
  await page.reload();
}

/** What the page's own script has met with, when it has tried everything. */
async function tried(page: Kiosk['page']) {
  await expect(page.getByText('Голый киоск')).toBeVisible();
  await page.waitForFunction(() => window.tried !== undefined);
  return page.evaluate(() => window.tried);
}

const NOTHING_CAME = Object.fromEntries(
  ['image', 'script', 'style', 'fetch', 'redirect', 'socket'].map((name) => [name, 'refused']),
);

const ALL_OR_ONE: readonly [string, readonly Lock[]][] = [
  ['all locks together', []],
  ['the policy alone', ['filter']],
];
for (const [name, off] of ALL_OR_ONE)
  test(`${name}: no script but the server’s files runs, and nothing reaches a stranger`, async ({
    stranger,
    kiosks,
  }) => {
    const kiosk = await kiosks.start();
    if (off.length > 0) await unlock(kiosk, ...off);
    expect(await tried(kiosk.page)).toEqual({ ran: [], outcomes: NOTHING_CAME });
    expect(stranger.asked).toEqual([]);
  });

test('the filter of requests alone: nothing reaches a stranger', async ({ stranger, kiosks }) => {
  const kiosk = await kiosks.start();
  await unlock(kiosk, 'policy');
  // Without the policy these run: it was off.
  expect(await tried(kiosk.page)).toEqual({ ran: ['inline', 'eval'], outcomes: NOTHING_CAME });
  expect(stranger.asked).toEqual([]);
});

test.describe('the rules of navigation alone', () => {
  /** Until here everything reaches the stranger: the other locks are off. */
  async function unlocked(kiosk: Kiosk, stranger: Listener): Promise<readonly string[]> {
    await unlock(kiosk, 'policy', 'filter');
    expect((await tried(kiosk.page))?.ran).toContain('a stranger’s file');
    return [...stranger.asked];
  }

  for (const way of ['redirect', 'link', 'form'] as const)
    test(`a ${way} leads nowhere, neither to a stranger nor on the server itself`, async ({
      stranger,
      bare,
      kiosks,
    }) => {
      const kiosk = await kiosks.start();
      const before = await unlocked(kiosk, stranger);
      for (const to of [`${stranger.url}/gone`, `${bare.url}/gone`]) {
        await kiosk.page.evaluate(
          ({ by, url }) => {
            const element =
              by === 'form'
                ? Object.assign(document.createElement('form'), { action: url, method: 'post' })
                : Object.assign(document.createElement('a'), {
                    href: by === 'redirect' ? `/kiosk?to=${encodeURIComponent(url)}` : url,
                  });
            document.body.append(element);
            if (element instanceof HTMLFormElement) element.submit();
            else element.click();
          },
          { by: way, url: to },
        );
        await kiosk.page.waitForTimeout(500);
      }
      expect(await kiosk.glass()).toContain('Голый киоск');
      expect(stranger.asked).toEqual(before);
      expect(bare.asked).not.toContain('/gone');
      expect(bare.asked.some((url) => url.startsWith('/kiosk?to='))).toBe(true);
    });

  test('no frame shows anything', async ({ stranger, bare, kiosks }) => {
    const kiosk = await kiosks.start();
    const before = await unlocked(kiosk, stranger);
    await kiosk.page.evaluate(
      async (urls) => {
        for (const url of urls) {
          document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
          // And one that was there and empty before it goes.
          const empty = document.createElement('iframe');
          document.body.append(empty);
          empty.contentWindow?.location.assign(url);
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
      },
      [`${stranger.url}/framed`, `${bare.url}/framed`],
    );
    expect(stranger.asked).toEqual(before);
    expect(bare.asked).not.toContain('/framed');
  });
});
