/** The desk: a colleague is asked to come, and what the colleague sees. */
export const deskInvite = {
  'desk.action-invite': 'Пригласить коллегу',
  'desk.action-withdraw': 'Отозвать',
  'desk.invite-title': 'Кого пригласить?',
  'desk.invite-who': 'Коллеги за окнами',
  'desk.invite-all': 'кто свободен',
  'desk.invite-row': '{name, select, none {Окно {number}} other {{name}, окно {number}}}: {state}',
  'desk.invite-left': 'уже не за окном',
  'desk.invite-hint':
    'Коллеги увидят ваше окно и номер талона. Когда посетитель уйдёт, приглашение исчезнет само.',
  'desk.invite-do': 'Пригласить',

  // the line beside the visitor
  'desk.invited-all': 'Приглашены все, кто свободен',
  'desk.invited-one': '{name, select, none {Приглашение отправлено} other {Приглашение: {name}}}',
  'desk.invited-since': 'Ждём коллегу',
  'desk.invited-comes': 'Идёт {name, select, none {коллега} other {{name}}}',
  'desk.invited-declined': '{name, select, none {Коллега не может подойти} other {Не может подойти: {name}}}',
  'desk.invited-away': '{name, select, none {Коллега сейчас не за окном} other {Сейчас не за окном: {name}}}',

  // who is asked
  'desk.asks-list': 'Просят подойти',
  'desk.asks-all': '{name, select, none {Просят подойти} other {{name} просит подойти}}: талон {number}',
  'desk.asks-you':
    '{name, select, none {Просят вас подойти} other {{name} просит вас подойти}}: талон {number}',
  'desk.asks-spoken':
    'Окно {number} просит подойти.{key, select, none {} other { Если идёте, нажмите {key}.}}{cannot, select, none {} other { Не можете — {cannot}.}}',
  'desk.asks-since': 'Ждут',
  'desk.asks-cannot': 'Не могу',
  'desk.asks-place': 'окно {number}',
  'desk.title-asks': 'Окно {number} просит подойти',
} as const;
