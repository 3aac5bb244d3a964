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
import type { Group } from './flow-types.ts';

export const GROUP_ICONS: Readonly<Record<Group['icon'], Component>> = {
  question: MessageCircleQuestionMark,
  contract: FilePen,
  wallet: Wallet,
  receipt: ReceiptText,
  scales: Scale,
  certificate: BadgeCheck,
  folder: FolderOpen,
};
