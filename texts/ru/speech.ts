/** Words that are only heard: Russian numbers, times and marks. */
export const speech = {
  'speech.hours':
    '{hours} {form, select, genitive {{count, plural, one {часа} other {часов}}} dative {{count, plural, one {часу} other {часам}}} other {{count, plural, one {час} few {часа} other {часов}}}}',
  'speech.minutes':
    '{minutes} {form, select, genitive {{count, plural, one {минуты} other {минут}}} dative {{count, plural, one {минуте} other {минутам}}} accusative {{count, plural, one {минуту} few {минуты} other {минут}}} other {{count, plural, one {минута} few {минуты} other {минут}}}}',
  'speech.time': '{hours} {minutes}',
  'speech.time-range': 'с {from} до {to}',
  'speech.day':
    '{day, select, 1 {перв} 2 {втор} 3 {треть} 4 {четвёрт} 5 {пят} 6 {шест} 7 {седьм} 8 {восьм} 9 {девят} 10 {десят} 11 {одиннадцат} 12 {двенадцат} 13 {тринадцат} 14 {четырнадцат} 15 {пятнадцат} 16 {шестнадцат} 17 {семнадцат} 18 {восемнадцат} 19 {девятнадцат} 20 {двадцат} 21 {двадцать перв} 22 {двадцать втор} 23 {двадцать треть} 24 {двадцать четвёрт} 25 {двадцать пят} 26 {двадцать шест} 27 {двадцать седьм} 28 {двадцать восьм} 29 {двадцать девят} 30 {тридцат} other {тридцать перв}}{form, select, genitive {{day, select, 3 {его} 23 {его} other {ого}}} dative {{day, select, 3 {ему} 23 {ему} other {ому}}} other {{day, select, 3 {е} 23 {е} other {ое}}}}',
  'speech.weekday':
    '{day, select, пн {понедельник} вт {вторник} ср {среда} чт {четверг} пт {пятница} сб {суббота} other {воскресенье}}',
  'speech.weekdays':
    '{from, select, пн {с понедельника} вт {со вторника} ср {со среды} чт {с четверга} пт {с пятницы} сб {с субботы} other {с воскресенья}} {to, select, пн {по понедельник} вт {по вторник} ср {по среду} чт {по четверг} пт {по пятницу} сб {по субботу} other {по воскресенье}}',

  'speech.seconds':
    '{seconds} {form, select, accusative {{count, plural, one {секунду} few {секунды} other {секунд}}} other {{count, plural, one {секунда} few {секунды} other {секунд}}}}',
  'speech.number-sign': 'номер {number}',
  'speech.plus': 'плюс {number}',
  'speech.qr': 'кью-ар',
  'speech.of-group': '{roman, select, I {первой} II {второй} other {третьей}}',
  'speech.street': 'улица',
  'speech.telephone': 'телефон',
} as const;
