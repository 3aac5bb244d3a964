/** The demo: what it says on the console, and the names of the office that it plays. */
export const simulator = {
  'simulator.office-name': 'Демонстрационный офис',
  'simulator.office-address': 'ул. Примерная, 1',
  'simulator.administrator-name': 'Администратор демонстрации',
  'simulator.manager-name': 'Нина Сергеевна',
  'simulator.reception-name': 'Галина Андреевна',
  'simulator.operator-names':
    'Ольга Ивановна, Марина Петровна, Сергей Викторович, Татьяна Юрьевна, Алексей Николаевич, Ирина Олеговна, Наталья Борисовна, Дмитрий Игоревич, Светлана Павловна, Елена Михайловна',
  'simulator.visitor-names':
    'Анна Сергеевна, Иван Петрович, Людмила Фёдоровна, Николай Степанович, Вера Дмитриевна, Андрей Юрьевич, Лидия Васильевна, Павел Андреевич, Зоя Николаевна, Виктор Семёнович',
  'simulator.visitor-word': 'Хорошо бы стойку пониже: с коляски до неё трудно дотянуться.',

  'simulator.day-not-csv': 'строка не читается как CSV: проверьте кавычки',
  'simulator.day-empty': 'в файле нет ни одного посетителя',
  'simulator.column-missing': 'в заголовке нет столбцов: {columns}',
  'simulator.column-unknown': 'в заголовке незнакомые столбцы: {columns}',
  'simulator.row-length': 'полей {found}, а столбцов {expected}',
  'simulator.row-nobody': 'нет ни времени прихода, ни записи: arrival может быть пустым только у записанного',
  'simulator.wrong-arrival': 'arrival «{value}»: нужно время прихода, например 09:05:30',
  'simulator.wrong-service': 'service «{value}»: такой услуги в офисе нет',
  'simulator.wrong-appointment': 'appointment «{value}»: нужно время записи, например 09:10, или пустое поле',
  'simulator.wrong-out-of-turn': 'out_of_turn «{value}»: нужно 0 или 1',
  'simulator.wrong-service-minutes': 'service_minutes «{value}»: нужны минуты больше 0 и не больше 480',
  'simulator.wrong-answers-call':
    'answers_call «{value}»: нужен номер вызова, на который посетитель придёт, или 0',
  'simulator.wrong-leaves-after':
    'leaves_after_minutes «{value}»: нужны минуты больше 0 и не больше 480 или пустое поле',

  'simulator.help-usage': 'npm run demo -- [параметры]',
  'simulator.help-day':
    'ordinary (обычный день, по умолчанию), hard (трудный понедельник) или файл дня в формате CSV',
  'simulator.help-speed': 'во сколько раз быстрее настоящих идут часы офиса (по умолчанию {speed})',
  'simulator.help-fast': 'весь день так быстро, как может компьютер',
  'simulator.help-desks': 'сколько окон (по умолчанию столько, сколько нужно дню; для своего файла {desks})',
  'simulator.help-leave-desk': 'оставить последнее окно вам: за ним никто не работает, пока вы не сядете',
  'simulator.help-port': 'порт офиса (по умолчанию {port})',
  'simulator.help-data': 'папка данных (по умолчанию {data}); чужие данные не трогаются',
  'simulator.help-exit': 'закончить вместе с днём, а не ждать Ctrl+C',

  'simulator.flag-unknown': 'Параметр {flag} не понят. Что есть: npm run demo -- --help',
  'simulator.flag-number': 'Параметру {flag} нужно число от {min} до {max}, а не «{value}».',
  'simulator.flag-fast-speed': 'Выберите что-то одно: --fast или --speed.',
  'simulator.flag-leave-desk': 'С --leave-desk нужно хотя бы два окна.',
  'simulator.file-unreadable': 'Файл дня {path} не открылся: {reason}',
  'simulator.file-wrong': 'В файле дня {path} ошибки:',
  'simulator.file-fault': 'строка {line}: {words}',
  'simulator.file-more': 'и ещё {count, plural, one {# ошибка} few {# ошибки} other {# ошибок}}',
  'simulator.server-missing': 'Сервер не собран: нет файла {path}. Запустите npm run build.',
  'simulator.server-ended': 'Сервер офиса остановился сам, демонстрация закончена.',
  'simulator.server-not-started':
    'Сервер офиса не запустился, его слова выше. Другой порт задаёт --port, другую папку --data.',
  'simulator.server-silent': 'Сервер офиса не ответил за {seconds} секунд.',
  'simulator.failed': 'Демонстрация остановилась: {reason}',

  'simulator.preparing': 'Готовим демонстрационный офис…',
  'simulator.plan':
    'День {date}: {visitors, plural, one {# посетитель} few {# посетителя} other {# посетителей}}, {desks, plural, one {# окно} few {# окна} other {# окон}}.',
  'simulator.plan-fast': 'Часы офиса переставляются от события к событию: день пройдёт за минуту-другую.',
  'simulator.plan-speed':
    'Часы идут в {speed} раз быстрее настоящих: день пройдёт примерно за {minutes, plural, one {# минуту} few {# минуты} other {# минут}}.',
  'simulator.links': 'Откройте в браузере, вход произойдёт сам:',
  'simulator.link-kiosk': 'Киоск',
  'simulator.link-display': 'Табло',
  'simulator.link-desk': 'Окно {number}',
  'simulator.link-manager': 'Руководитель',
  'simulator.link-printers': 'Принтеры',
  'simulator.take-ticket':
    'Возьмите талон на киоске: смоделированные специалисты вызовут и вас. Остановить всё: Ctrl+C.',
  'simulator.your-desk': 'Окно {number} оставлено вам: откройте его ссылку, выберите окно и вызывайте.',
  'simulator.their-desk':
    'За окном {number} работает программа: смотрите, как она это делает. Чтобы сесть самому, запустите с --leave-desk.',

  'simulator.progress-time': 'время',
  'simulator.progress-waiting': 'ждут',
  'simulator.progress-served': 'приняты',
  'simulator.progress-mean-wait': 'среднее ожидание',
  'simulator.minutes': '{value} мин',
  'simulator.percent': '{value} %',
  'simulator.none': '–',

  'simulator.done': 'День закончился.',
  'simulator.column-service': 'услуга',
  'simulator.column-visitors': 'приняты',
  'simulator.column-wait': 'ожидание',
  'simulator.column-in-wait': 'до {norm}',
  'simulator.column-service-time': 'приём',
  'simulator.column-norm': 'норматив',
  'simulator.column-in-norm': 'в нём',
  'simulator.all-services': 'Все услуги',
  'simulator.totals':
    'Талонов {issued}: приняты {served}, не подошли {didNotCome}, ушли сами {left}, не приняты {notServed}, ещё в офисе {inOffice}.',
  'simulator.turned-away': 'Остались без талона: {count}.',
  'simulator.norm':
    'Ожидание: в среднем {mean}, у девяти из десяти не дольше {p90}; не дольше {norm}: {share} посетителей.',
  'simulator.appointments':
    'По записи: записаны {booked}, пришли вовремя {onTime}, не пришли или опоздали {missed}.',
  'simulator.told': 'Названное при выдаче талона время ожидания сбылось у {share} посетителей.',
  'simulator.refusals': 'Отказы сервера: {list}.',
  'simulator.see-manager': 'Тот же день на странице руководителя: {url}',
  'simulator.stays-open': 'Офис остаётся открытым, экраны можно смотреть. Закончить: Ctrl+C.',
  'simulator.clock-goes-on':
    'Часы офиса идут дальше: в полночь начнётся новый день, этот останется под своей датой {date}.',
  'simulator.stopping': 'Закрываем демонстрационный офис…',
} as const;
