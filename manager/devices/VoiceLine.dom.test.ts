import { describe, expect, it } from 'vitest';
import type { VoiceState } from '../../contract/voice.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import VoiceLine from './VoiceLine.vue';

const show = (voice: VoiceState) => mountAttached(VoiceLine, { props: { voice } });

describe('VoiceLine', () => {
  it.each<[VoiceState, RegExp]>([
    [{ state: 'speaks', engine: 'rhvoice', voice: 'anna' }, /^Голос: RHVoice, Анна$/],
    [{ state: 'speaks', engine: 'rhvoice', voice: 'aleksandr' }, /^Голос: RHVoice, Александр$/],
    [{ state: 'speaks', engine: 'espeak-ng', voice: 'ru' }, /^Голос: espeak-ng.*RHVoice.*памятке/],
    [{ state: 'failing', engine: 'rhvoice', voice: 'anna' }, /^Голос не работает: RHVoice не отвечает/],
    [{ state: 'failing', engine: 'espeak-ng', voice: 'ru' }, /^Голос не работает: espeak-ng не отвечает/],
    [{ state: 'silent', why: 'not-installed' }, /^На сервере голоса нет.*памятке/],
    [{ state: 'silent', why: 'switched-off' }, /^Голос на сервере выключен.*VOICE/],
  ])('says who speaks: %o', async (voice, words) => {
    const wrapper = show(voice);
    expect(wrapper.text()).toMatch(words);
    await expectAccessible(wrapper);
  });
});
