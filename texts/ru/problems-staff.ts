/** Why the server says no to staff and to whoever sets it up: what no visitor can ask for. */
export const problemsStaff = {
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
  'problem.ticket-not-returnable':
    'Посетителя {number} вернуть нельзя: он не отложен и не отмечен как не подошедший.',
  'problem.ticket-directed-elsewhere':
    'Посетитель {number} направлен в другое окно, вызвать его может только оно. Вызовите следующего.',
  'problem.ticket-of-other-service':
    'Посетитель {number} ждёт услугу «{serviceName}», в вашем окне её нет. Вызовите следующего.',
  'problem.transfer-nowhere': 'Передать туда нельзя: там никто не работает. Выберите другое.',
  'problem.day-not-open': 'Приём на сегодня закрыт. Окно можно открыть, когда начнётся рабочий день.',

  'problem.help-call-unknown':
    'Вызова помощи уже нет: к посетителю идёт другой сотрудник или помощь больше не нужна.',
  'problem.help-call-over': 'Туда уже идёт другой сотрудник.',

  'problem.appointment-no-home-visit':
    'Это запись в офис, а не визит на дом. Отметить итог визита по ней нельзя.',
  'problem.home-visit-not-yet':
    'Выезд назначен на {appointmentAtDay}, {appointmentAt}. Отметить результат можно после этого времени.',
  'problem.home-visits-not-made': 'Офис не выезжает на дом. Запишите посетителя в офис.',

  'problem.print-job-not-doubtful':
    'С этим талоном уже разобрались: он больше не под вопросом. Посмотрите остальные.',
  'problem.printer-not-saved':
    'Виртуальный принтер печатает только с сохранёнными настройками. Сначала сохраните их.',
  'problem.test-paper-unknown': 'Об этом пробном талоне сервер уже не помнит. Напечатайте новый.',
} as const;
