/** By what this browser calls its specialist: a sound, and a word over other windows. */
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { useSoundChoice } from './useSoundChoice.ts';

/** `asks`: the browser would ask; `none`: denied, or no such thing, which a page that came over plain http has not. */
type MayNotify = 'granted' | 'asks' | 'none';

function mayNotifyNow(): MayNotify {
  if (typeof Notification === 'undefined' || !window.isSecureContext) return 'none';
  if (Notification.permission === 'default') return 'asks';
  return Notification.permission === 'granted' ? 'granted' : 'none';
}

export const useSignals = defineStore('signals', () => {
  const { isSoundOn, switchSound } = useSoundChoice();
  const mayNotify = shallowRef(mayNotifyNow());

  /** To be called while a key or a touch is handled: a browser asks nobody who did nothing. */
  async function askToNotify(): Promise<void> {
    if (mayNotify.value !== 'asks') return;
    await Notification.requestPermission();
    mayNotify.value = mayNotifyNow();
  }

  return { isSoundOn, switchSound, mayNotify, askToNotify };
});
