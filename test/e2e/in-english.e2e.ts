/** A visitor who reads English: the kiosk, its voice, the paper, the phone page, the booking page, and what the desk sees. */
import type { Page } from '@playwright/test';
import { at } from '../support/views.ts';
import { expect, pressKey, setUp, sitDown, test } from './browser-office.ts';
import { expectFine, faultsOf } from './faults.ts';
import { press, touchTwice } from './finger.ts';

test.use({ standingAt: at('10:42'), voice: 'espeak-ng' });

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Nothing is wrong on the glass, and nothing is Russian but the letter of a ticket and the office's address. */
async function expectEnglish(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectFine(page, String(title));
  const words = (await page.locator('main').innerText()).replace(/Белгород, проспект Славы, 25|П\s001/g, '');
  expect(words).not.toMatch(CYRILLIC);
}

test('a ticket in English, from the first touch to the call', async ({ screens, faults }) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  const said: string[] = [];
  kiosk.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/api/voice/speech')
      said.push(`${searchParams.get('locale')}: ${searchParams.get('text')}`);
  });

  await press(kiosk, /^EN/);
  await expectEnglish(kiosk, /How can we help/);
  await press(kiosk, 'Information');
  await expectEnglish(kiosk, 'What can we tell you?');
  await press(kiosk, /^Opening hours/);
  await expectEnglish(kiosk, /^Opening hours/);
  await press(kiosk, 'Back');
  await press(kiosk, 'Meter readings');
  await expectEnglish(kiosk, 'Meter readings');
  await press(kiosk, 'Home');

  await press(kiosk, /^Take a ticket/);
  await expectEnglish(kiosk, 'What have you come about?');
  await press(kiosk, /^Payment/);
  await expectEnglish(kiosk, 'Make a payment');
  await press(kiosk, 'Continue');
  await expectEnglish(kiosk, /priority/);
  await press(kiosk, 'Aloud');
  // After the greeting, which takes seconds to be said.
  await expect
    .poll(() => said.join('\n'), { timeout: 15_000 })
    .toContain('en: Do you have the right to priority service?');
  const asked = kiosk.waitForResponse((response) => response.url().endsWith('/api/tickets'));
  // While it speaks the first touch tells, the second one is meant.
  await touchTwice(kiosk.getByRole('button', { name: 'No, I will queue' }));
  const { followUrl } = (await (await asked).json()) as { followUrl: string };
  await expectEnglish(kiosk, 'Ticket');
  await expect.poll(() => said.join('\n'), { timeout: 15_000 }).toContain('en: peh, 1.');
  await touchTwice(kiosk.getByRole('button', { name: /^Done/ }));
  // Nobody else is left with somebody's language.
  await expect(kiosk.getByRole('heading', { level: 1, name: /Здравствуйте/ })).toBeVisible();

  const phone = await screens.open('phone', new URL(followUrl).pathname);
  await expect(phone.getByText('0 before you')).toBeVisible();
  expect(await phone.locator('html').getAttribute('lang')).toBe('en-GB');
  expect(await faultsOf(phone)).toEqual([]);
  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 2);
  await pressKey(desk, 'F2');
  await expect(desk.getByText('Язык посетителя: English')).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
  await expect(phone.getByRole('heading', { name: 'We are calling you' })).toBeVisible();
  await press(phone, 'Русский');
  await expect(phone.getByRole('heading', { name: 'Вас вызывают' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('the booking page turns English at a touch, and stays so', async ({ screens, faults }) => {
  await setUp(screens);
  const page = await screens.open('phone', '/booking');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await press(page, 'English');
  await page.getByRole('link', { name: /^Contract/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(CYRILLIC);
  expect(await faultsOf(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Русский' })).toBeVisible();
  await page.getByRole('main').getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(CYRILLIC);
  expect(await faultsOf(page)).toEqual([]);
  expect(faults).toEqual([]);
});
