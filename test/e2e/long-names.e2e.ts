/** Names are typed by people: one long word of them may not push anything off a screen. */
import { answered, commandId, PASSWORD } from '../support/office.ts';
import { expect, pressKey, setUp, sitDown, test, type Screens } from './browser-office.ts';
import { lostOf } from './faults.ts';
import { press, touch } from './finger.ts';

/** As long as the contract lets them be. */
const word = (length: number) => 'Переоформлениедоговораэнергоснабжения'.repeat(3).slice(0, length);
const [GROUP, SERVICE, PERSON] = [word(40), word(90), word(80)];

async function giveLongNames({ office }: Screens): Promise<void> {
  const { token } = answered(await office.call('signIn', { login: 'marina', password: PASSWORD }));
  const before = answered(await office.call('getConfig', {}, token));
  const config = {
    ...before,
    groups: before.groups.map((group, index) => (index === 0 ? { ...group, name: GROUP } : group)),
    services: before.services.map((service) =>
      service.groupId === before.groups[0]?.id ? { ...service, name: SERVICE } : service,
    ),
  };
  answered(await office.call('putConfig', { commandId: commandId(), config }, token));
  const person = { login: 'long', name: PERSON, roles: ['operator' as const], serviceIds: null };
  answered(await office.call('addPerson', { ...person, password: PASSWORD }, token));
}

test('a name of one long word is broken, and everything stays on the glass', async ({ screens }) => {
  await setUp(screens);
  await giveLongNames(screens);

  const kiosk = await screens.open('kiosk', '/kiosk');
  await press(kiosk, /Взять талон/);
  expect(await lostOf(kiosk), 'groups').toEqual([]);
  await press(kiosk, GROUP);
  expect(await lostOf(kiosk), 'services').toEqual([]);
  await touch(kiosk.getByRole('button', { name: SERVICE }).first());
  expect(await lostOf(kiosk), 'documents').toEqual([]);
  await press(kiosk, 'Продолжить');
  await press(kiosk, 'Нет, общая очередь');
  await expect(kiosk.getByRole('button', { name: /^Готово/ })).toBeInViewport({ ratio: 1 });
  await expect(kiosk.getByText(/\s001$/)).toBeInViewport({ ratio: 1 });
  expect(await lostOf(kiosk), 'ticket').toEqual([]);

  const desk = await screens.open('desk', '/desk');
  await sitDown(desk, 1);
  await pressKey(desk, 'F2');
  await expect(desk.getByRole('heading', { name: /\s001/ })).toBeVisible();
  await pressKey(desk, 'F8');
  await expect(desk.getByRole('dialog')).toBeVisible();
  expect(await lostOf(desk), 'desk').toEqual([]);

  for (const path of ['#now', '#norms', '#visits', '#people']) {
    const manager = await screens.open('manager', `/manager${path}`);
    await expect(
      manager
        .locator('table')
        .getByText(/^Переоформление/)
        .first(),
    ).toBeVisible();
    expect(await lostOf(manager), path).toEqual([]);
    await manager.close();
  }
});
