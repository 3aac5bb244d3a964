/** What the command `npm run restore` says on the console. */
export const restore = {
  'restore.usage':
    'Назовите копию, которую нужно вернуть: npm run restore -- ФАЙЛ\nС ключом --yes команда ни о чём не спрашивает, с ключом --other-office примет копию другого офиса.',
  'restore.copies': 'Копии в папке {folder}:',
  'restore.no-copies': 'В папке {folder} копий нет.',
  'restore.in-file': 'В копии:  {facts}',
  'restore.now-there': 'Сейчас:   {facts}',
  'restore.facts':
    '«{office}», {events, plural, =0 {событий нет} other {последнее событие {last}}}, посещений: {visits}',
  'restore.moment': '{day}, {time}',
  'restore.no-office': 'офис не настроен',
  'restore.now-nothing': 'данных нет',
  'restore.now-unreadable': 'данные не читаются',
  'restore.sum-unknown':
    'Рядом с копией нет файла с контрольной суммой (.sha256): проверено, что файл цел как база данных, но не каждая буква в нём.',
  'restore.means':
    'Всё, что записано после последнего события копии, в работе офиса пропадёт. Нынешние данные не удаляются, а откладываются. Сотрудники, их пароли, устройства и ключи станут такими, какими были в копии: проверьте их потом.',
  'restore.ask': 'Вернуть эту копию? Напишите «да» и нажмите Enter:',
  'restore.yes': 'да',
  'restore.not-done': 'Ничего не изменено.',
  'restore.done': 'Данные возвращены из копии. Запустите сервер: npm start',
  'restore.media-missing':
    '{count, plural, one {Не нашёлся # файл слайдов} few {Не нашлись # файла слайдов} other {Не нашлись # файлов слайдов}}: загрузите {count, plural, one {его} other {их}} снова на странице «Объявления».',
  'restore.aside':
    'Прежние данные лежат в {aside}, {days, plural, one {# день} few {# дня} other {# дней}} после первого запуска сервера. Чтобы вернуть их:\n  npm run restore -- "{aside}"',
  'restore.refused': 'Ничего не изменено: {reason}',
  'restore.in-use': 'сервер работает. Остановите его (Ctrl+C в его окне) и повторите.',
  'restore.no-file': 'файла {file} нет или его нельзя прочитать.',
  'restore.in-place': 'файл {file} и есть нынешние данные офиса.',
  'restore.not-office': 'файл {file} не копия данных офиса.',
  'restore.damaged': 'файл {file} повреждён: он обрезан или изменён. Возьмите другую копию.',
  'restore.newer': 'файл {file} записан более новой версией программы. Сначала обновите программу.',
  'restore.demo': 'в файле {file} данные демонстрации.',
  'restore.other-office':
    'в файле {file} данные другого офиса. Если это и нужно, повторите с ключом --other-office.',
  'restore.no-space': 'на диске с папкой {directory} нет места. Освободите его и повторите.',
  'restore.not-writable':
    'в папке {directory} не удалось записать. Проверьте DATA_DIR, диск и права и повторите.',
} as const;
