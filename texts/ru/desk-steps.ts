/** The desk: a visitor who steps aside or asks for more, the last visitor, a step that is taken back. */
export const deskSteps = {
  'desk.action-resume-held': 'Продолжить',
  'desk.note-resume-held': '{number}: {why}',
  'desk.note-resume-some': '{held, plural, =0 {никто не отложен} one {отложен #} other {отложено #}}',
  'desk.action-another-service': 'Ещё услуга',
  'desk.note-another-service': 'тому же посетителю',

  'desk.hold-title': 'Отложить {number}',
  'desk.hold-why': 'Зачем отходит посетитель',
  'desk.hold-fill-form': 'заполнить бланк',
  'desk.hold-fetch-document': 'принести документ',
  'desk.hold-other': 'другое',
  'desk.hold-hint-last': 'Место сохранится. Окно дождётся этого посетителя, других вызовов не будет.',
  'desk.hold-hint': 'Место сохранится. Когда посетитель вернётся, продолжите без нового вызова.',

  'desk.resume-title': 'Кто вернулся?',
  'desk.resume-who': 'Отложенные',
  'desk.resume-row': '{number}, {why}, {time}',
  'desk.resume-do': 'Продолжить',

  'desk.another-title': '{number}: ещё услуга',
  'desk.another-which': 'Услуги этого окна',
  'desk.another-hint': 'Время новой услуги пойдёт сразу.',
  'desk.another-outcome': 'Итог текущей услуги',
  'desk.another-outcome-change': 'Другой итог',
  'desk.another-outcome-take': 'Готово',
  'desk.another-none': 'За этим окном оказывают только эту услугу. Для другой передайте посетителя.',
  'desk.another-do': 'Начать услугу',

  'desk.transfer-note': 'Записка тому, кто примет (необязательно)',
  'desk.transfer-note-hint': 'Увидит только он. В конце дня записка сотрётся.',
  'desk.letters-left':
    '{left, plural, =0 {больше не поместится} one {остался # знак} few {осталось # знака} other {осталось # знаков}}',
  'desk.note-from': '{name, select, none {Записка} other {{name}}}: {text}',

  'desk.pause-title': 'Перерыв',
  'desk.pause-title-last': 'Перерыв после {number}',
  'desk.pause-why': 'Почему окно не работает',
  'desk.pause-lunch': 'обед',
  'desk.pause-technical': 'технический перерыв',
  'desk.pause-documents': 'работа с документами',
  'desk.pause-none': 'остаться на приёме',
  'desk.pause-hint-last': 'Посетитель {number} станет последним: после него окно само уйдёт на перерыв.',
  'desk.pause-do': 'Уйти на перерыв',
  'desk.pause-do-last': 'Сделать последним',

  'desk.closes-in': 'до закрытия {left}',
  'desk.midnight-in': 'до полуночи {left}',
  'desk.midnight-means':
    'В полночь очередь начнётся заново: тем, кто ещё ждёт, понадобится новый талон, а окно нужно будет занять снова.',
  'desk.closed-since': 'приём окончен в {time}',
  'desk.close-short': 'Закрыть',
  'desk.leave-last-title': 'Закрыть окно после {number}?',
  'desk.leave-last-words':
    'Это будет последний посетитель: новых вызовов не будет, а после него окно закроется само. Направленные к вам вернутся в очередь своей услуги.',
  'desk.leave-last-do': 'Закрыть после посетителя',
  'desk.stay-title': 'Окно закроется после {number}',
  'desk.stay-words': 'Если остаётесь на приёме, следующего посетителя можно будет вызвать как обычно.',
  'desk.stay-do': 'Остаться на приёме',
  'desk.leave-held':
    '{held, plural, one {Отложен {numbers}: когда вернётся, встанет на прежнее место в очереди.} other {Отложены {numbers}: когда вернутся, встанут на прежние места в очереди.}}',
  'desk.last-title': 'Ждём {number}',
  'desk.last-held':
    'Последний посетитель отложен, других вызовов не будет. После него {then, select, lunch {обед} technical {технический перерыв} documents {работа с документами} other {окно закроется}}.',
  'desk.last-back':
    'Последний посетитель вернулся, вызовите его. После него {then, select, lunch {обед} technical {технический перерыв} documents {работа с документами} other {окно закроется}}.',
  'desk.last-visitor':
    'Последний посетитель, затем {then, select, lunch {обед} technical {технический перерыв} documents {работа с документами} other {окно закроется}}',

  'desk.step-start': 'Начато: {number}',
  'desk.step-finish': 'Завершено: {number}',
  'desk.step-finish-called': 'Завершено: {number}, вызван {called}',
  'desk.step-did-not-come': 'Не пришёл: {number}',
  'desk.step-hold': 'Отложен: {number}',
  'desk.step-transfer': 'Передан: {number}',
  'desk.step-another-service': 'Новая услуга: {number}',
  'desk.step-return': 'Вернулся: {number}',
  'desk.step-at-once': 'Без талона: {number}',
  'desk.action-take-back': 'Отменить',
  'desk.step-left': '{seconds, number} с',
  'desk.step-label': 'Последнее действие',
} as const;
