import { describe, expect, it } from 'vitest';
import type { AfterLast } from '../../contract/events.ts';
import { expectAccessible, mountAttached } from '../../test/support/axe.ts';
import { deskVisitor, OFFICE } from '../../test/support/views.ts';
import VisitorFacts from './VisitorFacts.vue';

const mount = (over = {}, afterLast: AfterLast | null = null) =>
  mountAttached(VisitorFacts, {
    props: { visitor: deskVisitor(over), afterLast, timeZone: OFFICE.timezone },
  });

describe('VisitorFacts', () => {
  it('says who, for what, and why now', async () => {
    const wrapper = mount();
    expect(wrapper.get('h1').text()).toBe('Д\u00a0047');
    expect(wrapper.text()).toContain('по записи на 10:20');
    expect(wrapper.text()).toContain('Иван Петрович');
    await expectAccessible(wrapper);
  });

  it('says which language the visitor reads, where it is not the office’s', async () => {
    expect(mount().find('.foreign').exists()).toBe(false);
    const wrapper = mount({ language: 'en', needs: ['moving', 'hearing'] });
    expect(wrapper.get('.foreign').text()).toBe('Язык посетителя: English');
    expect(wrapper.classes()).toContain('crowded');
    await expectAccessible(wrapper);
  });

  it('reminds to offer help to whom the law lets go first', async () => {
    const wrapper = mount({
      visitorClass: 'out-of-turn',
      reason: { kind: 'out-of-turn' },
      visitorName: null,
    });
    expect(wrapper.text()).toContain('предложите помощь');
    expect(wrapper.text()).not.toContain('имя из записи');
    await expectAccessible(wrapper);
  });

  it('shows what help a visitor asked for, whoever is called first', async () => {
    const wrapper = mount({ needs: ['hearing'] });
    expect(wrapper.text()).toContain('Говорите лицом к посетителю');
    expect(wrapper.classes()).not.toContain('crowded');
    await expectAccessible(wrapper);
  });

  it('makes room for much help by a smaller number', () => {
    const needs = ['moving', 'seeing', 'hearing', 'speaking'] as const;
    const isCrowded = (over: object) => mount(over).classes().includes('crowded');
    expect(isCrowded({ needs, visitorName: null })).toBe(true);
    expect(isCrowded({ needs: needs.slice(1), visitorName: null })).toBe(false);
    expect(isCrowded({ needs: needs.slice(2) })).toBe(true);
    expect(isCrowded({ needs: [] })).toBe(false);
    expect(mount().text()).not.toContain('нужна помощь');
  });

  it.each<[AfterLast, string]>([
    [{ kind: 'pause', why: 'lunch' }, 'Последний посетитель, затем обед'],
    [{ kind: 'pause', why: 'technical' }, 'Последний посетитель, затем технический перерыв'],
    [{ kind: 'pause', why: 'documents' }, 'Последний посетитель, затем работа с документами'],
    [{ kind: 'close' }, 'Последний посетитель, затем окно закроется'],
  ])('says what comes after the last visitor: %o', async (afterLast, words) => {
    const wrapper = mount({}, afterLast);
    expect(wrapper.get('.last').text()).toBe(words);
    await expectAccessible(wrapper);
  });

  it('says nothing of the last visitor where there is none, and counts the line of one', () => {
    expect(mount().find('.last').exists()).toBe(false);
    const needs = ['moving', 'seeing', 'hearing'] as const;
    const isCrowded = (afterLast: AfterLast | null) =>
      mount({ needs, visitorName: null }, afterLast).classes().includes('crowded');
    expect([isCrowded(null), isCrowded({ kind: 'close' })]).toEqual([false, true]);
  });
});
