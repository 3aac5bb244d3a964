import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { Slip } from '../../contract/booking.ts';
import { slip } from '../../test/support/views.ts';
import { slipPdf } from './slip-pdf.ts';

/** What a reader finds in the file: the words of each page, wherever its lines end. */
async function read(changes: Partial<Slip> = {}) {
  const file = await getDocumentProxy(Uint8Array.from(await slipPdf(slip(changes))));
  const { text } = await extractText(file);
  return { file, pages: text.map((page) => page.replaceAll(/\s+/g, ' ')) };
}

/** The addresses that a click leads to. */
async function linksOf({ file }: Awaited<ReturnType<typeof read>>): Promise<string[]> {
  const page = await file.getPage(1);
  const urls = (await page.getAnnotations()).map(({ url }) => String(url));
  return [...new Set(urls)];
}

describe('the PDF of a slip', () => {
  it('tells on one page all that the visitor needs', async () => {
    const { office, serviceName, documents, pageUrl } = slip();
    const { pages } = await read();
    expect(pages).toHaveLength(1);
    for (const fact of [
      office.name,
      office.address,
      serviceName,
      'Талон предварительной записи',
      '10:20',
      'четверг, 26 ноября 2026',
      '07 482 193',
      ...documents,
      'через 5 минут после назначенного времени',
      'общая очередь',
      'запись на другое время',
      'без визита: личный кабинет lk.example.ru',
      'Перенести или отменить запись',
      'по телефону 8 800 100-00-00',
      pageUrl,
    ])
      expect(pages[0]).toContain(fact);
  });

  it('says in Russian what it is, and in what language', async () => {
    const { file } = await read();
    const { info } = await getMeta(file);
    expect(info).toMatchObject({
      Title: 'Талон предварительной записи: четверг, 26\u00a0ноября\u00a02026, 10:20',
      Author: slip().office.name,
      Language: 'ru',
    });
  });

  it('leads to the page of the booking by its code and its link', async () => {
    const { pageUrl } = slip();
    expect(await linksOf(await read())).toEqual([pageUrl]);
  });

  it('has room for the longest names and lists', async () => {
    const serviceName = 'Переоформление лицевого счёта на нового собственника жилого помещения и нанимателя';
    const one =
      'справка о составе семьи или выписка из домовой книги, выданная не ранее чем за тридцать дней';
    const documents = Array.from({ length: 20 }, (_, index) => `${index + 1}) ${one} до обращения в офис`);
    const { pages } = await read({ serviceName, documents });
    expect(pages).toHaveLength(2);
    for (const fact of [serviceName, ...documents, 'Если опоздаете']) expect(pages.join(' ')).toContain(fact);
    expect(pages.map((page) => /страница .+$/.exec(page)?.[0])).toEqual([
      'страница 1 из 2',
      'страница 2 из 2',
    ]);
  });

  it('announces a visit at home by other words', async () => {
    const { pages } = await read({ kind: 'home-visit' });
    expect(pages[0]).toContain('Специалист приедет к вам 10:20');
    expect(pages[0]).not.toMatch(/Талон|опоздаете|киоск/);
  });

  it.each([
    ['cancelled', 'Запись отменена', 0],
    ['missed', 'Время записи прошло', 1],
    ['checked-in', 'Вы уже отметились', 0],
    ['made', 'Выезд состоялся', 0],
    ['not-made', 'Выезд не состоялся', 0],
  ] as const)('that is %s says so, and lets nobody come for it', async (state, said, links) => {
    const found = await read({ state });
    expect(found.pages).toHaveLength(1);
    expect(found.pages[0]).toContain(said);
    expect(found.pages[0]).toContain('Назначенное время: четверг, 26 ноября 2026, 10:20');
    expect(found.pages[0]).not.toMatch(/Код записи|Возьмите/);
    expect(await linksOf(found)).toHaveLength(links);
  });

  it('takes words of the settings as words', async () => {
    const { pages } = await read({ serviceName: '<b>{{x}}</b> & «Ёж» № 5 — 100 ₽' });
    expect(pages[0]).toContain('<b>{{x}}</b> & «Ёж» № 5 — 100 ₽');
  });
});
