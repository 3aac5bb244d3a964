/**
 * Why the server says no and what to do next, one for each code of the contract. Placeholders are the refusal's params:
 * a moment such as `opensAt` (epoch ms) comes as the local time in `{opensAt}` and the day in `{opensAtDay}`, a ticket's
 * `number` with its space (`ui/words.ts`). What the server may not know is `none`.
 */
export const problems = {
  'problem.bad-request': 'Запрос не понят. Проверьте введённое и повторите.',
  'problem.unauthenticated': 'Вход не выполнен или закончился. Войдите ещё раз.',
  'problem.forbidden': 'У вас нет прав на это действие. Обратитесь к администратору.',
  'problem.not-found': 'Такой страницы или записи нет. Проверьте адрес.',
  'problem.too-many-requests': 'Слишком много запросов подряд. Подождите минуту и повторите.',
  'problem.storage-failed': 'Не удалось сохранить, ничего не изменено. Повторите через минуту.',
  'problem.disk-full':
    'На сервере закончилось место, ничего не изменено. Сообщите администратору: нужно освободить диск.',
  'problem.stopping': 'Сервер перезапускается. Повторите через несколько секунд.',
  'problem.internal': 'На сервере произошла ошибка. Повторите, а если не поможет, сообщите администратору.',
  'problem.no-connection': 'Нет связи с сервером. Подождите немного и повторите.',
  'problem.command-id-reused':
    'Это действие уже отправлено с другими данными. Обновите страницу и повторите.',

  'problem.setup-needed': 'Офис ещё не настроен. Откройте ссылку настройки из консоли сервера.',
  'problem.setup-done': 'Офис уже настроен. Войдите со своим логином.',
  'problem.setup-link-wrong': 'Ссылка настройки не подходит. Возьмите новую из консоли сервера.',
  'problem.link-wrong': 'Ссылка не подходит или уже использована. Возьмите новую.',
  'problem.config-invalid':
    'Настройки не приняты: {reason, select, groupIds {у двух групп один код} serviceIds {у двух услуг один код} deskIds {у двух окон один код} deskNumbers {у двух окон один номер} printerIds {у двух принтеров один код} infoPageIds {у двух страниц информации один код} languages {язык указан дважды, или это русский: он есть всегда} timezone {такого часового пояса нет} letters {букву талона нужно взять из списка разрешённых: она не должна читаться как цифра} lettersRepeat {у двух групп одна буква талона} lettersAlike {буквы талонов двух групп звучат похоже} serviceGroup {у услуги нет группы} deskService {в окне указана услуга, которой нет} hours {время открытия должно быть раньше закрытия} breaks {перерывы должны идти по порядку и лежать внутри рабочих часов} exceptionsRepeat {один день указан в особых днях дважды} plans {план записи указан дважды или для группы или услуги, которой нет} quotas {квота канала больше, чем мест в интервале} otherOffices {у двух офисов один номер} other {проверьте поле «{field}»}}.',
  'problem.config-changed':
    'Пока страница была открыта, настройки изменил кто-то другой. Обновите страницу и внесите изменения ещё раз.',
  'problem.config-strands-desk':
    'Окно {deskNumber} сейчас открыто. Сначала закройте его, затем меняйте настройки.',
  'problem.config-strands-ticket':
    'Талон {number} ещё ждёт услугу «{serviceName}». Уберите её, когда очередь по ней закончится.',
  'problem.config-strands-appointment':
    'На услугу «{serviceName}» есть запись на {appointmentAtDay}, {appointmentAt}. Сначала отмените её или дождитесь этого дня.',
  'problem.config-keeps-closed':
    'Запись на {appointmentAtDay}, {appointmentAt} оставить нельзя: офис тогда закрыт. Перенесите её или отмените.',
  'problem.config-hits-appointments':
    'Изменения затронут {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}. Для каждой решите: оставить, перенести или отменить.',
  'problem.sign-in-failed': 'Логин или пароль не подходит. Проверьте раскладку и Caps Lock.',
  'problem.sign-in-locked':
    'Слишком много неудачных попыток. Повторите через {minutes, plural, one {# минуту} few {# минуты} other {# минут}}.',
  'problem.login-taken': 'Логин «{login}» уже занят. Выберите другой.',
  'problem.person-unknown': 'Такого сотрудника уже нет. Обновите страницу.',
  'problem.person-at-desk':
    '{name}: сейчас за окном {deskNumber}. Сначала это окно нужно закрыть: это сделает сам сотрудник или администратор, заняв окно вместо него.',
  'problem.last-administrator':
    'Это последний администратор: без него офисом некому управлять. Сначала дайте роль администратора другому сотруднику.',
  'problem.password-wrong': 'Нынешний пароль не подходит. Проверьте раскладку и Caps Lock.',
  'problem.pairing-unknown': 'Код не найден или устарел. Введите код, который сейчас на экране.',
  'problem.device-unknown': 'Этот экран отключён администратором. Подключите его снова.',

  'problem.office-not-open': 'Приём ещё не начался. Талоны выдаются с {opensAt}.',
  'problem.office-closed': 'На сегодня выдача талонов закончена. Ждём вас в рабочие часы.',
  'problem.service-unknown': 'Такой услуги нет. Выберите услугу из списка.',
  'problem.service-not-offered': 'Эта услуга сейчас не оказывается. Выберите другую.',
  'problem.desk-unknown': 'Такого окна нет. Выберите окно из списка.',
  'problem.desk-taken': 'За окном {deskNumber} уже работает другой специалист. Выберите свободное окно.',
  'problem.desk-not-yours': 'Вы не за окном {deskNumber}. Сначала займите его.',
  'problem.operator-at-other-desk': 'Вы уже за окном {deskNumber}. Сначала закройте его.',
  'problem.desk-serves-nothing': 'В окне {deskNumber} нет услуг, которые вы оказываете. Выберите другое.',
  'problem.desk-paused': 'Окно на перерыве. Сначала вернитесь к работе.',
  'problem.desk-not-paused': 'Окно уже не на перерыве. Можно вызывать посетителей.',
  'problem.desk-busy': 'За окном посетитель {number}. Сначала завершите с ним.',
  'problem.nobody-waiting':
    'В очереди к вашему окну никого нет. Когда посетитель появится, он будет в списке.',
  'problem.nobody-at-desk': 'За окном сейчас никого. Сначала вызовите посетителя.',
  'problem.not-called': 'Посетитель {number} уже подошёл. Продолжайте обслуживание или завершите его.',
  'problem.not-started': 'Обслуживание посетителя {number} ещё не начато. Сначала нажмите «Пришёл, начать».',
  'problem.already-started': 'Обслуживание посетителя {number} уже начато. Продолжайте.',
  'problem.recall-limit':
    'Посетителя вызвали повторно {limit, plural, one {# раз} few {# раза} other {# раз}}. Отметьте «Не пришёл», место за ним сохранится.',
  'problem.ticket-unknown': 'Такого талона нет. Проверьте номер.',
  'problem.ticket-not-waiting':
    'Посетитель {number} уже не ждёт: его вызвали или он ушёл. Вызовите следующего.',
  'problem.ticket-not-returnable':
    'Посетителя {number} вернуть нельзя: он не отложен и не отмечен как не подошедший.',
  'problem.ticket-directed-elsewhere':
    'Посетитель {number} направлен в другое окно, вызвать его может только оно. Вызовите следующего.',
  'problem.ticket-of-other-service':
    'Посетитель {number} ждёт услугу «{serviceName}», в вашем окне её нет. Вызовите следующего.',
  'problem.transfer-nowhere': 'Передать туда нельзя: там никто не работает. Выберите другое.',
  'problem.day-not-open': 'Приём на сегодня закрыт. Окно можно открыть, когда начнётся рабочий день.',

  'problem.visit-not-over': 'Посетителя {number} ещё не обслужили. Оценить визит можно после него.',
  'problem.visit-rated': 'Визит {number} уже оценили, спасибо.',
  'problem.help-call-unknown':
    'Вызова помощи уже нет: к посетителю идёт другой сотрудник или помощь больше не нужна.',
  'problem.help-call-over': 'К посетителю уже идёт другой сотрудник.',

  'problem.appointment-unknown': 'Записи с таким кодом нет. Проверьте код или обратитесь к сотруднику.',
  'problem.appointment-cancelled':
    'Эта запись отменена. Возьмите талон в общую очередь или запишитесь снова.',
  'problem.appointment-used':
    'По этой записи талон {number} уже выдан. Ждите вызова; если талона нет под рукой, подойдите к сотруднику.',
  'problem.appointment-missed':
    'Время этой записи уже прошло. Возьмите талон или запишитесь на другое время.',
  'problem.appointment-other-day':
    'Запись на другой день: {appointmentAtDay}, {appointmentAt}. Приходите в это время, перенесите запись или возьмите талон сегодня.',
  'problem.appointment-past':
    'Эта запись была на {appointmentAtDay}, {appointmentAt}. Возьмите талон в общую очередь или запишитесь снова.',
  'problem.appointment-other-office':
    '{name, select, none {Записи с таким кодом здесь нет. Судя по первым цифрам, она сделана в другой офис: его адрес есть на талоне записи. Проверьте код или возьмите талон здесь} other {Эта запись в другой офис: {name}{address, select, none {} other {, {address}}}. Приезжайте туда к своему времени или возьмите талон здесь}}.',
  'problem.appointment-not-late': 'Посетитель по этой записи не опоздал: талон выдаётся по записи.',
  'problem.appointment-at-home':
    'Это запись на визит к вам домой: специалист приедет сам. Если нужно решить вопрос сейчас, возьмите талон.',
  'problem.appointment-no-home-visit':
    'Это запись в офис, а не визит на дом. Отметить итог визита по ней нельзя.',
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
  'problem.home-visit-not-yet':
    'Выезд назначен на {appointmentAtDay}, {appointmentAt}. Отметить результат можно после этого времени.',
  'problem.home-visits-not-made': 'Офис не выезжает на дом. Запишите посетителя в офис.',
  'problem.phone-holds-too-many':
    'На этот номер уже {most, plural, one {есть # запись} few {есть # записи} many {есть # записей} other {есть # записи}}, больше нельзя. Сначала отмените или перенесите одну из них.',
  'problem.phone-booked-then': 'На этот номер уже есть запись на это время. Выберите другое.',
  'problem.booking-unknown':
    'Такой записи нет. Проверьте код и номер телефона или позвоните нам: запись найдут по имени.',
  'problem.booking-moved':
    'Эту запись уже перенесли на {appointmentAtDay}, {appointmentAt}. Проверьте новое время и, если нужно, отмените её ещё раз.',
  'problem.booking-moved-often':
    'Запись уже {most, plural, one {# раз переносили} few {# раза переносили} many {# раз переносили} other {# раза переносили}}, больше нельзя. Отмените её и запишитесь заново или позвоните нам.',
  'problem.home-visit-by-staff': 'Выезд на дом меняют сотрудники. Позвоните нам: перенесём или отменим.',
  'problem.booking-unchangeable':
    'Эту запись уже нельзя изменить: она отменена или визит состоялся. Запишитесь заново.',

  'problem.print-job-unknown': 'Такого задания печати нет. Напечатайте талон ещё раз.',
  'problem.print-job-not-doubtful':
    'С этим талоном уже разобрались: он больше не под вопросом. Посмотрите остальные.',
  'problem.printer-unknown': 'Такого принтера нет. Выберите принтер из списка.',

  'problem.voice-unavailable': 'Голос сервера сейчас не работает. Прочтите, пожалуйста, текст на экране.',
} as const;
