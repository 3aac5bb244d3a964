/** The desk's window in Electron: its menu, its own pages, its package. */
export const deskWindow = {
  'desk-window.name': 'Очередь: рабочее место',
  'desk-window.package':
    'Окно специалиста электронной очереди: рабочее место с сервера офиса поверх других программ.',

  'desk-window.menu': 'Окно',
  'desk-window.menu-on-top': 'Поверх других окон',
  'desk-window.menu-hand-back': 'Вернуться в прежнюю программу',
  'desk-window.menu-key-taken': 'Клавиши {key} заняты другой программой',
  'desk-window.menu-larger': 'Крупнее',
  'desk-window.menu-smaller': 'Мельче',
  'desk-window.menu-usual': 'Обычный размер',
  'desk-window.menu-server': 'Адрес сервера…',
  'desk-window.menu-reload': 'Обновить',
  'desk-window.menu-close': 'Закрыть',
  'desk-window.menu-cut': 'Вырезать',
  'desk-window.menu-copy': 'Копировать',
  'desk-window.menu-paste': 'Вставить',

  'desk-window.server-title': 'Адрес сервера',
  'desk-window.server-first': 'Где сервер офиса? Адрес знает администратор. Он вводится один раз.',
  'desk-window.server-broken': 'Настройки были записаны неверно и заменены обычными. Проверьте адрес.',
  'desk-window.server-address': 'Адрес сервера офиса',
  'desk-window.server-hint': 'Например, 192.168.1.10:8080',
  'desk-window.server-save': 'Подключиться',
  'desk-window.server-save-silent': 'Сохранить, хотя сервер не отвечает',
  'desk-window.server-busy': 'Ищем сервер…',
  'desk-window.server-cancel': 'Отмена',
  'desk-window.fault-address': 'Это не адрес сервера. Введите его так: 192.168.1.10:8080',
  'desk-window.fault-unreachable':
    'Сервер не отвечает. Проверьте адрес и сеть или сохраните: окно дождётся его само.',
  'desk-window.fault-not-ours': 'По этому адресу отвечает другая программа. Проверьте адрес и порт.',
  'desk-window.fault-not-saved':
    'Адрес не сохранился: файл настроек или диск недоступен. Позовите администратора.',

  'desk-window.lost-title': 'Рабочее место пока не открывается',
  'desk-window.lost-returns':
    'Оно откроется само, как только получится. Посетитель, которого вы принимаете, останется за вами.',
  'desk-window.lost-unreachable':
    'Сервер не отвечает. Проверьте, есть ли сеть и включён ли компьютер сервера, или позовите администратора.',
  'desk-window.lost-not-ours': 'По этому адресу отвечает другая программа. Проверьте адрес сервера.',
  'desk-window.lost-page': 'Сервер работает, но страница не открывается. Позовите администратора.',
  'desk-window.lost-settings': 'Система не даёт прочитать {file}. Позовите администратора.',
  'desk-window.lost-server': 'Сервер',
  'desk-window.lost-since': 'Не открывается',
  'desk-window.lost-since-time': 'с {time}',
  'desk-window.lost-detail': 'Причина',

  'desk-window.failed': 'Окно закрылось из-за ошибки. Откройте его снова.',
  'desk-window.no-browser': 'Талон записи не открылся: в системе не выбран браузер.',
} as const;
