/** How a visit ended, as the specialist says it. */
export const deskOutcome = {
  'desk.action-finish-as': 'Другой итог',
  'desk.note-finish-as': 'ответ к сроку, отказ',
  'desk.outcome-title': 'Чем закончилось: {number}',
  'desk.outcome-kind': 'Итог визита',
  'desk.outcome-due': 'К какому дню обещан ответ',
  'desk.outcome-due-hint':
    'Ответ будет: {due}. По стандарту (6.2.3) — 10 рабочих дней, но не больше 30 календарных; самое позднее — {latest}.',
  'desk.outcome-due-fault':
    'Выберите другой день: не раньше сегодняшнего, самое позднее — {latest}. По стандарту (6.2.3) это не больше 30 календарных дней.',
  'desk.outcome-why': 'Почему отказано',
  'desk.outcome-back': 'Назад',
  'desk.outcome-on': 'Дальше',
  'desk.outcome-do': 'Завершить',
} as const;
