/** docs/audit.md is made of the list of kinds, and is true as long as this passes; `npx vitest run -u` on this file makes it anew. */
import { expect, it } from 'vitest';
import { AUDIT_KEPT_DAYS, AUDIT_KINDS } from '../contract/audit.ts';
import { KIND_GROUPS, kindMeaning, kindText } from '../manager/upkeep/audit-kinds.ts';

const where = (kind: keyof typeof AUDIT_KINDS): string =>
  AUDIT_KINDS[kind] === 'audit' ? 'журнал' : `событие \`${AUDIT_KINDS[kind]}\``;

function listOf({ name, kinds }: (typeof KIND_GROUPS)[number]): string {
  const title = name.slice(0, 1).toUpperCase() + name.slice(1);
  const rows = kinds.map(
    (kind) => `- **${kindText(kind)}** (\`${kind}\`, ${where(kind)}). ${kindMeaning(kind)}`,
  );
  return [`## ${title}`, '', ...rows].join('\n');
}

const HEAD = `# Журнал действий: что записывается

Этот список сделан из \`contract/audit.ts\` и сам не правится: тест \`test/audit-doc.unit.test.ts\` следит, чтобы он был верен.

У каждой записи есть время, кто это сделал и с кем или с чем. «Журнал» — отдельная таблица, в которой записи нельзя изменить, а удалить
можно только те, что старше ${AUDIT_KEPT_DAYS} дней (трёх лет): они стираются сами вместе с именами посетителей, каждый день. «Событие» — то, что и так
стоит в журнале событий офиса; оно не переписывается второй раз и не стирается никогда. Записью становится событие, которое сделал сотрудник.

Имён, телефонов и слов посетителей здесь нет: посетитель виден только номером талона или временем записи. Пароли, ключи и то, что ввели вместо
логина, не записываются.`;

it('says of every kind what it means and where it is kept', async () => {
  const doc = [HEAD, ...KIND_GROUPS.map(listOf)].join('\n\n');
  await expect(`${doc}\n`).toMatchFileSnapshot('../docs/audit.md');
});
