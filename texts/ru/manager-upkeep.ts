/** The manager's room: how the server, its disks and the backups are. */
export const managerUpkeep = {
  'manager.page-status': 'Состояние',
  'manager.status-title': 'Состояние сервера',
  'manager.status-note': 'Диски, резервные копии, очереди и версии',

  'manager.server-red':
    'Сервер требует вмешательства сегодня: {count, plural, one {# причина} few {# причины} other {# причин}}.',
  'manager.server-yellow':
    'Сервер требует внимания: {count, plural, one {# причина} few {# причины} other {# причин}}.',
  'manager.server-see': 'Посмотреть, что делать',
  'manager.findings': 'Что требует внимания',
  'manager.findings-none': 'Всё в порядке',
  'manager.findings-none-means': 'Места на дисках хватает, копии делаются, ничто не ждёт вашего решения.',
  'manager.finding-red': 'срочно',
  'manager.finding-yellow': 'внимание',
  'manager.finding-database-damaged': 'База данных офиса повреждена',
  'manager.finding-database-damaged-do':
    'Позовите того, кто отвечает за сервер. Данные нужно вернуть из последней целой копии командой npm run restore; старые копии не удаляйте.',
  'manager.finding-storage-failing': 'Сервер не может записать на диск',
  'manager.finding-storage-failing-do':
    'Талоны и записи сейчас не принимаются. Проверьте, есть ли место на диске и исправен ли он.',
  'manager.finding-data-disk-full': 'На диске с данными почти нет места: осталось {free}',
  'manager.finding-data-disk-full-do':
    'Освободите место сегодня, иначе офис не сможет выдавать талоны. Диск с папкой {folder}.',
  'manager.finding-backup-disk-full': 'На диске с копиями почти нет места: осталось {free}',
  'manager.finding-backup-disk-full-do':
    'Новых копий не будет, пока место не освободится. Диск с папкой {folder}.',
  'manager.finding-backup-fault': 'Последняя копия не удалась, {at}',
  'manager.finding-no-backup-week': 'Свежей копии нет больше недели',
  'manager.finding-no-backup': 'Свежей копии нет больше полутора суток',
  'manager.finding-no-backup-last':
    'Последняя: {at}. Нажмите «Сделать копию сейчас»: страница скажет, что мешает.',
  'manager.finding-no-backup-never':
    'Копий ещё не было. Нажмите «Сделать копию сейчас»: страница скажет, что мешает.',
  'manager.finding-data-disk-low': 'На диске с данными мало места: осталось {free}',
  'manager.finding-data-disk-low-do': 'Освободите место в ближайшие дни. Диск с папкой {folder}.',
  'manager.finding-backup-disk-low': 'На диске с копиями мало места: осталось {free}',
  'manager.finding-backup-disk-low-do':
    'Освободите место или назовите в BACKUP_DIR папку на другом диске. Сейчас это диск с папкой {folder}.',
  'manager.finding-backup-media-missing':
    '{count, plural, one {Один файл объявлений не попал в копию} few {# файла объявлений не попали в копию} other {# файлов объявлений не попали в копию}}',
  'manager.finding-backup-media-missing-do':
    'Файл пропал, повреждён, или для него нет места. Откройте «Объявления», проверьте рисунки и видео и загрузите недостающее снова.',
  'manager.finding-copies-not-erased': 'Из старых копий не удалось стереть имена посетителей',
  'manager.finding-copies-not-erased-do':
    'Срок их хранения вышел. Если место на диске есть, значит, копия повреждена: удалите файлы {names}.',
  'manager.finding-clock-behind': 'Часы сервера отстают',
  'manager.finding-clock-behind-do':
    'Время в офисе стоит, пока часы не догонят последнее событие. Исправьте время на сервере и включите его синхронизацию.',
  'manager.finding-messages-failed':
    '{count, plural, one {# письмо посетителю не отправлено} few {# письма посетителям не отправлены} other {# писем посетителям не отправлены}} за сутки',
  'manager.finding-messages-failed-do': 'Причины названы на странице «Сообщения».',
  'manager.finding-papers-doubtful':
    '{count, plural, one {О # талоне неизвестно} few {О # талонах неизвестно} other {О # талонах неизвестно}}, вышли ли они из принтера',
  'manager.finding-papers-doubtful-do':
    'На странице «Рабочее место» нажмите «Разобраться» и скажите, вышли ли они.',

  'manager.backup-fault-no-space':
    'На диске мало места. Освободите его или назовите другую папку в BACKUP_DIR.',
  'manager.backup-fault-no-folder':
    'Папки {folder} нет. Проверьте, подключён ли диск, и настройку BACKUP_DIR.',
  'manager.backup-fault-not-writable': 'Сервер не может писать в папку {folder}. Дайте ему это право.',
  'manager.backup-fault-failed':
    'Диск с папкой {folder} не отвечает как надо. Подробности в журнале сервера.',
  'manager.backup-fault-damaged': 'База данных повреждена.',

  'manager.backups': 'Резервные копии',
  'manager.backups-note': 'Каждую ночь в 03:00 и по кнопке',
  'manager.backups-off': 'В демонстрации копии сами не делаются.',
  'manager.backups-off-yet': 'Копии начнут делаться, когда офис будет настроен.',
  'manager.backup-make': 'Сделать копию сейчас',
  'manager.backup-running': 'Копия делается: офис работает как обычно.',
  'manager.backup-made': 'Копия готова и проверена: {name}, {size}',
  'manager.backups-next': 'Следующая: {at}',
  'manager.backups-folder': 'Папка: {folder}',
  'manager.backups-same-disk':
    'Копии лежат на том же диске, что и данные: если он сломается, пропадёт всё. Назовите в BACKUP_DIR папку на другом диске.',
  'manager.backups-kept':
    'Хранятся все копии за 14 дней, по одной за каждую из 8 недель до них и по одной за каждый из 12 месяцев.',
  'manager.backups-none': 'Копий пока нет.',
  'manager.backup-when': 'Когда',
  'manager.backup-size': 'Размер',
  'manager.backup-download': 'Скачать',
  'manager.backup-download-which': 'Скачать копию: {at}',
  'manager.backup-download-note':
    'В копии есть имена и телефоны посетителей. Кто её скачал, записано в журнале.',

  'manager.facts-disks': 'Диски',
  'manager.facts-disk-data': 'Данные',
  'manager.facts-disk-backups': 'Копии',
  'manager.facts-free': 'свободно {free} из {total}',
  'manager.facts-unknown': 'неизвестно',
  'manager.facts-database': 'База данных',
  'manager.facts-size': 'Размер',
  'manager.facts-wal': 'Ещё не перенесено в неё',
  'manager.facts-events': 'Событий',
  'manager.facts-last-event': 'Последнее событие',
  'manager.facts-last-ago': '{when} ({ago})',
  'manager.facts-never': 'ещё не было',
  'manager.facts-schema': 'Версия базы и таблиц отчётов',
  'manager.facts-schemas': '{schema} и {tables}',
  'manager.facts-queues': 'Очереди',
  'manager.facts-mail': 'Почта',
  'manager.facts-mail-on': 'настроена',
  'manager.facts-mail-off': 'не настроена',
  'manager.facts-mail-waiting': 'Писем пора отправить',
  'manager.facts-mail-failed': 'Не отправлено за сутки',
  'manager.facts-papers': 'Талонов ждут печати',
  'manager.facts-doubtful': 'Неизвестно, вышли ли',
  'manager.facts-program': 'Программа',
  'manager.facts-version': 'Версия',
  'manager.facts-build': 'Сборка страниц',
  'manager.facts-node': 'Node.js',
  'manager.facts-system': 'Система',
  'manager.facts-up': 'Работает',
  'manager.facts-clock': 'Часы офиса',
  'manager.facts-clock-right': 'идут верно',
  'manager.facts-clock-behind': 'отстают',
  'manager.facts-clock-demo': 'демонстрации',

  'manager.bytes-kb': '{n} КБ',
  'manager.bytes-mb': '{n} МБ',
  'manager.bytes-gb': '{n} ГБ',
  'manager.span-minutes': '{n, plural, one {# минута} few {# минуты} other {# минут}}',
  'manager.span-hours': '{n, plural, one {# час} few {# часа} other {# часов}}',
  'manager.span-days': '{n, plural, one {# день} few {# дня} other {# дней}}',
  'manager.span-ago': '{span} назад',
  'manager.span-now': 'только что',
} as const;
