/** The pictures that an office may give to its pages. */
import {
  CircleQuestionMark,
  FileText,
  Gauge,
  House,
  Info,
  Phone,
  ReceiptRussianRuble,
  Wallet,
} from '@lucide/vue';
import type { Component } from 'vue';
import type { InfoPage } from '../contract/kiosk.ts';

export const INFO_ICONS: Readonly<Record<InfoPage['icon'], Component>> = {
  wallet: Wallet,
  gauge: Gauge,
  tariff: ReceiptRussianRuble,
  questions: CircleQuestionMark,
  phone: Phone,
  document: FileText,
  house: House,
  info: Info,
};
