/** The manager's room: the printers, their settings, the test paper, which kiosk prints where. */
export const managerPrinters = {
  'manager.page-printers': 'Принтеры',
  'manager.printers-title': 'Принтеры',
  'manager.printers-note': 'Где выходят талоны. Изменения действуют сразу после сохранения, без перезапуска',

  'manager.kiosk-printers': 'Какой киоск где печатает',
  'manager.kiosk-printers-note':
    'Меняется сразу, без кнопки «Сохранить»: следующий талон выйдет уже на новом принтере. Новый принтер появится в списке, когда вы сохраните его ниже.',
  'manager.kiosk-printers-none': 'Киоск ещё не подключён: это делается на странице «Устройства».',
  'manager.kiosk-printers-gone': 'Принтер этого киоска удалён, бумажные талоны не выходят: выберите другой.',
  'manager.kiosk-printer-gone': 'принтер удалён',
  'manager.kiosk-printer-none': 'без принтера',
  'manager.kiosk-printer-changed': '«{kiosk}» печатает на «{printer}»',
  'manager.kiosk-printer-off': '«{kiosk}» больше не печатает',

  'manager.printers-list': 'Принтеры офиса',
  'manager.printers-none': 'Принтеров нет: посетитель видит номер на экране и уходит без бумаги.',
  'manager.printers-full': 'Больше 50 принтеров один офис не вмещает.',
  'manager.printer-add': 'Добавить принтер',
  'manager.printer-untitled': 'Новый принтер',
  'manager.printer-unsaved-new': 'ещё не сохранён',
  'manager.printer-change': 'Изменить',
  'manager.printer-fold': 'Свернуть',
  'manager.printer-remove': 'Удалить',
  'manager.printer-queued-jobs': 'ждут печати: {count}',
  'manager.printer-unknown-jobs': 'под вопросом, вышли или нет: {count}',
  'manager.printer-remove-title': 'Удалить «{name}»?',
  'manager.printer-remove-kiosks':
    '{count, plural, one {На нём печатает киоск {kiosks}: он останется без принтера, пока вы не выберете ему другой.} other {На нём печатают киоски {kiosks}: они останутся без принтера, пока вы не выберете им другой.}}',
  'manager.printer-remove-queued':
    '{count, plural, one {Талон, который ждёт печати на этом принтере, не выйдет: посетитель знает свой номер с экрана.} other {Талоны, которые ждут печати на этом принтере ({count}), не выйдут: посетители знают свои номера с экрана.}}',
  'manager.printer-remove-unknown':
    '{count, plural, one {Талон под вопросом пропадёт из списка: сначала посмотрите, не вышел ли он.} other {Талоны под вопросом ({count}) пропадут из списка: сначала посмотрите, не вышли ли они.}}',
  'manager.printer-remove-then': 'Принтер исчезнет, когда вы сохраните изменения.',

  'manager.printer-network': 'По сети',
  'manager.printer-network-hint':
    'Принтер с сетевым кабелем или Wi-Fi. Адрес печатает сам принтер, если включить его, держа кнопку подачи бумаги.',
  'manager.printer-device': 'USB на сервере',
  'manager.printer-device-hint':
    'Принтер подключён к компьютеру сервера кабелем USB, только Linux. В Windows — COM-порт или сеть.',
  'manager.printer-serial': 'Последовательный порт на сервере',
  'manager.printer-serial-hint':
    'Кабель COM (RS-232) или принтер USB, который компьютер видит как COM-порт. Скорость задана переключателями принтера и напечатана при самопроверке.',
  'manager.printer-kiosk': 'На компьютере киоска',
  'manager.printer-kiosk-hint':
    'Принтер внутри киоска: кабель USB или COM идёт в его компьютер. Печать идёт через программу киоска; страница, открытая просто в браузере, на такой принтер не печатает. В Windows принтеру USB нужен драйвер виртуального COM-порта.',
  'manager.printer-cups': 'Очередь CUPS на сервере',
  'manager.printer-cups-hint':
    'Очередь печати этого компьютера без обработки (raw). Имена очередей покажет команда lpstat -v.',
  'manager.printer-virtual': 'Виртуальный',
  'manager.printer-virtual-hint':
    'Бумаги нет: талоны видны на странице «Что напечатано». Для обучения и проверки.',
  'manager.printer-at-network': 'Сеть: {host}, порт {port}',
  'manager.printer-at-server': 'На сервере: {path}',
  'manager.printer-at-kiosk': 'В киоске «{kiosk}»: {path}',
  'manager.printer-at-no-kiosk': 'В киоске, который больше не подключён: выберите другой',
  'manager.printer-at-cups': 'Очередь CUPS: {queue}',
  'manager.printer-at-virtual': 'Виртуальный, бумага на экране',

  'manager.printer-settings': 'Настройки: {name}',
  'manager.printer-name': 'Название',
  'manager.printer-name-hint': 'Где стоит: «Принтер в зале». Его видят сотрудники.',
  'manager.printer-kind': 'Как подключён',
  'manager.printer-host': 'Адрес в сети',
  'manager.printer-host-hint': 'Например, 192.168.1.50. Дайте принтеру постоянный адрес.',
  'manager.printer-port': 'Порт',
  'manager.printer-port-hint': 'Почти всегда 9100.',
  'manager.printer-port-virtual-hint': '0 — любой свободный.',
  'manager.printer-path': 'Устройство',
  'manager.printer-path-device-hint': 'Обычно /dev/usb/lp0.',
  'manager.printer-path-serial-hint': 'Например, /dev/ttyUSB0 или COM3.',
  'manager.printer-baud': 'Скорость, бод',
  'manager.printer-flow': 'Управление потоком',
  'manager.printer-flow-none': 'нет',
  'manager.printer-flow-rts': 'аппаратное (RTS/CTS)',
  'manager.printer-flow-xon': 'программное (XON/XOFF)',
  'manager.printer-queue': 'Имя очереди',
  'manager.printer-device-kiosk': 'Киоск',
  'manager.printer-choose-kiosk': 'выберите киоск',
  'manager.printer-cable': 'Кабель в киоске',
  'manager.printer-cable-device': 'USB в Linux или LPT (файл устройства)',
  'manager.printer-cable-serial': 'COM-порт',
  'manager.printer-columns': 'Знаков в строке',
  'manager.printer-columns-hint': '48 на бумаге 80 мм, 32 на 58 мм. Точно покажет линейка пробного талона.',
  'manager.printer-dialect': 'Язык принтера',
  'manager.printer-dialect-epson': 'ESC/POS (Epson и почти все другие)',
  'manager.printer-dialect-star': 'Star Line Mode',
  'manager.printer-letters': 'Русские буквы',
  'manager.printer-letters-hint': 'Если вместо букв выходят чужие знаки, пусть их рисует сервер.',
  'manager.printer-letters-page': 'из принтера (страница 866), быстро',
  'manager.printer-letters-image': 'рисует сервер, медленнее',
  'manager.printer-speaks': 'Принтер отвечает о своём состоянии',
  'manager.printer-speaks-hint':
    'Снимите отметку, если принтер печатает, но здесь «не отвечает» (на Windows по LPT он не отвечает никогда). Тогда о бумаге и о вышедших талонах сервер знать не будет.',
  'manager.fault-printer-name': 'Назовите принтер, не длиннее 60 знаков.',
  'manager.fault-printer-columns': 'Введите целое число от 24 до 64.',
  'manager.fault-printer-host': 'Введите адрес принтера без пробелов.',
  'manager.fault-printer-port': 'Введите номер порта до 65535.',
  'manager.fault-printer-path': 'Введите имя устройства, например /dev/usb/lp0.',
  'manager.fault-printer-kiosk-path':
    'Введите имя порта на компьютере киоска: /dev/usb/lp0, /dev/ttyUSB0, COM3 или LPT1.',
  'manager.fault-printer-spooler':
    'USB001 — имя очереди печати Windows, программа такой порт не откроет. Поставьте драйвер виртуального COM-порта от изготовителя принтера и введите COM-порт, или подключите принтер по сети.',
  'manager.fault-printer-queue': 'Введите имя очереди без пробелов и кавычек, не с дефиса.',
  'manager.fault-printer-kiosk': 'Выберите киоск, к которому подключён принтер.',

  'manager.printer-help-offline': 'Проверьте питание, кабель и адрес.',
  'manager.printer-help-not-answering':
    'Принтер принял соединение и молчит. Выключите его и включите; если он печатает и молчит всегда, снимите отметку «отвечает о своём состоянии».',
  'manager.printer-help-error': 'Принтер сообщает о поломке: нож, печатающая головка или питание.',
  'manager.printer-help-in-use':
    'Порт занят другой программой. Закройте её или уберите принтер из системной печати.',
  'manager.printer-help-no-access':
    'Программе не разрешено пользоваться портом. В Linux добавьте её пользователя в группы lp и dialout.',
  'manager.printer-help-kiosk-away':
    'Киоск, к которому подключён принтер, выключен или не на связи с сервером.',
  'manager.printer-help-kiosk-browser':
    'Киоск открыт в браузере, печать на его принтере идёт только через программу киоска.',

  'manager.test': 'Напечатать пробный талон',
  'manager.test-note': 'Это не талон очереди: номера на нём нет, в отчёты он не попадает.',
  'manager.test-of': 'Пробный талон: {name}',
  'manager.test-save-first': 'Пробный талон виртуального принтера можно напечатать после сохранения.',
  'manager.test-wrong': 'Сначала исправьте отмеченное.',
  'manager.test-printing': 'Печатаем пробный талон…',
  'manager.test-confirmed': 'Напечатан: принтер подтвердил, что обработал его.',
  'manager.test-sent': 'Отправлен.',
  'manager.test-sent-more': 'Этот принтер не отвечает на вопросы: вышел ли талон, видно только по бумаге.',
  'manager.test-unknown': 'Неизвестно, вышел ли талон: посмотрите на принтер.',
  'manager.test-not-sent': 'Не напечатан.',
  'manager.test-refused': 'По этому адресу печать не принимают: принтер выключен или адрес чужой.',
  'manager.test-unreachable': 'Такого адреса нет или к нему нет пути.',
  'manager.test-gone': 'Такого устройства нет: проверьте кабель и имя.',
  'manager.test-connect-timeout': 'За отведённое время никто не ответил.',
  'manager.test-closed': 'Связь оборвалась.',
  'manager.test-not-printing':
    'Принтер отвечает, но не печатает: в нём застряло прежнее задание. Выключите его и включите.',
  'manager.test-garbled':
    'Ответы принтера непонятны: проверьте язык принтера и скорость порта, или это не принтер талонов.',
  'manager.test-paper-out': 'Нет бумаги.',
  'manager.test-cover-open': 'Открыта крышка.',
  'manager.test-offline': 'Принтер сообщает, что он не готов, и не говорит почему.',
  'manager.test-stopped': 'Сервер прервал печать: не дождался принтера или остановился.',
} as const;
