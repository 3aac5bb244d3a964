/** The shell's own pages and their faces: what the tests measure, and what the pictures in docs/screens are made of. */
import type { Facts, OwnBridge, OwnPage, SetUpAnswer, UnlockAnswer } from '../../kiosk/electron/bridge.ts';
import { FACTS } from '../../kiosk/electron/pages/testing-facts.ts';

/** One picture of the glass. */
export interface OwnShown {
  /** As the index of the pictures calls it. */
  readonly name: string;
  /** What differs from a kiosk that is set up and well. */
  readonly facts?: Partial<Facts>;
  /** What was pressed until it looks like this: names of buttons. */
  readonly presses?: readonly string[];
  readonly unlock?: UnlockAnswer;
  readonly setUp?: SetUpAnswer;
}

type Table = { readonly [P in OwnPage]: readonly [OwnShown, ...OwnShown[]] };

/** 23 November, 10:42 in Moscow. */
const SINCE = Date.parse('2026-11-23T10:42:00+03:00');
const lostFor = (loss: Pick<NonNullable<Facts['loss']>, 'kind' | 'detail'>): Partial<Facts> => ({
  loss: { ...loss, since: SINCE },
});
const NEW = { serverUrl: null, hasCode: false } as const;
const CODE = ['4', '8', '2', '9', '1', '5'];
const ENTER = 'Войти';

/** A page that is missing here does not compile. */
const PAGES: Table = {
  lost: [
    {
      name: 'Сервер не отвечает',
      facts: lostFor({ kind: 'unreachable', detail: 'ERR_NAME_NOT_RESOLVED' }),
    },
    { name: 'Отвечает другая программа', facts: lostFor({ kind: 'not-ours', detail: 'HTTP 502' }) },
    { name: 'Страница киоска не открывается', facts: lostFor({ kind: 'page', detail: 'HTTP 500' }) },
    { name: 'Сервера нет, подробностей тоже' },
    { name: 'Сервер не задан', facts: { serverUrl: null, ...lostFor({ kind: 'no-server', detail: '' }) } },
    {
      name: 'Настройки не читаются',
      facts: { ...NEW, ...lostFor({ kind: 'settings-unreadable', detail: 'EACCES' }) },
    },
    {
      name: 'Настройки испорчены',
      facts: { ...NEW, ...lostFor({ kind: 'settings-damaged', detail: '' }) },
    },
  ],
  'set-up': [
    { name: 'Первая настройка', facts: NEW },
    {
      name: 'Первая настройка, сервер не отвечает',
      facts: NEW,
      presses: ['1', '0', '.', '0', '.', '0', '.', '5', 'Подключиться'],
      setUp: { ok: false, fault: 'unreachable' },
    },
  ],
  technician: [
    { name: 'Код техника', presses: CODE.slice(0, 4) },
    {
      name: 'Код техника не подошёл',
      presses: [...CODE, ENTER],
      unlock: { state: 'wait', waitSeconds: 480 },
    },
    { name: 'Меню техника', presses: [...CODE, ENTER] },
    {
      name: 'Меню техника после сбоя',
      presses: [...CODE, ENTER],
      facts: {
        serverUrl: 'https://kiosk-server.belgorod.example.ru:8443',
        lastTrouble: { kind: 'ended', detail: null },
        autoStart: 'failed',
      },
    },
    { name: 'Смена адреса', presses: [...CODE, ENTER, 'Сменить адрес или код'] },
    {
      name: 'Смена адреса, часть настроек заменена',
      presses: [...CODE, ENTER, 'Сменить адрес или код'],
      facts: { settingsBroken: true },
    },
    {
      name: 'Смена адреса, сервер не отвечает',
      presses: [...CODE, ENTER, 'Сменить адрес или код', 'Подключиться'],
      setUp: { ok: false, fault: 'unreachable' },
    },
    {
      name: 'Смена адреса, код короток',
      presses: [...CODE, ENTER, 'Сменить адрес или код', 'Подключиться'],
      setUp: { ok: false, fault: 'code' },
    },
  ],
};

/** All of them under keys that name a picture as well: `own-lost`, `own-lost-2`. */
export const OWN: ReadonlyMap<string, OwnShown & { readonly page: OwnPage }> = new Map(
  Object.entries<readonly OwnShown[]>(PAGES).flatMap(([page, faces]) =>
    faces.map(
      (face, index) =>
        [`own-${page}${index === 0 ? '' : `-${index + 1}`}`, { ...face, page: page as OwnPage }] as const,
    ),
  ),
);

/** A shell that answers as the fixture says. */
export function bridgeOf({ facts, unlock, setUp }: OwnShown, inches: number | null): OwnBridge {
  const known: Facts = { ...FACTS, screenInches: inches, ...facts };
  return {
    version: known.version,
    own: {
      facts: () => Promise.resolve(known),
      onFacts: () => undefined,
      setUp: () => Promise.resolve(setUp ?? { ok: true }),
      unlock: () => Promise.resolve(unlock ?? { state: 'open' }),
      act: () => Promise.resolve(),
    },
  };
}

/** Presses the buttons of the page one after the other, as a finger would. */
export async function pressAll(
  names: readonly string[],
  settled: () => Promise<unknown>,
  page: ParentNode = document,
): Promise<void> {
  for (const name of names) {
    const button = [...page.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (button === undefined) throw new Error(`there is no button «${name}»`);
    button.click();
    await settled();
  }
}
