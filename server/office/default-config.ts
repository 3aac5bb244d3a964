/** What a new office starts with: the standard's table of services and norms (6.2.5, 11.3), to be edited by the office. */
import type { OfficeConfig, Service, ServiceGroup } from '../../contract/office.ts';
import { USUAL_DISPLAY } from '../../contract/display.ts';
import { USUAL_PAPER } from '../../contract/paper.ts';
import { NO_SLIDES } from '../../contract/slides.ts';
import { ENGLISH } from './default-english.ts';
import { KIOSK } from './default-kiosk.ts';

const GROUPS: ServiceGroup[] = [
  {
    id: 'consultation',
    name: 'Консультация',
    hint: 'начисления, кабинет, приложение',
    letter: 'К',
    icon: 'question',
  },
  {
    id: 'contract',
    name: 'Договор',
    hint: 'заключить, изменить, расторгнуть',
    letter: 'Д',
    icon: 'contract',
  },
  { id: 'payment', name: 'Оплата', hint: 'счёта или услуги', letter: 'П', icon: 'wallet' },
  { id: 'receipts', name: 'Квитанции и акты', hint: 'получить документы', letter: 'А', icon: 'receipt' },
  { id: 'reconciliation', name: 'Сверка расчётов', hint: 'и рассрочка долга', letter: 'С', icon: 'scales' },
  {
    id: 'certificate',
    name: 'Справки',
    hint: 'об отсутствии задолженности',
    letter: 'Н',
    icon: 'certificate',
  },
];

const PASSPORT = 'паспорт';
const RIGHT_TO_PREMISES = 'документ о праве на помещение';

function service(
  id: string,
  groupId: string,
  name: string,
  normMinutes: number,
  documents: string[],
): Service {
  return { id, groupId, name, normMinutes, documents, offered: { kiosk: true, booking: true } };
}

const SERVICES: Service[] = [
  service('consultation', 'consultation', 'Вопрос специалисту', 20, ['квитанция или номер лицевого счёта']),
  service('service-request', 'consultation', 'Заявка на услугу', 20, [PASSPORT, 'номер лицевого счёта']),
  service('personal-account', 'consultation', 'Личный кабинет: регистрация', 20, [
    'номер лицевого счёта',
    'телефон или электронная почта',
  ]),
  service('mobile-app', 'consultation', 'Мобильное приложение: установка', 20, [
    'ваш телефон',
    'номер лицевого счёта',
  ]),
  service('supply-application', 'contract', 'Заключить договор энергоснабжения', 20, [
    PASSPORT,
    RIGHT_TO_PREMISES,
    'документы о присоединении и приборе учёта',
  ]),
  service('contract-documents', 'contract', 'Изменить или расторгнуть договор', 20, [
    PASSPORT,
    RIGHT_TO_PREMISES,
    'показания счётчика на день обращения',
  ]),
  service('account-reregistration', 'contract', 'Переоформить счёт на нового владельца или нанимателя', 25, [
    PASSPORT,
    RIGHT_TO_PREMISES,
    'показания счётчика на день обращения',
  ]),
  service('additional-service', 'contract', 'Договор на дополнительную услугу', 20, [PASSPORT]),
  service('payment', 'payment', 'Приём платежа', 10, ['квитанция или номер лицевого счёта']),
  service('receipts', 'receipts', 'Квитанции, счета, акты выполненных работ', 15, [
    PASSPORT,
    'номер лицевого счёта или договора',
  ]),
  service('reconciliation', 'reconciliation', 'Сверка взаиморасчётов', 25, [
    PASSPORT,
    'чеки и квитанции об оплате за нужный период',
  ]),
  service('instalments', 'reconciliation', 'Рассрочка долга', 25, [PASSPORT, 'номер лицевого счёта']),
  service('no-debt-certificate', 'certificate', 'Справка об отсутствии задолженности', 20, [
    PASSPORT,
    'номер лицевого счёта',
  ]),
];

const WORKDAY = { opens: '08:00', closes: '18:00', breaks: [] };
const DESKS = 6;

/** The configuration that the set-up page proposes. */
export function proposedConfig(officeId: string, timezone: string): OfficeConfig {
  return {
    officeId,
    name: 'Центр обслуживания клиентов',
    address: '',
    timezone,
    groups: GROUPS,
    services: SERVICES,
    desks: Array.from({ length: DESKS }, (_, i) => ({
      id: `desk-${i + 1}`,
      number: i + 1,
      serviceIds: null,
    })),
    schedule: { week: [WORKDAY, WORKDAY, WORKDAY, WORKDAY, WORKDAY, null, null], exceptions: [] },
    rules: {
      waitNormMinutes: 20,
      latenessCutoffMinutes: 5,
      priorityRunLimit: null,
      recallLimit: 2,
      recallPauseSeconds: 20,
      callsBeforeNoShow: 2,
      comeBackMinutes: 30,
      dayEndsAfterClosingMinutes: 120,
    },
    appointments: {
      officeNumber: 1,
      otherOffices: [],
      horizonDays: 30,
      noticeMinutes: 60,
      usualPlan: {
        slotMinutes: 10,
        capacity: 2,
        quotas: { website: 2, phone: 2, 'in-person': 2, reserve: 0 },
      },
      groupPlans: [],
      servicePlans: [],
      homeVisitPlan: null,
      mostPerPhone: 3,
      reminderHours: 24,
      contactsKeptDays: 30,
    },
    // 8.4 and App. 1: the contact centre's hours, not those of the office.
    remote: { phone: '', website: '', callBack: 'пн–пт 08:00–18:00, сб 09:00–17:00' },
    kiosk: KIOSK,
    languages: [ENGLISH],
    paper: USUAL_PAPER,
    display: USUAL_DISPLAY,
    slides: NO_SLIDES,
    printers: [
      {
        id: 'ticket-printer',
        name: 'Принтер талонов',
        kind: 'virtual',
        port: 0,
        dialect: 'epson',
        letters: 'code-page',
        columns: 48,
      },
    ],
  };
}
