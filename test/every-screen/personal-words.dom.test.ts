/**
 * Nothing personal is said openly: on every screen of the kiosk, everything is walked over by ear, and whatever has a visitor's name,
 * phone number, code or typed words in it, or the help that somebody needs, must be marked as personal (`kiosk/spoken/parts.ts`), so
 * that nobody keeps its sound.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import { helpNeed } from '../../contract/kiosk.ts';
import App from '../../kiosk/App.vue';
import { phoneText } from '../../ui/phones.ts';
import { t } from '../../ui/words.ts';
import { mountAttached } from '../support/axe.ts';
import { kioskView } from '../support/views.ts';
import { ALL, type Shown } from './fixtures.ts';
import { LOOKS } from './looks.ts';
import { put } from './put.ts';
import { heard, stand } from './stand-ins.ts';

vi.mock('../../kiosk/use/useKiosk.ts', () => import('./stand-ins.ts'));
vi.mock('../../kiosk/use/useLasting.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/live/useLive.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/usePairing.ts', () => import('./stand-ins.ts'));
vi.mock('../../ui/speech/speaker.ts', () => import('./stand-ins.ts'));

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
});
afterEach(() => vi.useRealTimers());

const NEEDS = helpNeed.options.map((need) => `kiosk.need-${need}` as const);

/** What of a fixture is about one visitor; a ticket's number is not, it is called aloud. */
function personalOf({ screen, draft }: Shown): string[] {
  const found = [draft?.name, draft?.phone, draft && phoneText(`7${draft.phone}`)];
  if ('typed' in screen && screen.kind !== 'rated-number') found.push(screen.typed);
  // Ticked or not: one after the other they tell which are ticked.
  if (screen.kind === 'needs') found.push(...NEEDS.map((need) => t(need)));
  if (screen.kind === 'slip') found.push(screen.slip.shortCode, screen.slip.code);
  if (screen.kind === 'checking-in') found.push(screen.checkIn.code);
  if (screen.kind === 'booking' && screen.order.kind === 'move') found.push(screen.order.code);
  if (screen.kind === 'refused') found.push(String(screen.problem.params?.['code'] ?? ''));
  return found.flatMap((one) => (one ? [bare(one)] : []));
}

/** Spaces and signs stand where it is read best. */
const bare = (text: string): string => text.replace(/[^\p{L}\d]/gu, '').toLowerCase();

/** Digits in a row, and whole words: «дог» was typed, «договор» was not. */
const has = (text: string, value: string): boolean =>
  /^\d+$/.test(value)
    ? bare(text).includes(value)
    : new RegExp(`(?<!\\p{L})${value}(?!\\p{L})`, 'u').test(` ${text.toLowerCase()} `) ||
      (value.length > 4 && bare(text).includes(value));

/** Everything that can be heard on a screen: itself, each thing on it, and what is said when it is chosen. */
async function hear(shown: Shown): Promise<void> {
  stand(shown, kioskView().glass);
  const wrapper = mountAttached(App);
  await nextTick();
  await put(LOOKS.spoken, shown);
  const key = async (name: string) => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    await vi.advanceTimersByTimeAsync(150);
  };
  await vi.advanceTimersByTimeAsync(300);
  await key('ArrowRight');
  const first = document.querySelector('.spoken-here');
  for (let n = 0; n < 150; n += 1) {
    await key('ArrowDown');
    const here = document.querySelector('.spoken-here');
    if (here === first) break;
    if (here?.tagName !== 'BUTTON') await key('Enter');
  }
  expect(document.querySelector('.spoken-here')).toBe(first);
  wrapper.unmount();
}

const TOLD_ON: string[] = [];

describe('by ear', () => {
  it.each([...ALL])('%s tells nothing personal openly', async (key, shown) => {
    await hear(shown);
    expect(heard.length).toBeGreaterThan(0);
    const personal = personalOf(shown);
    const telling = heard.filter(({ text }) => personal.some((value) => has(text, value)));
    expect(telling.filter((words) => !words.personal)).toEqual([]);
    if (telling.length > 0) TOLD_ON.push(key);
  });

  it('was listened to where it is told', () => {
    expect(TOLD_ON).toEqual([
      'search-2',
      'search-3',
      'search-4',
      'needs',
      'code',
      'code-2',
      'code-3',
      'rate-words',
      'rate-words-2',
      'phone',
      'name',
      'confirm',
      'slip',
      'slip-2',
      'slip-3',
      'slip-4',
      'slip-5',
    ]);
  });
});
