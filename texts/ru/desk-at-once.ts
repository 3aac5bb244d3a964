/** The desk: a visit that begins at once, tickets given by hand, and a kiosk's ticket printed again. */
export const deskAtOnce = {
  'desk.at-once': 'Принять без талона',
  'desk.at-once-how':
    'Приём начнётся сразу. Номер талона система присвоит сама; на табло и вслух его не объявят.',
  'desk.at-once-from': 'Откуда посетитель',
  'desk.at-once-paper': 'Пришёл с номером на бумаге: киоск не работает',
  'desk.at-once-call': 'Вы вышли по вызову: {place}, {time}',
  'desk.at-once-call-of': 'Вызов: {place}, {time}{name, select, none {} other {, «Иду» — {name}}}',
  'desk.at-once-number': 'Номер на бумаге',
  'desk.at-once-number-hint': 'Можно не писать. Только цифры, перед ними буква, если есть: «37», «А37».',
  'desk.at-once-number-fault': 'Здесь только номер: цифры и, если есть, буква перед ними.',
  'desk.at-once-do': 'Начать приём',
  'desk.paper-number-is': 'пришёл с номером {number} на бумаге',

  'desk.reprint': 'Повторить талон',
  'desk.reprint-number': 'Номер талона',
  'desk.reprint-hint': 'Сегодняшний, с буквой или без неё: «К 047», «47».',
  'desk.reprint-which': 'С этим номером несколько талонов',
  'desk.reprint-find': 'Найти',
  'desk.reprint-other': 'Другой талон',
  'desk.reprint-no-printer': 'Принтеров у офиса нет. Назовите номер посетителю.',
  'desk.whole-queue': 'Ждут',

  'desk.ticket-needs': 'Какая помощь нужна, если посетитель сказал сам',
  'desk.ticket-language': 'На каком языке читает посетитель',
  'desk.language-own': 'Русский',
} as const;
