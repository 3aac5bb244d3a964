/** The visitor's own ticket on the phone. Nothing here says why somebody is called before others (law 7). */
export const phone = {
  'phone.connecting': 'Узнаём ваше место в очереди…',
  'phone.no-server-title': 'Нет связи с центром',
  'phone.no-server': 'Страница откроется сама, как только связь появится.',

  'phone.title-waiting':
    '{number} — {ahead, plural, =0 {перед вами никого} one {перед вами #} few {перед вами #} other {перед вами #}}',
  'phone.title-in-queue': '{number} — вы в очереди',
  'phone.title-called': '{number} — вас вызывают, окно {desk}',
  'phone.title-serving': '{number} — вас обслуживают',
  'phone.title-held': '{number} — талон отложен',
  'phone.title-served': '{number} — обслуживание завершено',
  'phone.title-missed': '{number} — вы не подошли на вызов',
  'phone.title-left': '{number} — вы вышли из очереди',
  'phone.title-not-served': '{number} — принять не успели',

  'phone.your-ticket': 'Ваш талон',
  'phone.appointment': 'По записи на {time}',
  'phone.ahead': 'перед вами',
  'phone.in-queue': 'Вы в очереди',
  'phone.wait-unknown': 'Время пока не оценить',
  'phone.passed': 'Очередь прошла {passed, plural, one {# место} few {# места} other {# мест}} из {all}',
  'phone.updates': 'Обновляется само. Ближе к вызову будет точнее.',
  'phone.soon': 'Скоро вас вызовут. Будьте, пожалуйста, в зале.',

  'phone.called-title': 'Вас вызывают',
  'phone.called-desk': 'Окно',
  'phone.called': 'Пожалуйста, подойдите сейчас.',
  'phone.called-spoken': 'Вас вызывают. Пожалуйста, подойдите сейчас в окно {desk}.',
  'phone.serving-title': 'Вас обслуживают',
  'phone.serving': 'Окно {desk}',
  'phone.held-title': 'Ваш талон отложен',
  'phone.held': 'Когда будете готовы, подойдите к окну {desk}: место за вами сохранено.',
  'phone.held-anywhere': 'Когда будете готовы, подойдите к специалисту: место за вами сохранено.',
  'phone.served-title': 'Спасибо, что пришли',
  'phone.served': 'Обслуживание завершено. Хорошего дня!',
  'phone.missed-title': 'Вы не подошли на вызов',
  'phone.missed': 'Подойдите к специалисту или на стойку: место сохранится.',
  'phone.missed-until':
    'Подойдите к специалисту или на стойку до {time}: место сохранится. Позже понадобится новый талон.',
  'phone.missed-over': 'Вернуться по этому талону уже нельзя. Возьмите новый талон на киоске или на стойке.',
  'phone.left-title': 'Вы вышли из очереди',
  'phone.left': 'Если передумаете, возьмите новый талон на киоске.',
  'phone.not-served-title': 'Мы не успели вас принять',
  'phone.not-served':
    'Приносим извинения. Возьмите новый талон в часы работы или попросите сотрудника записать вас на удобное время.',

  'phone.signal-on': 'Включить сигнал',
  'phone.signal-offer': 'Телефон подаст сигнал, когда останется один человек и когда вас вызовут.',
  'phone.signal-is-on': 'Сигнал включён. Не закрывайте страницу и не гасите экран.',
  'phone.signal-off': 'Выключить',

  'phone.documents': 'Что взять с собой',

  'phone.leave': 'Выйти из очереди',
  'phone.leave-title': 'Выйти из очереди?',
  'phone.leave-words': 'Талон {number} перестанет действовать, и место вернуть будет нельзя.',
  'phone.leave-stay': 'Остаться в очереди',
  'phone.leave-busy': 'Выходим…',

  'phone.rate': 'Как прошёл визит?',
  'phone.rate-words': 'Что понравилось или что исправить?',
  'phone.rate-words-hint':
    'Необязательно. Имена и номера, пожалуйста, не указывайте: для отзыва они не нужны.',
  'phone.rate-left': 'Можно ещё {left, plural, one {# знак} few {# знака} other {# знаков}}',
  'phone.rate-send': 'Отправить',
  'phone.rate-sending': 'Отправляем…',
  'phone.rated-title': 'Спасибо за оценку!',
  'phone.rated': 'Отзывы читает руководитель офиса.',
  'phone.rated-low-title': 'Простите нас',
  'phone.rated-low': 'Жаль, что визит не удался. Спасибо, что сказали: постараемся исправить.',
  'phone.rated-low-call': 'Если вопрос не решён, позвоните нам или подойдите к сотруднику.',
  'phone.rated-low-come': 'Если вопрос не решён, подойдите к сотруднику.',
  'phone.rated-already-title': 'Визит уже оценили',
  'phone.rated-already': 'Спасибо, нам важно ваше мнение.',

  'phone.unknown-title': 'Такого талона сегодня нет',
  'phone.unknown':
    'Талон действует один день. Наведите камеру на код на талоне ещё раз или возьмите новый талон на киоске.',
} as const;
