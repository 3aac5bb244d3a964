/** What the manager reads about the voice of the office. */
export const managerVoice = {
  'manager.voice-rhvoice':
    'Голос: RHVoice, {voice, select, anna {Анна} elena {Елена} irina {Ирина} aleksandr {Александр} other {{voice}}}',
  'manager.voice-espeak': 'Голос: espeak-ng',
  'manager.voice-espeak-more':
    'Естественнее звучит RHVoice. Как его установить, написано в памятке, в разделе «Голос».',
  'manager.voice-failing':
    'Голос не работает: {engine, select, rhvoice {RHVoice} other {espeak-ng}} не отвечает',
  'manager.voice-failing-more':
    'Пока экраны говорят голосом браузера, если он у них есть. Проверьте программу на сервере: когда она ответит, голос вернётся сам.',
  'manager.voice-none': 'На сервере голоса нет: экраны говорят голосом браузера, если у него он есть',
  'manager.voice-none-more': 'Как установить голос, написано в памятке, в разделе «Голос».',
  'manager.voice-off': 'Голос на сервере выключен: экраны говорят голосом браузера, если у него он есть',
  'manager.voice-off-more': 'Включает его настройка сервера VOICE.',
  'manager.sound-ready': 'Звук включён, вызовов ещё не было',
  'manager.sound-over-desk': 'Над окном, без звука',
  'manager.sound-server': 'Вызывает голосом сервера',
  'manager.sound-browser': 'Вызывает голосом браузера',
  'manager.sound-chime': 'Последний вызов — только сигналом: голос не ответил',
  'manager.sound-switched-off': 'Молчит по часам громкости',
  'manager.sound-blocked': 'Молчит: браузер ждёт касания. Нажмите на табло любую клавишу',
  'manager.sound-none': 'Молчит: браузер не умеет воспроизводить звук',
} as const;
