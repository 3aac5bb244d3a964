/** The kiosk's shell: its own pages, and what the manager reads about it. */
export const shell = {
  'shell.name': 'Очередь: киоск',
  'shell.package':
    'Сенсорный киоск электронной очереди: страница сервера офиса на весь экран, из которой посетителю не выйти.',

  'shell.lost-technician': 'Технику',
  'shell.lost-since': 'Не работает',
  'shell.lost-since-time': 'с {time}',
  'shell.lost-cause': 'Причина',
  'shell.lost-unreachable': 'Сервер не отвечает. Проверьте, включён ли его компьютер, кабель и сеть.',
  'shell.lost-not-ours': 'По этому адресу отвечает другая программа. Проверьте адрес сервера.',
  'shell.lost-page': 'Сервер работает, но страница киоска не открывается. Перезапустите сервер.',

  'shell.lost-no-server':
    'Адрес сервера не задан или не годится. Введите его: пять секунд держите палец в левом верхнем углу экрана.',
  'shell.lost-settings-unreadable':
    'Система не даёт прочитать kiosk.json. Проверьте диск, антивирус и права на этот файл.',
  'shell.lost-settings-damaged':
    'Файл kiosk.json испорчен. Администратор исправит его или удалит, чтобы настроить киоск заново.',

  'shell.set-up-title': 'Настройка киоска',
  'shell.set-up-next':
    'Когда сервер найдётся, киоск покажет код подключения. Его принимает администратор: «Устройства».',
  'shell.set-up-broken': 'Часть настроек была записана неверно и заменена обычными. Проверьте адрес.',
  'shell.set-up-address': 'Адрес сервера офиса',
  'shell.set-up-address-hint': 'Например, 192.168.1.10:8080',
  'shell.set-up-code': 'Код техника',
  'shell.set-up-code-hint': 'От 6 до 12 цифр, чтобы закрывать киоск. Запишите его.',
  'shell.set-up-code-keep': 'Новый код техника',
  'shell.set-up-code-keep-hint': 'Оставьте пустым, чтобы не менять',
  'shell.set-up-save': 'Подключиться',
  'shell.set-up-save-silent': 'Сохранить, сервер не отвечает',
  'shell.set-up-busy': 'Ищем сервер…',
  'shell.fault-address': 'Это не адрес сервера. Введите его так: 192.168.1.10:8080',
  'shell.fault-code': 'Код — от 6 до 12 цифр.',
  'shell.fault-unreachable':
    'Сервер не отвечает. Проверьте адрес и кабель или сохраните: киоск дождётся его сам.',
  'shell.fault-not-ours': 'По этому адресу отвечает другая программа. Проверьте адрес и порт.',
  'shell.fault-not-saved': 'Настройки не сохранились: диск переполнен или закрыт для записи.',
  'shell.fault-forbidden': 'Время вышло. Вернитесь к киоску и введите код ещё раз.',

  'shell.keys': 'Клавиши',
  'shell.keys-erase': 'Стереть',

  'shell.technician-title': 'Для техника',
  'shell.technician-code': 'Введите код техника',
  'shell.technician-typed':
    '{count, plural, =0 {Ничего не введено} one {Введена # цифра} few {Введено # цифры} other {Введено # цифр}}',
  'shell.technician-enter': 'Войти',
  'shell.technician-wrong': 'Код не подошёл.',
  'shell.technician-wait':
    'Код не подошёл. Следующая попытка — через {seconds, plural, one {# секунду} few {# секунды} other {# секунд}}.',
  'shell.technician-back': 'Вернуться к\u00a0киоску',
  'shell.technician-address': 'Сменить адрес или код',
  'shell.technician-restart': 'Перезапустить киоск',
  'shell.technician-leave': 'Закрыть киоск',

  'shell.row-server': 'Сервер',
  'shell.row-server-none': 'неизвестен',
  'shell.row-line': 'Связь',
  'shell.row-line-well': 'сервер отвечает',
  'shell.row-auto-start': 'Запуск с компьютером',
  'shell.auto-start-on': 'включён',
  'shell.auto-start-off': 'выключен в kiosk.json',
  'shell.auto-start-failed': 'система не разрешила: включите его в её настройках',
  'shell.auto-start-not-installed': 'нет: программа не установлена',
  'shell.row-trouble': 'Последний сбой',
  'shell.row-trouble-none': 'за сутки не было',
  'shell.row-version': 'Версия оболочки',

  'shell.trouble-crashed': 'страница упала',
  'shell.trouble-hung': 'страница зависла',
  'shell.trouble-blank': 'страница осталась пустой',
  'shell.trouble-ended': 'внезапное выключение',
} as const;
