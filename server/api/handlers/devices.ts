/** Pairing screens, and the paired ones. */
import type { Device } from '../../../contract/people.ts';
import { changesBetween } from '../../upkeep/audit/changes.ts';
import { DONE } from '../commanding.ts';
import type { House } from '../house.ts';
import type { Handlers } from '../handler.ts';
import { actorOf } from '../principals.ts';

type DeviceHandlers = Pick<
  Handlers,
  'startPairing' | 'finishPairing' | 'acceptDevice' | 'listDevices' | 'setDevicePrinter' | 'removeDevice'
>;

export function deviceHandlers(house: House): DeviceHandlers {
  const { directory, clock, runtime, shells, displaySounds, audit } = house;
  const isPrinter = (printerId: string | null): boolean =>
    printerId === null || (runtime.state.config?.printers ?? []).some(({ id }) => id === printerId);

  const printerIn = ({ printerId }: Pick<Device, 'printerId'>) => ({
    printer: (runtime.state.config?.printers ?? []).find(({ id }) => id === printerId)?.name ?? printerId,
  });

  return {
    startPairing: async ({ kind }) => {
      const pairing = await directory.startPairing(kind, clock.now());
      if (pairing === null) return { ok: false, refusal: { code: 'too-many-requests' } };
      return { ok: true, answer: pairing };
    },

    finishPairing: async ({ pairingId, secret }, context) => {
      const { progress, token } = await directory.finishPairing(pairingId, secret, clock.now());
      if (progress.state === 'unknown') return { ok: false, refusal: { code: 'pairing-unknown' } };
      if (progress.state === 'pending') return { ok: true, answer: { state: 'pending' } };
      const { device } = progress;
      // Only screens are paired by a code.
      if (device.kind !== 'button') context.setCookie(device.kind, token);
      return { ok: true, answer: { state: 'paired', device } };
    },

    acceptDevice: async ({ code, name, printerId }, { principal }) => {
      if (!isPrinter(printerId)) return { ok: false, refusal: { code: 'printer-unknown' } };
      const device = await directory.acceptPairing(code, name, printerId, clock.now());
      if (device === null) return { ok: false, refusal: { code: 'pairing-unknown' } };
      const about = { subject: device, details: { device: device.kind } };
      await audit.record('device-accepted', actorOf(principal), about);
      return { ok: true, answer: device };
    },

    listDevices: () => ({ ok: true, answer: { devices: directory.devices() } }),

    setDevicePrinter: async ({ deviceId, printerId }, { principal }) => {
      if (!isPrinter(printerId)) return { ok: false, refusal: { code: 'printer-unknown' } };
      const before = directory.device(deviceId);
      const device = await directory.setPrinter(deviceId, printerId);
      if (before === null || device === null) return { ok: false, refusal: { code: 'device-unknown' } };
      const changes = changesBetween(printerIn(before), printerIn(device));
      if (changes.length > 0)
        await audit.record('device-changed', actorOf(principal), { subject: device, changes });
      house.onChange();
      return { ok: true, answer: device };
    },

    removeDevice: async ({ deviceId }, { principal }) => {
      const device = directory.device(deviceId);
      // One that is gone already is what was wished: the answer to the first request may have been lost.
      const isRemoved = await directory.removeDevice(deviceId);
      shells.forget(deviceId);
      displaySounds.forget(deviceId);
      if (isRemoved && device !== null) {
        const about = { subject: device, details: { device: device.kind } };
        await audit.record('device-removed', actorOf(principal), about);
      }
      return { ok: true, answer: DONE };
    },
  };
}
