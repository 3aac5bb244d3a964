/** Who is signed in on this screen. */
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { AnswerOf } from '../contract/api.ts';
import { api } from './api.ts';

type StaffMember = AnswerOf<'getSession'>['person'];

export const useSession = defineStore('session', () => {
  const person = shallowRef<StaffMember | null>(null);
  const isAdministrator = computed(() => person.value?.roles.includes('administrator') ?? false);

  /** Asks who it is; without an answer the page shows what a manager may see, and no more. */
  async function load(): Promise<void> {
    const result = await api.callSafely('getSession', {});
    if (result.ok) person.value = result.answer.person;
  }

  /** True when the session has ended. */
  async function signOut(): Promise<boolean> {
    const result = await api.callSafely('signOut', {});
    const ended = result.ok || result.problem.code === 'unauthenticated';
    if (ended) person.value = null;
    return ended;
  }

  return { person, isAdministrator, load, signOut };
});
