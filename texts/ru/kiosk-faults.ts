/** The kiosk when something is out of order: what happens, and what to do; nothing is claimed that is not known. */
export const kioskFaults = {
  // no answer, or a late one
  'kiosk.silent-ticket':
    'Ответа пока нет. Подождите ещё: он не потеряется, и второй талон не появится. Если спешите, подойдите к сотруднику.',
  'kiosk.silent-booking':
    'Ответа пока нет. Подождите ещё: второй записи не появится. Если спешите, спросите потом сотрудника: запись могла появиться.',
  'kiosk.silent-move':
    'Ответа пока нет. Подождите ещё: запись не потеряется. Если спешите, спросите потом сотрудника, на какое она время.',
  'kiosk.silent-look': 'Ответа пока нет. Можно подождать ещё, а если спешите, подойдите к сотруднику.',
  'kiosk.give-up': 'Не ждать',
  'kiosk.unheard-ticket':
    'Подождите, пожалуйста: когда связь вернётся, талон оформится сам. Второй талон не появится.',
  'kiosk.unheard-booking':
    'Подождите, пожалуйста: когда связь вернётся, запись оформится сама. Второй записи не появится.',
  'kiosk.unheard-move':
    'Подождите, пожалуйста: когда связь вернётся, запись перенесётся сама. Она не потеряется.',
  'kiosk.unheard-rating': 'Подождите, пожалуйста: когда связь вернётся, оценка отправится сама.',
  'kiosk.unheard-look': 'Подождите, пожалуйста: когда связь вернётся, всё найдётся само.',
  'kiosk.unheard-paper': 'Если талон напечатается раньше, возьмите его: он действует.',

  // what a visitor cannot help: what is out of order only staff have to know
  'kiosk.trouble': 'Что-то пошло не так. Попробуйте, пожалуйста, ещё раз.',
  'kiosk.trouble-for-now': 'Сейчас не получается. Подождите, пожалуйста, минуту и попробуйте ещё раз.',
  'kiosk.trouble-connection': 'Нет связи. Подождите, пожалуйста, немного и попробуйте ещё раз.',

  // a ticket without its paper, aloud
  'kiosk.paper-trouble-said': 'Талон не напечатался. Ваш номер: {number}. Запомните его: вас вызовут.',
  'kiosk.paper-check-said': 'Посмотрите, вышел ли талон. Ваш номер: {number}.',

  // the day is too short, or over
  'kiosk.shut-other-day':
    '{serviceName, select, none {Эта запись} other {Запись «{serviceName}»}} на {appointmentAtDay}, {appointmentAt}. Приходите в это время или перенесите запись.',
  'kiosk.shut-past':
    '{serviceName, select, none {Эта запись} other {Запись «{serviceName}»}} была на {appointmentAtDay}, {appointmentAt}. Можно записаться снова.',
  'kiosk.shut-cancelled': 'Эта запись отменена. Можно записаться снова.',
  'kiosk.shut-other-office':
    '{name, select, none {Записи с таким кодом здесь нет. Судя по первым цифрам, она сделана в другой офис: его адрес есть на талоне записи} other {Эта запись в другой офис: {name}{address, select, none {} other {, {address}}}. Приезжайте туда к своему времени}}.',
  'kiosk.shut-at-home': 'Это запись на визит к вам домой: специалист приедет сам.',
  'kiosk.shut-no-phone': 'На этот номер записи нет. Проверьте номер или подойдите к сотруднику.',
  'kiosk.full': 'До закрытия можем не успеть. Надёжнее записаться на другой день.',
  'kiosk.full-unbooked': 'До закрытия можем не успеть. Надёжнее прийти в другой день.',
  'kiosk.full-midnight': 'До полуночи можем не успеть, а в полночь понадобится новый талон.',

  // beside the same words in the language of the page, while nobody knows which languages the office has
  'kiosk.not-working': 'Киоск сейчас не работает. Подойдите, пожалуйста, к сотруднику.',

  // a slip held to the scanner while a screen is still in use
  'kiosk.slip-read-title': 'Код записи прочитан',
  'kiosk.slip-read-shown':
    'Если вы пришли по записи, отметим вас. Талон, который сейчас на экране, закроется.',
  'kiosk.slip-read-typed': 'Если вы пришли по записи, отметим вас. То, что введено на экране, сотрётся.',
  'kiosk.slip-read-leave': 'Вернуться к экрану',
  'kiosk.slip-read-use': 'Отметиться по записи',
} as const;
