import { expect, test } from 'vitest';
import { toPrintable } from './charset.ts';
import { layoutSlip } from './slip-layout.ts';
import { type SlipPaper, slipPaperSchema } from './slip-paper.ts';
import { sampleSlip } from './testing/sample-papers.ts';

type Changes = Partial<SlipPaper['slip']>;

const NO_REMOTE = { phone: '', website: '', callBack: '' };
const office = (changes: Partial<SlipPaper['slip']['office']>): Changes => ({
  office: { ...sampleSlip().slip.office, ...changes },
});

function items(changes: Changes = {}, columns = 48, copyNo = 0) {
  return layoutSlip(slipPaperSchema.parse(sampleSlip(changes, copyNo)), columns).items;
}

function lines(changes: Changes = {}, columns = 48, copyNo = 0) {
  return items(changes, columns, copyNo).filter((item) => item.kind === 'line');
}

function words(changes: Changes = {}, columns = 48, copyNo = 0): string {
  return lines(changes, columns, copyNo)
    .map((line) => line.text.replaceAll('\u00a0', ' '))
    .join('\n');
}

/** Wherever the lines were broken. */
const flowing = (changes: Changes = {}, columns = 48) => words(changes, columns).replace(/\s+/g, ' ');

test('a slip tells everything in its order', () => {
  expect(words()).toBe(
    [
      'Центр обслуживания клиентов',
      'г. Белгород, ул. 5 Августа, д. 9/2',
      'Талон предварительной записи',
      '10:15',
      'четверг, 26 ноября 2026',
      'Приём документов',
      'на заключение договора',
      'энергоснабжения',
      'Код записи',
      '07 482 193',
      'Возьмите с собой',
      '∙ паспорт',
      '∙ документ о праве на помещение: договор,',
      '  выписка из ЕГРН или свидетельство',
      '∙ показания счётчика на день обращения',
      'Когда придёте',
      'Поднесите QR-код к киоску или введите код',
      'записи, получите номер и ждите вызова на табло.',
      'Талона нет под рукой? Запись',
      'найдут по номеру телефона.',
      'Если опоздаете',
      'Приоритет по записи теряется через',
      '5 минут после назначенного времени.',
      'Мы всё равно поможем, на выбор:',
      '∙ общая очередь: талон сразу на киоске',
      '∙ запись на другое время',
      '∙ без визита: личный кабинет lk.example.ru',
      '∙ без визита: по телефону 8 800 100-00-00',
      '∙ без визита: обратный звонок, пн-пт 08:00-18:00',
      'Перенести или отменить запись',
      '∙ по QR-коду: наведите камеру телефона',
      '∙ на киоске или у сотрудника: по коду записи',
      '∙ по телефону 8 800 100-00-00:',
      '  назовите код записи',
    ].join('\n'),
  );
});

test.each([
  [48, 8, 3],
  [32, 6, 3],
  [24, 4, 2],
])('on %i columns the time is %i times as big and the code %i times', (columns, time, code) => {
  const found = (text: string) =>
    lines({}, columns).find((line) => line.text.replaceAll('\u00a0', ' ') === text);
  expect(found('10:15')).toMatchObject({ width: time, height: time, align: 'center', bold: true });
  expect(found('07 482 193')).toMatchObject({ width: code, height: code, align: 'center', bold: true });
});

test.each([48, 32, 24])('nothing is cut off on %i columns, however much there is to say', (columns) => {
  const longest = 'справка о составе семьи '.repeat(7).slice(0, 160).trim();
  const changes: Changes = {
    serviceName: 'Переоформление лицевого счёта на нового нанимателя со всеми документами'.slice(0, 90),
    documents: Array.from({ length: 20 }, (_, index) => `${index + 1}) ${longest}`),
  };
  for (const line of lines(changes, columns)) {
    expect(line.text.length * line.width).toBeLessThanOrEqual(columns);
    expect(toPrintable(line.text)).toBe(line.text);
  }
  expect(flowing(changes, columns)).toContain(`20) ${longest}`);
  expect(flowing(changes, columns)).toContain(changes.serviceName);
});

test.each([
  [0, 'теряется сразу после назначенного времени'],
  [1, 'теряется через 1 минуту после назначенного времени'],
  [3, 'теряется через 3 минуты после назначенного времени'],
  [5, 'теряется через 5 минут после назначенного времени'],
])('a cutoff of %i minutes is «%s»', (latenessCutoffMinutes, said) => {
  expect(flowing({ latenessCutoffMinutes })).toContain(said);
});

test('a visit at home is announced by other words: nobody has to come, so nobody can be late', () => {
  const told = words({ kind: 'home-visit' });
  expect(told).toContain('Специалист приедет к вам\n10:15\n');
  expect(told).toContain('Подготовьте к приезду специалиста\n∙ паспорт\n');
  expect(told).toContain('∙ у сотрудника в офисе: по коду записи');
  expect(told).not.toMatch(/Талон|придёте|опоздаете|киоск/);
});

test('what the office has not said is told in general words, or not at all', () => {
  const told = words({ documents: [], ...office({ remote: NO_REMOTE, address: ' ' }) });
  expect(told).toContain(
    [
      '∙ без визита: личный кабинет или приложение',
      '∙ без визита: контактный центр',
      '∙ без визита: обратный звонок',
    ].join('\n'),
  );
  expect(told).not.toMatch(/Возьмите|назовите код|Белгород/);
});

test.each([
  ['cancelled', 'Запись отменена', /QR|Код записи|Если опоздаете/],
  ['missed', 'Время записи прошло', /QR|Код записи|Возьмите/],
  ['checked-in', 'Вы уже отметились по этой записи', /QR|Код записи|Возьмите/],
  ['made', 'Выезд состоялся', /QR|Код записи|Возьмите/],
  ['not-made', 'Выезд не состоялся', /QR|Код записи|Возьмите/],
] as const)('a booking that is %s says so, and nobody comes for it', (state, said, unsaid) => {
  expect(flowing({ state })).toContain(said);
  expect(flowing({ state })).not.toMatch(unsaid);
  expect(items({ state }).some(({ kind }) => kind === 'qr')).toBe(false);
  expect(Math.max(...lines({ state }).map(({ height }) => height))).toBe(2);
});

test('who missed the time is told the ways forward', () => {
  expect(words({ state: 'missed' })).toContain('Что можно сделать\n∙ общая очередь');
  expect(words({ state: 'missed', kind: 'home-visit' })).not.toContain('общая очередь');
});

test('dates are those of the office, not of the server', () => {
  const appointmentAt = Date.UTC(2026, 11, 31, 20, 30);
  expect(words({ appointmentAt })).toContain('23:30\nчетверг, 31 декабря 2026\n');
  expect(words({ appointmentAt, ...office({ timezone: 'Asia/Vladivostok' }) })).toContain(
    '06:30\nпятница, 1 января 2027\n',
  );
});

test('every paper after the first says so', () => {
  expect(words()).not.toContain('Повтор');
  expect(words({}, 48, 1)).toMatch(/^Повтор\n/);
});

test('the QR code leads to the page of the booking', () => {
  const qr = (columns: number) => items({}, columns).find(({ kind }) => kind === 'qr');
  const data = 'https://queue.example.ru/booking/07k3x9q2m5t8w1z4';
  expect(qr(48)).toEqual({ kind: 'qr', data, moduleDots: 6 });
  expect(qr(32)).toEqual({ kind: 'qr', data, moduleDots: 5 });
});

test.each([
  ['a name', { name: 'Анна Петровна' }],
  ['a phone number', { phone: '79995550123' }],
  ['an address that is not ASCII', { pageUrl: 'http://очередь.рф/booking/1' }],
  ['a time zone that does not exist', office({ timezone: 'Europe/Belgorod' })],
  ['an office without a name', office({ name: '' })],
])('%s has no place on paper', (_what, changes) => {
  const paper = sampleSlip();
  const changed = { ...paper, slip: { ...paper.slip, ...changes } };
  expect(slipPaperSchema.safeParse(changed).success).toBe(false);
});
