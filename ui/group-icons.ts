/** The pictures that an office may give to its groups of services. */
import {
  BadgeCheck,
  FilePen,
  FolderOpen,
  MessageCircleQuestionMark,
  ReceiptText,
  Scale,
  Wallet,
} from '@lucide/vue';
import type { Component } from 'vue';
import type { ServiceGroup } from '../contract/office.ts';

export const GROUP_ICONS: Readonly<Record<ServiceGroup['icon'], Component>> = {
  question: MessageCircleQuestionMark,
  contract: FilePen,
  wallet: Wallet,
  receipt: ReceiptText,
  scales: Scale,
  certificate: BadgeCheck,
  folder: FolderOpen,
};
