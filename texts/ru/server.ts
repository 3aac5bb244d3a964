/** What the server itself says: on the console, and the names it gives. */
export const server = {
  'server.no-page': 'Такой страницы нет',
  'server.no-page-words':
    'Проверьте адрес. Если вы открыли ссылку с талона, наведите камеру на QR-код ещё раз или подойдите к сотруднику.',
  'server.first-kiosk': 'Киоск',
  'server.first-display': 'Табло',
  'server.open': 'Офис открыт. Страницы:',
  'server.page-home': 'Все страницы',
  'server.page-kiosk': 'Киоск',
  'server.page-display': 'Табло',
  'server.page-desk': 'Рабочее место',
  'server.page-manager': 'Руководитель',
  'server.page-printers': 'Принтеры',
  'server.set-up': 'Первый запуск. Настройте офис по этой ссылке (она сработает один раз):',
  'server.stopping': 'Останавливаемся: сохраняем принятое…',
  'server.stopped': 'Офис закрыт.',
  'server.setting-wrong': 'Настройка {name} не подходит: {fault}. Исправьте её и запустите снова.',
  'server.cannot-start': 'Офис не открылся: {reason}',
  'server.port-taken': 'порт {port} уже занят. Закройте другую программу или задайте PORT.',
  'server.host-unknown':
    'адреса {host} у этого компьютера нет. Исправьте HOST, для всех адресов подойдёт 0.0.0.0.',
  'server.data-no-directory':
    'папку {directory} не удалось создать или открыть для записи. Проверьте путь и права или задайте другую DATA_DIR.',
  'server.data-in-use':
    'с папкой {directory} уже работает другой сервер. Закройте его или задайте другую DATA_DIR.',
  'server.data-newer':
    'папку {directory} записала более новая версия программы. Обновите программу или задайте другую DATA_DIR.',
  'server.data-no-space': 'на диске с папкой {directory} нет места. Освободите его и запустите снова.',
  'server.data-unreadable':
    'данные в папке {directory} не читаются ({fault}). Верните их из копии или задайте другую DATA_DIR.',
  'server.demo-directory': 'в папке {directory} лежат данные демонстрации. Укажите другую DATA_DIR.',
  'server.not-demo-directory':
    'в папке {directory} лежат данные настоящего офиса: демонстрация их не тронет. Укажите другую DATA_DIR.',

  'server.reset-usage': 'Назовите, чей пароль сменить: npm run reset-password -- ЛОГИН',
  'server.reset-stop-first':
    'Пароль не изменён: сервер работает. Сначала остановите сервер (Ctrl+C в его окне), затем повторите.',
  'server.reset-no-office':
    'Пароль не изменён: в папке {directory} нет данных офиса. Задайте ту DATA_DIR, с которой запускаете сервер.',
  'server.reset-no-such-login': 'Сотрудника с логином «{login}» нет. Есть: {logins}.',
  'server.reset-ask': '{name}, новый пароль (при вводе не виден):',
  'server.reset-ask-again': 'Ещё раз:',
  'server.reset-not-the-same': 'Пароль не изменён: введены два разных. Повторите.',
  'server.reset-password-short': 'Пароль не изменён: он должен быть не короче 8 знаков.',
  'server.reset-done': '{name}: новый пароль сохранён. Запустите сервер и войдите с ним.',
  'server.config-file': 'Настройки — {name} — {date}.zip',
} as const;
