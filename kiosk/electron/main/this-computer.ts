/** The computer as Electron knows it, for `auto-start.ts`. */
import { app } from 'electron';
import type { Computer } from './auto-start.ts';

export const thisComputer = (): Computer => ({
  platform: process.platform,
  // An AppImage is started by its own file, not by the program that it unpacked for this run.
  program: process.env.APPIMAGE ?? process.execPath,
  configFolder: app.getPath('appData'),
  setLoginItem: (openAtLogin) => app.setLoginItemSettings({ openAtLogin }),
  loginItemOpens: () => {
    const { openAtLogin, executableWillLaunchAtLogin } = app.getLoginItemSettings();
    // Only Windows tells the second.
    return process.platform === 'win32' ? executableWillLaunchAtLogin : openAtLogin;
  },
});
