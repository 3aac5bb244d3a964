/**
 * Why the server says no and what to do next, one for each code of the contract. Placeholders are the refusal's params:
 * a moment such as `opensAt` (epoch ms) comes as the local time in `{opensAt}` and the day in `{opensAtDay}`, a ticket's
 * `number` with its space (`ui/words.ts`). What the server may not know is `none`.
 *
 * Here are those that the kiosk, the phone and the booking pages may get; what only staff can be refused is in
 * `problems-staff.ts`. Where something is out of order these words are for staff, who have to know what it is: visitors read
 * `kiosk.trouble…` and `booking.trouble…` instead.
 */
export const problems = {
  'problem.bad-request': 'Введённое не подошло. Проверьте его и попробуйте ещё раз.',
  'problem.unauthenticated': 'Вход не выполнен или закончился. Войдите ещё раз.',
  'problem.forbidden': 'У вас нет прав на это действие. Обратитесь к администратору.',
  'problem.not-found': 'Такой страницы или записи нет. Проверьте адрес.',
  'problem.too-many-requests': 'Слишком много попыток подряд. Подождите минуту и попробуйте ещё раз.',
  'problem.storage-failed': 'Не удалось сохранить, ничего не изменено. Повторите через минуту.',
  'problem.disk-full':
    'На сервере закончилось место, ничего не изменено. Сообщите администратору: нужно освободить диск.',
  'problem.stopping': 'Сервер перезапускается. Повторите через несколько секунд.',
  'problem.internal':
    'На нашей стороне произошла ошибка. Повторите, а если не поможет, сообщите администратору.',
  'problem.no-connection': 'Нет связи с сервером. Подождите немного и повторите.',
  'problem.command-id-reused':
    'Это действие уже отправлено с другими данными. Обновите страницу и повторите.',

  'problem.setup-needed': 'Офис ещё не настроен. Откройте ссылку настройки из консоли сервера.',
  'problem.device-unknown': 'Этот экран отключён администратором. Подключите его снова.',

  'problem.office-not-open': 'Приём ещё не начался. Талоны выдаются с {opensAt}.',
  'problem.office-closed': 'На сегодня выдача талонов закончена. Ждём вас в рабочие часы.',
  'problem.service-unknown': 'Такой услуги нет. Выберите услугу из списка.',
  'problem.service-not-offered': 'Эта услуга сейчас не оказывается. Выберите другую.',
  'problem.ticket-unknown': 'Такого талона нет. Проверьте номер.',
  'problem.ticket-not-waiting': 'Талон {number} уже не ждёт: его вызвали, или посетитель ушёл.',

  'problem.visit-not-over': 'По талону {number} ещё не обслужили. Оценить визит можно после него.',
  'problem.visit-rated': 'Визит {number} уже оценили, спасибо.',

  'problem.appointment-unknown': 'Записи с таким кодом нет. Проверьте код или обратитесь к сотруднику.',
  'problem.appointment-cancelled':
    'Эта запись отменена. Возьмите талон в общую очередь или запишитесь снова.',
  'problem.appointment-used':
    'По этой записи талон {number} уже выдан. Ждите вызова; если талона нет под рукой, подойдите к сотруднику.',
  'problem.appointment-missed':
    'Время этой записи уже прошло. Возьмите талон или запишитесь на другое время.',
  'problem.appointment-other-day':
    '{serviceName, select, none {Эта запись} other {Запись «{serviceName}»}} на {appointmentAtDay}, {appointmentAt}. Приходите в это время, перенесите запись или возьмите талон сегодня.',
  'problem.appointment-past':
    '{serviceName, select, none {Эта запись} other {Запись «{serviceName}»}} была на {appointmentAtDay}, {appointmentAt}. Возьмите талон в общую очередь или запишитесь снова.',
  'problem.appointment-other-office':
    '{name, select, none {Записи с таким кодом здесь нет. Судя по первым цифрам, она сделана в другой офис: его адрес есть на талоне записи. Проверьте код или возьмите талон здесь} other {Эта запись в другой офис: {name}{address, select, none {} other {, {address}}}. Приезжайте туда к своему времени или возьмите талон здесь}}.',
  'problem.appointment-not-late': 'Опоздания по этой записи нет: отметьтесь по ней, и талон будет по записи.',
  'problem.appointment-at-home':
    'Это запись на визит к вам домой: специалист приедет сам. Если нужно решить вопрос сейчас, возьмите талон.',
  'problem.phone-without-appointment':
    'На этот номер сегодня записи нет. Проверьте номер или возьмите талон.',
  'problem.slot-past': 'Это время уже прошло. Выберите другое.',
  'problem.slot-too-soon':
    'Записаться можно не позже чем за {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}} до приёма. Выберите время позже или возьмите талон.',
  'problem.slot-too-far':
    'Запись открыта на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} вперёд. Выберите день ближе.',
  'problem.slot-outside-hours': 'В это время офис не работает. Выберите другое.',
  'problem.slot-off-grid':
    'Запись идёт с шагом {minutes, plural, one {# минута} few {# минуты} other {# минут}}. Выберите время из списка.',
  'problem.slot-taken': 'Это время только что заняли. Выберите другое.',
  'problem.phone-holds-too-many':
    'На этот номер уже {most, plural, one {есть # запись} few {есть # записи} many {есть # записей} other {есть # записи}}, больше нельзя. Сначала отмените или перенесите одну из них.',
  'problem.phone-booked-then': 'На этот номер уже есть запись на это время. Выберите другое.',
  'problem.booking-unknown':
    'Такой записи нет. Проверьте код и номер телефона или позвоните нам: запись найдут по имени.',
  'problem.booking-moved':
    'Эту запись уже перенесли на {appointmentAtDay}, {appointmentAt}. Проверьте новое время и, если нужно, повторите.',
  'problem.booking-moved-often':
    'Запись уже {most, plural, one {# раз переносили} few {# раза переносили} many {# раз переносили} other {# раза переносили}}, больше нельзя. Отмените её и запишитесь заново или позвоните нам.',
  'problem.home-visit-by-staff': 'Выезд на дом меняют сотрудники. Позвоните нам: перенесём или отменим.',
  'problem.booking-unchangeable':
    'Эту запись уже нельзя изменить: она отменена или визит состоялся. Запишитесь заново.',

  'problem.print-job-unknown': 'Такого задания печати нет. Напечатайте талон ещё раз.',
  'problem.printer-unknown': 'Такого принтера нет. Выберите принтер из списка.',
  'problem.voice-unavailable': 'Голос сейчас не работает. Прочтите, пожалуйста, текст на экране.',
} as const;
