/** What the office shows beside the calls: brought by the administrator, hidden by a call at once, back when it was spoken. */
import type { Page } from '@playwright/test';
import { deskOf, take } from '../support/desk.ts';
import { answered, PASSWORD } from '../support/office.ts';
import { greyPng } from '../support/pictures.ts';
import { expect, setUp, STARTED_FOR_SOUND, test, type Screens } from './browser-office.ts';
import { expectFine, faultsOf } from './faults.ts';

/** Two seconds of a moving square, made by the browser's own recorder. */
async function film(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [320, 180];
    const context = canvas.getContext('2d')!;
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.start();
    for (let x = 0; x < 50; x += 1) {
      context.fillStyle = '#0b4f8a';
      context.fillRect(0, 0, 320, 180);
      context.fillStyle = '#f2a900';
      context.fillRect(x * 5, 60, 60, 60);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** Words, a picture, a film and a slide that is over, with their strip, through the page that an office has. */
async function fillIn(manager: Page): Promise<void> {
  const file = manager.locator('input[type=file]').first();
  await manager.getByRole('button', { name: 'Добавить текст' }).click();
  await manager.getByLabel('Заголовок').fill('Вчерашнее объявление');
  await manager.getByLabel('По какой день').fill('2020-01-01');
  await file.setInputFiles({ name: 'Наш офис.png', mimeType: 'image/png', buffer: greyPng(640, 360, 120) });
  await expect(manager.getByLabel('Что на нём')).toHaveValue('Наш офис');
  await manager.getByLabel('Сколько показывать, секунд').fill('5');
  await file.setInputFiles({ name: 'Ролик.webm', mimeType: 'video/webm', buffer: await film(manager) });
  await expect(manager.getByLabel('Что на нём')).toHaveValue('Ролик');
  await manager.getByRole('button', { name: 'Добавить строку' }).click();
  await manager.getByLabel('Слова').fill('В субботу принимаем до 14:00');
  await manager.getByLabel('Слайды возвращаются через, секунд').fill('5');
}

async function callOne({ office }: Screens, display: Page): Promise<void> {
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  const kiosk = (await display.context().cookies()).find(({ name }) => name === 'queue_kiosk');
  const desk = deskOf(office, token);
  answered(await desk.open());
  answered(await take(office, kiosk?.value ?? ''));
  answered(await desk.next());
}

// Where the browser keeps the sound back the strip's line gives way to the key that lets it out.
test.use(STARTED_FOR_SOUND);

test('a picture and a film are brought, shown, hidden by a call and shown again', async ({
  screens,
  faults,
}) => {
  test.setTimeout(240_000);
  await setUp(screens);
  const manager = await screens.open('desk', '/manager#slides');
  const display = await screens.open('display', '/display');
  await fillIn(manager);
  await expectFine(manager, 'slides set');
  await manager.getByRole('button', { name: 'Сохранить' }).click();
  await expect(manager.getByText('Сохранено', { exact: true })).toBeVisible();

  const slides = display.getByRole('region', { name: 'Объявления' });
  const seen: string[] = [];
  await display.exposeFunction('slideSeen', (words: string) => seen.push(words));
  await display.evaluate(() => {
    const told = window as unknown as { slideSeen: (words: string) => void };
    new MutationObserver(() => told.slideSeen(document.body.textContent)).observe(document.body, {
      childList: true,
      subtree: true,
    });
  });
  await expect(slides.getByRole('img', { name: 'Наш офис' })).toBeVisible({ timeout: 30_000 });
  await expect(display.getByText('В субботу принимаем до 14:00')).toBeVisible({ timeout: 30_000 });
  const video = slides.locator('video[aria-label="Ролик"]');
  await expect(video).toBeVisible({ timeout: 60_000 });
  expect(await video.evaluate((element: HTMLVideoElement) => element.muted)).toBe(true);
  expect(await faultsOf(display)).toEqual([]);

  await callOne(screens, display);
  await expect(display.getByText('Талон П 001, пройдите к окну 1.')).toBeAttached();
  await expect(slides).toBeHidden({ timeout: 1000 });
  await expect(slides).toBeVisible({ timeout: 60_000 });
  await expect(display.getByText('Талон П 001, пройдите к окну 1.')).toBeAttached();
  expect(seen.filter((words) => words.includes('Вчерашнее объявление'))).toEqual([]);
  expect(faults).toEqual([]);
});
