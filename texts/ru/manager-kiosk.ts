/** The manager's room: what the kiosks say, and how large and high their glass is. */
export const managerKiosk = {
  'manager.page-kiosk': 'Киоск',
  'manager.kiosk-title': 'Киоск',
  'manager.kiosk-note': 'Что посетитель читает на киоске и где стоит экран',

  'manager.row-up': 'Выше: {name}',
  'manager.row-down': 'Ниже: {name}',
  'manager.row-remove': 'Убрать: {name}',
  'manager.row-moved': '{name}: теперь {position} из {count}',

  'manager.turn': 'Вне очереди',
  'manager.turn-note':
    'Кого принимают вне очереди: строки киоск покажет такими, как они написаны. Документ смотрит специалист в окне, киоск его не спрашивает.',
  'manager.turn-law':
    'По Указу Президента РФ № 1157 от 2 октября 1992 года — инвалиды I и II группы, дети-инвалиды и те, кто их сопровождает: это первые две строки нового офиса. Остальные — по закону региона.',
  'manager.turn-row': 'Категория {position}',
  'manager.turn-add': 'Добавить категорию',
  'manager.turn-full': 'Больше 10 категорий посетитель не прочтёт.',

  'manager.info': 'Информация',
  'manager.info-note': 'Страницы, которые посетитель может прочитать на киоске.',
  'manager.info-own-title': 'Часы работы, адрес и телефоны',
  'manager.info-own':
    'Часы работы, адрес и телефоны киоск показывает сам, отдельной страницей: из расписания, настроек и страницы «Запись».',
  'manager.info-list': 'Страницы по порядку',
  'manager.info-none': 'Своих страниц нет. Киоск покажет только часы работы, адрес и телефоны.',
  'manager.info-add': 'Добавить страницу',
  'manager.info-full': 'Больше 10 страниц не поместится.',
  'manager.info-untitled': 'Без названия',
  'manager.info-wrong': 'нужно исправить',
  'manager.info-page': 'Страница: {title}',
  'manager.info-title': 'Название',
  'manager.info-title-hint': 'Надпись на кнопке и заголовок страницы, до 40 знаков.',
  'manager.info-icon': 'Рисунок',
  'manager.info-text': 'Текст',
  'manager.info-text-hint':
    'Пустая строка начинает новый абзац. «#\u00a0» в начале строки делает её заголовком, «-\u00a0» — пунктом списка. Набрано знаков: {count, number} из 6 000.',
  'manager.info-preview': 'Как увидит посетитель',
  'manager.info-preview-button': 'Кнопка',
  'manager.info-preview-page': 'Страница',
  'manager.info-preview-empty': 'Здесь будет текст.',
  'manager.info-remove-title': 'Убрать страницу «{title}»?',
  'manager.info-remove-means':
    'Её текст пропадёт. С киосков она исчезнет, когда вы нажмёте «Сохранить»; до этого поможет «Вернуть как было».',
  'manager.info-remove': 'Убрать',
  'manager.info-removed': 'Страница «{title}» убрана',
  'manager.icon-wallet': 'Кошелёк',
  'manager.icon-gauge': 'Счётчик',
  'manager.icon-tariff': 'Квитанция',
  'manager.icon-questions': 'Вопрос',
  'manager.icon-phone': 'Телефон',
  'manager.icon-document': 'Документ',
  'manager.icon-house': 'Дом',
  'manager.icon-info': 'Справка',

  'manager.glass': 'Экран киоска',
  'manager.glass-note':
    'Измерьте рулеткой: по этим двум числам киоск считает миллиметры. Они одни на все киоски офиса. Стоит экран или лежит, широкий он или 4:3, киоск видит сам.',
  'manager.glass-inches': 'Диагональ, дюймов',
  'manager.glass-inches-hint':
    'Чтобы на любом экране заглавные буквы были не ниже 7,3\u00a0мм, а кнопки — 20 и 30\u00a0мм.',
  'manager.glass-edge': 'Нижний край от пола, мм',
  'manager.glass-edge-hint': 'Чтобы с коляски можно было дотянуться: это от 380 до 1220\u00a0мм над полом.',
  'manager.glass-shape': 'Показать экран',
  'manager.glass-shape-9-16': 'Широкий (16:9), стоит',
  'manager.glass-shape-16-9': 'Широкий (16:9), лежит',
  'manager.glass-shape-3-4': '4:3, стоит',
  'manager.glass-shape-4-3': '4:3, лежит',
  'manager.glass-shape-4-5': '5:4, стоит',
  'manager.glass-shape-5-4': '5:4, лежит',
  'manager.glass-follows': 'Что из этого следует',
  'manager.glass-letters':
    'Экран {width} × {height}\u00a0мм. Заглавная буква самой мелкой надписи — {capital}\u00a0мм.',
  'manager.glass-grows':
    'Буквы и кнопки киоск увеличит в {times} раза: на этом экране они иначе мельче, чем нужно. Войдёт меньше, длинное придётся листать.',
  'manager.glass-low':
    'В режиме «Ниже» всё окажется не выше {top}\u00a0мм от пола, вместе с «Вслух» — не выше {spoken}\u00a0мм.',
  'manager.glass-lying':
    'Лежачий широкий экран — от 21,5 дюйма, меньший ставьте только стоя: лёжа на нём не всё поместится. Экрана 4:3 или 5:4 это не касается.',
  'manager.glass-too-high':
    'Это выше 1220\u00a0мм: с коляски не дотянуться даже в режиме «Ниже». Опустите киоск, чтобы нижний край был не выше {edge}\u00a0мм, а вместе с «Вслух» — не выше {spoken}\u00a0мм.',
  'manager.glass-spoken-too-high':
    'Если «Ниже» включат вместе с «Вслух», часть кнопок окажется выше 1220\u00a0мм. Чтобы дотянуться и до них, нижний край нужен не выше {edge}\u00a0мм.',
  'manager.glass-too-low':
    'Нижние {part}\u00a0мм экрана ниже 380\u00a0мм: с коляски до них трудно дотянуться. Поднимите киоск.',
  'manager.glass-picture-to': '1220\u00a0мм',
  'manager.glass-picture-from': '380\u00a0мм',

  'manager.fault-turn-empty': 'Напишите, кого принимают вне очереди, или уберите строку.',
  'manager.fault-turn-long': 'Сократите до 120 знаков.',
  'manager.fault-turn-count': 'Категорий должно быть от 1 до 10.',
  'manager.fault-info-title-empty': 'Введите название.',
  'manager.fault-info-title-long': 'Сократите до 40 знаков.',
  'manager.fault-info-text-empty': 'Введите текст или уберите страницу.',
  'manager.fault-info-text-long': 'Сократите до 6 000 знаков.',
  'manager.fault-info-count': 'Страниц должно быть не больше 10.',
  'manager.fault-inches':
    'Введите число от 19 до 65, не больше одного знака после запятой. На экране меньше 19 дюймов буквы и кнопки нужного размера не поместятся.',
  'manager.fault-edge': 'Введите целое число миллиметров от 300 до 1200.',
} as const;
