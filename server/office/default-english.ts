/** English for what a new office starts with, so that its first foreign visitor is not the one who finds what is missing. */
import type { InfoPage } from '../../contract/kiosk.ts';
import type { KeptLanguage, OfficeWords } from '../../contract/languages.ts';
import { KIOSK } from './default-kiosk.ts';

const OFFICE: OfficeWords = {
  'Центр обслуживания клиентов': 'Customer Service Centre',
  'пн–пт 08:00–18:00, сб 09:00–17:00': 'Mon–Fri 08:00–18:00, Sat 09:00–17:00',
};

const GROUPS: OfficeWords = {
  Консультация: 'Advice',
  'начисления, кабинет, приложение': 'bills, online account, app',
  Договор: 'Contract',
  'заключить, изменить, расторгнуть': 'sign, change, end',
  Оплата: 'Payment',
  'счёта или услуги': 'for a bill or a service',
  'Квитанции и акты': 'Bills and documents',
  'получить документы': 'get a copy',
  'Сверка расчётов': 'Check payments',
  'и рассрочка долга': 'and pay a debt in parts',
  Справки: 'Certificates',
  'об отсутствии задолженности': 'that you have no debt',
};

const SERVICES: OfficeWords = {
  'Вопрос специалисту': 'Ask a question',
  'Заявка на услугу': 'Order a service',
  'Личный кабинет: регистрация': 'Online account: sign up',
  'Мобильное приложение: установка': 'Mobile app: installation',
  'Заключить договор энергоснабжения': 'New electricity contract',
  'Изменить или расторгнуть договор': 'Change or end a contract',
  'Переоформить счёт на нового владельца или нанимателя': 'Change the account to a new owner or tenant',
  'Договор на дополнительную услугу': 'Contract for an extra service',
  'Приём платежа': 'Make a payment',
  'Квитанции, счета, акты выполненных работ': 'Bills, invoices, completion certificates',
  'Сверка взаиморасчётов': 'Check what was paid',
  'Рассрочка долга': 'Pay a debt in parts',
  'Справка об отсутствии задолженности': 'Certificate of no debt',
};

const DOCUMENTS: OfficeWords = {
  паспорт: 'passport',
  'документ о праве на помещение': 'proof of your right to the property',
  'квитанция или номер лицевого счёта': 'bill or account number',
  'номер лицевого счёта': 'account number',
  'телефон или электронная почта': 'phone or e-mail',
  'ваш телефон': 'your phone',
  'документы о присоединении и приборе учёта': 'documents of the grid connection and the meter',
  'показания счётчика на день обращения': 'meter reading on the day of your visit',
  'номер лицевого счёта или договора': 'account or contract number',
  'чеки и квитанции об оплате за нужный период': 'receipts for the period in question',
};

const OUT_OF_TURN: OfficeWords = {
  'люди с инвалидностью I и II группы': 'people with a disability of group I or II',
  'дети с инвалидностью и те, кто с ними пришёл': 'children with a disability and those who come with them',
  'ветераны Великой Отечественной войны': 'veterans of the Great Patriotic War (1941–1945)',
};

const PAY = `You can pay without a visit:

- in your account on our website and in our mobile app
- at a bank, in its app or at a cash machine
- at a post office

Here in the office a member of staff will take your payment: take a ticket ‘Make a payment’. You will need your bill or account number.`;

const READINGS = `Send us your meter reading in any of these ways:

- in your account on our website
- in our mobile app
- by phone
- here, with a member of staff

# What you need

Your account number (it is on the bill) and the digits on the meter before the decimal point. Send readings every month on the days given in the bill: then it will be exact.`;

const TARIFFS = `Your tariff is on your bill. It depends on whether the house has electric cookers, whether you live in a town or in the country, and on your meter: one, two or three rates.

The tariffs of today are on the company’s website. If you need them on paper, please ask a member of staff.`;

const QUESTIONS = `# I have moved. How do I change the account?

Take a ticket ‘Change the account to a new owner or tenant’. You need a passport, proof of your right to the property and the meter reading on the day of your visit.

# Where do I get a certificate of no debt?

From a member of staff: take a ticket ‘Certificates’.

# My bill is very high. Why?

Most often the reading did not come in time, and the bill was made from an average. A member of staff will check it and correct it: take a ticket ‘Advice’.

# Can I come at a certain time?

Yes. Book on our website, by phone or here at the kiosk: you will be served at that time.`;

const PAGES: Readonly<Record<string, Pick<InfoPage, 'title' | 'text'>>> = {
  payment: { title: 'How to pay', text: PAY },
  readings: { title: 'Meter readings', text: READINGS },
  tariffs: { title: 'Tariffs', text: TARIFFS },
  questions: { title: 'Questions and answers', text: QUESTIONS },
};

/** By the Russian words, as the office keeps them. */
function wordsOfPages(): OfficeWords {
  const pairs = KIOSK.infoPages.flatMap(({ id, title, text }) => {
    const page = PAGES[id];
    return page === undefined
      ? []
      : [
          [title, page.title],
          [text, page.text],
        ];
  });
  return Object.fromEntries(pairs) as OfficeWords;
}

export const ENGLISH: KeptLanguage = {
  code: 'en',
  offered: true,
  words: { ...OFFICE, ...GROUPS, ...SERVICES, ...DOCUMENTS, ...OUT_OF_TURN, ...wordsOfPages() },
};
