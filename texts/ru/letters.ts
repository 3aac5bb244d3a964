/** The words of e-mails to visitors: what was agreed, when and where, what to bring, how to change it. */
export const letters = {
  'letter.subject.booked': 'Вы записаны: {day} в {time}',
  'letter.subject.reminder': 'Напоминаем о записи: {day} в {time}',
  'letter.subject.moved': 'Запись перенесена на {day}, {time}',
  'letter.subject.cancelled': 'Запись отменена: {day}, {time}',
  'letter.subject.home-booked': 'К вам приедет специалист: {day} в {time}',
  'letter.subject.home-reminder': 'Напоминаем о визите специалиста: {day} в {time}',
  'letter.subject.home-moved': 'Визит специалиста перенесён на {day}, {time}',
  'letter.subject.home-cancelled': 'Визит специалиста отменён: {day}, {time}',

  'letter.hello': 'Здравствуйте, {name}!',

  'letter.news.booked': 'Вы записаны на приём.',
  'letter.news.reminder': 'Напоминаем: вы записаны на приём.',
  'letter.news.moved': 'Ваша запись перенесена на новое время.',
  'letter.news.cancelled': 'Ваша запись отменена.',
  'letter.news.moved-by-office':
    'Расписание офиса изменилось, и нам пришлось перенести вашу запись. Приносим извинения. Если новое время неудобно, выберите другое.',
  'letter.news.cancelled-by-office':
    'Расписание офиса изменилось, и нам пришлось отменить вашу запись. Приносим извинения и просим выбрать другое время.',
  'letter.news.home-booked': 'Специалист приедет к вам домой.',
  'letter.news.home-reminder': 'Напоминаем: специалист приедет к вам домой.',
  'letter.news.home-moved': 'Визит специалиста к вам домой перенесён на новое время.',
  'letter.news.home-cancelled': 'Визит специалиста к вам домой отменён.',
  'letter.news.home-moved-by-office':
    'Расписание изменилось, и нам пришлось перенести визит специалиста. Приносим извинения. Если новое время неудобно, сообщите нам.',
  'letter.news.home-cancelled-by-office':
    'Расписание изменилось, и нам пришлось отменить визит специалиста. Приносим извинения и просим договориться о другом времени.',

  'letter.when': 'Когда',
  'letter.when-value': '{date}, {time}',
  'letter.when-it-was': 'Было назначено',
  'letter.what': 'Услуга',
  'letter.office': 'Офис',
  'letter.address': 'Адрес',
  'letter.home': 'Куда приедет',
  'letter.code': 'Код записи',

  'letter.change': 'Перенести или отменить запись',
  'letter.change-home': 'Перенести или отменить визит',
  'letter.book-again': 'Записаться снова',

  'letter.end':
    'Это письмо отправлено автоматически, отвечать на него не нужно. Если оно пришло вам по ошибке, просто удалите его.',
} as const;
