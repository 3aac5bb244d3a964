import { expect, it } from 'vitest';
import { proposedConfig } from '../server/office/default-config.ts';
import { keptWords, officeTexts } from '../contract/office-texts.ts';

const config = proposedConfig('office-1', 'Europe/Moscow');
const texts = officeTexts(config);
const find = (russian: string) => texts.find((text) => text.russian === russian);

it('lists each text that visitors read once, with where it stands', () => {
  expect(new Set(texts.map(({ russian }) => russian)).size).toBe(texts.length);
  expect(find('Центр обслуживания клиентов')).toMatchObject({ part: 'office', kind: 'office-name' });
  expect(find('счёта или услуги')).toMatchObject({ part: 'services', kind: 'hint', of: ['Оплата'] });
  expect(find('Рассрочка долга')).toMatchObject({ kind: 'service', of: ['Сверка расчётов'] });
  expect(find('паспорт')?.part).toBe('documents');
  expect(find('паспорт')?.of.length).toBeGreaterThan(5);
  expect(find('Тарифы')).toMatchObject({ part: 'pages', kind: 'page-title' });
});

it('leaves out what is empty and what is no word', () => {
  expect(find('')).toBeUndefined();
  const phone = '8 800 100-00-00';
  const remote = { phone, website: 'lk.example.ru', callBack: '' };
  const russian = officeTexts({ ...config, remote }).map((text) => text.russian);
  expect(russian).not.toContain(phone);
  expect(russian).not.toContain('lk.example.ru');
});

it('knows what stands beside special days', () => {
  const exceptions = [{ date: '2026-11-04', hours: null, note: 'День народного единства' }];
  const with4 = officeTexts({ ...config, schedule: { ...config.schedule, exceptions } });
  expect(with4).toContainEqual({
    part: 'office',
    kind: 'day-note',
    russian: 'День народного единства',
    of: [],
  });
});

it('knows the office’s own lines on its papers, each once', () => {
  const line = { kind: 'text', words: 'Пароль Wi-Fi: у стойки', align: 'left', size: 'normal' } as const;
  const { paper } = config;
  const papers = { ...paper, ticket: [...paper.ticket, line], slip: [line, ...paper.slip] };
  expect(officeTexts({ ...config, paper: papers }).slice(-1)).toEqual([
    { part: 'papers', kind: 'own-line', russian: line.words, of: [] },
  ]);
});

it('drops words whose original is gone, and empty ones', () => {
  const words = { паспорт: ' passport ', Тарифы: ' ', 'Было раньше': 'Was before' };
  expect(keptWords(words, texts)).toEqual({ паспорт: 'passport' });
});
