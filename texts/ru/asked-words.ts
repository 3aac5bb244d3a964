/** The word asked for after serving a person with a disability (6.7.11): the question at the desk, and what its head does with the answer. */
export const askedWords = {
  'desk.word-ask': 'Спросите посетителя {number}: всё ли было удобно?',
  'desk.word-do': 'Записать ответ',
  'desk.word-do-which': 'Записать ответ посетителя {number}',
  'desk.word-later': 'Позже',
  'desk.word-list': 'Спросить, всё ли было удобно',
  'desk.word-list-hint': 'Кого вы обслужили сегодня вне очереди или с помощью. До конца дня.',
  'desk.word-title': '{number}: всё ли было удобно?',
  'desk.word-label': 'Что сказал посетитель',
  'desk.word-hint':
    'Словами посетителя, без имён, телефонов и диагнозов. Прочтёт руководитель и рассмотрит за три дня.',
  'desk.word-none': 'Пожеланий нет',
  'desk.word-record': 'Записать',

  'manager.page-words': 'Пожелания',
  'manager.words-title': 'Пожелания после визита',
  'manager.words-note':
    'Что ответили посетители, которых обслужили вне очереди или с помощью. Пожелание рассматривают за три дня (стандарт, 6.7.11).',
  'manager.words-list': 'Пожелания',
  'manager.words-all': 'Показать и рассмотренные, и тех, кому нечего сказать',
  'manager.words-none-open': 'Нерассмотренных пожеланий нет.',
  'manager.words-none': 'Посетителей ещё не спрашивали.',
  'manager.words-visit': 'Визит',
  'manager.words-said': 'Что сказали',
  'manager.words-due': 'Рассмотреть до',
  'manager.words-asked-by': 'Спросил сотрудник: {name}',
  'manager.words-nothing': 'пожеланий нет',
  'manager.words-overdue': 'срок прошёл',
  'manager.words-was-considered': 'рассмотрено {when}',
  'manager.words-was-considered-by': 'рассмотрено {when}, {name}',
  'manager.words-consider': 'Рассмотрено',
  'manager.words-consider-which': 'Рассмотрено: пожелание {number}',
  'manager.words-consider-title': 'Пожелание {number} рассмотрено?',
  'manager.words-consider-means':
    'Останется, кто и когда его рассмотрел. Вернуть пожелание в нерассмотренные нельзя.',
  'manager.words-considered': 'Отмечено: пожелание {number} рассмотрено',
} as const;
