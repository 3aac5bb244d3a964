/** The words on paper. No word here may tell that somebody is served out of turn (law 7). */
export const paper = {
  /** At the top of every paper after the first, so that a late copy is recognised. */
  'paper.copy': '{copyNo, plural, =1 {Повтор} other {Повтор № {copyNo}}}',
  'paper.yourNumber': 'Ваш номер в очереди',
  'paper.issuedAt': 'Талон получен {date} в {time}',
  'paper.ahead.label': 'Перед вами',
  'paper.ahead.value':
    '{ahead, plural, =0 {никого нет} one {# человек} few {# человека} many {# человек} other {# человека}}',
  'paper.wait.label': 'Примерное ожидание',
  /** The noun follows the last number: 15–22 минуты, 10–15 минут. */
  'paper.wait.range': '{min}–{max, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'paper.wait.upTo': 'до {max, plural, one {# минуты} other {# минут}}',
  'paper.wait.about': 'около {max, plural, one {# минуты} other {# минут}}',
  'paper.wait.soon': 'меньше минуты',
  'paper.appointment.label': 'Вы записаны на',
  'paper.appointment.otherDay': '{date}, {time}',
  'paper.whatToDo': 'Ждите вызова на табло',
  'paper.follow': 'Следите за очередью с телефона',

  // the appointment slip (8.6.4): on thermal paper, as PDF, in a calendar
  'paper.slip.title': 'Талон предварительной записи',
  'paper.slip.title-home': 'Специалист приедет к вам',
  /** What a file viewer shows in its title. */
  'paper.slip.file-title': '{title}: {date}, {time}',
  'paper.slip.page': 'Код записи {code}, страница {page} из {pages}',
  'paper.slip.own-page': 'Страница вашей записи:',
  'paper.slip.was-for': 'Назначенное время: {date}, {time}',
  'paper.slip.code': 'Код записи',
  'paper.slip.checked-in': 'Вы уже отметились по этой записи',
  'paper.slip.was-missed': 'Время записи прошло',
  'paper.slip.cancelled': 'Запись отменена',
  'paper.slip.made': 'Выезд состоялся',
  'paper.slip.not-made': 'Выезд не состоялся',
  'paper.slip.documents': 'Возьмите с собой',
  'paper.slip.documents-home': 'Подготовьте к приезду специалиста',
  'paper.slip.arrival': 'Когда придёте',
  'paper.slip.arrival-words':
    'Поднесите QR-код к киоску или введите код записи, получите номер и ждите вызова на табло.',
  'paper.slip.arrival-without': 'Талона нет под рукой? Запись найдут по номеру телефона.',
  'paper.slip.late': 'Если опоздаете',
  /** At the very minute it is lost already: «на 5 минут и более» (8.6.5). */
  'paper.slip.late-words':
    'Приоритет по записи теряется {minutes, plural, =0 {сразу} one {через # минуту} few {через # минуты} many {через # минут} other {через # минуты}} после назначенного времени. Мы всё равно поможем, на выбор:',
  'paper.slip.missed': 'Что можно сделать',
  'paper.slip.offer-queue': 'общая очередь: талон сразу на киоске',
  'paper.slip.offer-time': 'запись на другое время',
  'paper.slip.remote-account': 'без визита: личный кабинет или приложение',
  'paper.slip.remote-website': 'без визита: личный кабинет {website}',
  'paper.slip.remote-centre': 'без визита: контактный центр',
  'paper.slip.remote-phone': 'без визита: по телефону {phone}',
  'paper.slip.remote-calls': 'без визита: обратный звонок',
  'paper.slip.remote-call-back': 'без визита: обратный звонок, {callBack}',
  'paper.slip.change': 'Перенести или отменить запись',
  'paper.slip.change-link': 'по QR-коду: наведите камеру телефона',
  'paper.slip.change-code': 'на киоске или у сотрудника: по коду записи',
  'paper.slip.change-staff': 'у сотрудника в офисе: по коду записи',
  'paper.slip.change-phone': 'по телефону {phone}: назовите код записи',
  'paper.slip.calendar': 'Приём по записи: {serviceName}',
  'paper.slip.calendar-home': 'Приедет специалист: {serviceName}',
  'paper.slip.calendar-change': 'Перенести или отменить запись можно на её странице:',
  'paper.slip.calendar-code': 'Код записи: {code}',
} as const;
