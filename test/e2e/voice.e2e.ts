/** The voice in a true browser: the sound of the server's engine through the page's own rules, refused before the first touch. */
import { build, type Rolldown } from 'vite';
import type { Page } from '@playwright/test';
import { expect, setUp, test } from './browser-office.ts';

// A trace looks into the page after every step, and that counts as a touch too.
test.use({ voice: 'espeak-ng', trace: 'off' });

/** The speaker as one script: no page of the office has to be pressed through to hear it. */
async function speakerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'ui/speech/speaker.ts', name: 'speech', formats: ['iife'] },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}

interface Said {
  readonly outcome: string;
  readonly by?: string;
}
interface Window {
  readonly speaker: { say(text: string): Promise<Said>; stop(): void };
}

const say = (page: Page, text: string): Promise<Said & { ms: number }> =>
  page.evaluate(async (words) => {
    const began = performance.now();
    const said = await (globalThis as unknown as Window).speaker.say(words);
    return { ...said, ms: performance.now() - began };
  }, text);

test('a kiosk says a text with the server’s voice once it was touched, and is silent at once', async ({
  screens,
  faults,
}) => {
  await setUp(screens);
  const kiosk = await screens.open('kiosk', '/kiosk');
  // As a page's own script, told by the page itself: whatever a test asks of a page counts as a touch.
  await kiosk.addInitScript(`${await speakerScript()}
    globalThis.speaker = speech.createSpeaker({ screen: 'kiosk' });
    speaker.say('Здравствуйте!').then(({ outcome }) => console.info('untouched: ' + outcome));`);
  const untouched = kiosk.waitForEvent('console', (message) => message.text().startsWith('untouched: '));
  await kiosk.reload();
  expect((await untouched).text()).toBe('untouched: refused');
  await kiosk.getByRole('heading', { name: /Здравствуйте/ }).tap();
  const said = await say(kiosk, 'Талон К 047. Пройдите к окну 4.');
  expect(said).toMatchObject({ outcome: 'said', by: 'server' });
  // Two phrases of some words: it was heard, not only answered.
  expect(said.ms).toBeGreaterThan(1500);

  const long = say(kiosk, 'Подождите, пожалуйста, '.repeat(15));
  await kiosk.waitForTimeout(700);
  await kiosk.evaluate(() => (globalThis as unknown as Window).speaker.stop());
  const cut = await long;
  expect(cut.outcome).toBe('interrupted');
  expect(cut.ms).toBeLessThan(3000);
  expect(faults).toEqual([]);
});
