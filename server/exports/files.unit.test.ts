/** The files of reports, opened with other libraries than those that wrote them. */
import { parse } from 'csv-parse/sync';
import { extractText, getDocumentProxy } from 'unpdf';
import { read, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { count, duration, share, words, type ReportDocument } from './document.ts';
import { writeReport } from './write.ts';

const MINUTE_MS = 60_000;
/** 10:42:05 in Belgorod. */
const AT = Date.UTC(2026, 10, 23, 7, 42, 5);

const document = (over: Partial<ReportDocument> = {}): ReportDocument => ({
  title: 'Ожидание и обслуживание против норматива',
  officeName: 'ЦОК «Слава»',
  days: '16 ноября 2026 — 22 ноября 2026',
  narrowed: ['Услуги: Приём платежа'],
  madeAt: 'Составлен 23 ноября 2026 в 10:42',
  timezone: 'Europe/Moscow',
  tables: [
    {
      title: 'По услугам',
      columns: ['Услуга', 'Посетителей', 'Ожидание', 'В норме'],
      rows: [
        [words('Приём платежа'), count(1214), duration(13.65 * MINUTE_MS), share(0.934)],
        [words('Ёлка; «кавычки»'), count(0), duration(null), share(null)],
      ],
    },
    {
      title: 'Сравнение',
      columns: ['Показатель', 'этот период'],
      rows: [
        [words('Взято талонов'), count(131)],
        [words('Ожидание'), duration(26 * 60 * MINUTE_MS)],
      ],
    },
    {
      title: 'Когда',
      columns: ['Что', 'Когда', 'День'],
      rows: [[words('звали'), { kind: 'moment', value: AT }, { kind: 'date', value: '2026-11-23' }]],
    },
  ],
  definitions: [{ what: 'Ожидание', means: 'От талона до вызова, на который посетитель пришёл.' }],
  ...over,
});

describe('a report as XLSX', () => {
  const opened = async (over: Partial<ReportDocument> = {}) =>
    read(await writeReport(document(over), 'xlsx'), { cellNF: true });
  const cell = (sheet: WorkSheet | undefined, at: string) =>
    sheet?.[at] as { t: string; v: unknown; z?: string } | undefined;

  it('has a sheet for each table, what it is of on the first, the definitions on the last', async () => {
    const book = await opened();
    expect(book.SheetNames).toEqual(['Отчёт', 'По услугам', 'Сравнение', 'Когда', 'Как посчитано']);
    const head = book.Sheets['Отчёт'];
    expect([1, 2, 3, 4, 5].map((row) => cell(head, `A${row}`)?.v)).toEqual([
      'Ожидание и обслуживание против норматива',
      'ЦОК «Слава»',
      '16 ноября 2026 — 22 ноября 2026',
      'Услуги: Приём платежа',
      'Составлен 23 ноября 2026 в 10:42',
    ]);
    expect(cell(book.Sheets['Как посчитано'], 'B1')?.v).toContain('до вызова, на который');
  });

  it('has numbers that are numbers, durations that are durations, and dates that are dates', async () => {
    const { Sheets } = await opened();
    const services = Sheets['По услугам'];
    expect(cell(services, 'A2')).toMatchObject({ t: 's', v: 'Приём платежа' });
    expect(cell(services, 'B2')).toMatchObject({ t: 'n', v: 1214, z: '#,##0' });
    expect(cell(services, 'C2')).toMatchObject({ t: 'n', z: '[h]:mm:ss' });
    expect(Number(cell(services, 'C2')?.v) * 24 * 60).toBeCloseTo(13.65, 9);
    expect(cell(services, 'D2')).toMatchObject({ t: 'n', v: 0.934, z: '0.0%' });
    expect(cell(services, 'C3')).toBeUndefined();
    // More than a day is hours, not the time of another day.
    expect(Number(cell(Sheets['Сравнение'], 'B3')?.v)).toBeCloseTo(26 / 24, 9);
    const when = Sheets['Когда'];
    expect(cell(when, 'B2')).toMatchObject({ z: 'dd.mm.yyyy hh:mm' });
    expect(cell(when, 'C2')).toMatchObject({ z: 'dd.mm.yyyy' });
    // The office's clock, whatever zone the computer of the reader is in.
    const days = Number(cell(when, 'B2')?.v);
    expect(Math.round((days % 1) * 86_400)).toBe((10 * 60 + 42) * 60 + 5);
  });

  it('gives sheets names that a workbook takes, each once', async () => {
    const [table] = document().tables;
    const titles = [
      'По дням/часам: где [ждут]?',
      'Очень длинное название таблицы, первое',
      'Очень длинное название таблицы, второе',
    ];
    const tables = titles.map((title) => ({ ...table!, title }));
    const { SheetNames } = await opened({ tables });
    expect(new Set(SheetNames).size).toBe(5);
    expect(SheetNames.every((name) => name.length <= 31 && !/[\\/?*[\]:]/.test(name))).toBe(true);
  });
});

describe('a report as CSV', () => {
  const rows = async () => {
    const bytes = await writeReport(document(), 'csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const read: string[][] = parse(Buffer.from(bytes), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
    });
    return read;
  };

  it('has its tables one after the other, with numbers as they are typed in Russian', async () => {
    const read = await rows();
    expect(read.slice(0, 5).flat()).toEqual([
      'Ожидание и обслуживание против норматива',
      'ЦОК «Слава»',
      '16 ноября 2026 — 22 ноября 2026',
      'Услуги: Приём платежа',
      'Составлен 23 ноября 2026 в 10:42',
    ]);
    expect(read).toContainEqual(['Услуга', 'Посетителей', 'Ожидание, мин', 'В норме']);
    expect(read).toContainEqual(['Приём платежа', '1214', '13,65', '0,9340']);
    expect(read).toContainEqual(['Ёлка; «кавычки»', '0', '', '']);
    // Where measures of several kinds stand under one another, each says its own unit.
    expect(read).toContainEqual(['Взято талонов', '131']);
    expect(read).toContainEqual(['Ожидание, мин', '1560,00']);
    expect(read).toContainEqual(['звали', '2026-11-23 10:42:05', '2026-11-23']);
    expect(read.at(-1)?.[1]).toContain('на который посетитель пришёл');
  });

  it('has nothing that a spreadsheet takes for a formula', async () => {
    const evil = document({ officeName: '=HYPERLINK("http://x")' });
    const csv = Buffer.from(await writeReport(evil, 'csv')).toString();
    expect(csv).toContain(`'=HYPERLINK`);
  });
});

describe('a report as PDF', () => {
  it('tells the same in Cyrillic, with what the figures mean', async () => {
    const file = await getDocumentProxy(Uint8Array.from(await writeReport(document(), 'pdf')));
    const { text } = await extractText(file, { mergePages: true });
    for (const fact of [
      'ЦОК «Слава»',
      'Ёлка; «кавычки»',
      '1 214',
      '13,7 мин',
      '93,4 %',
      '23 ноября 2026, 10:42',
      'Как посчитано',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(fact);
    expect(text).toContain('стр. 1 из 1');
  });

  it('lies down for a wide table', async () => {
    const columns = Array.from({ length: 9 }, (_, n) => `Столбец ${n}`);
    const rows = Array.from({ length: 120 }, () => columns.map((_, n) => count(n)));
    const tables = [{ title: 'Широкая', columns, rows }];
    const file = await getDocumentProxy(Uint8Array.from(await writeReport(document({ tables }), 'pdf')));
    expect(file.numPages).toBeGreaterThan(1);
    const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
    expect(width).toBeGreaterThan(height);
  });
});
