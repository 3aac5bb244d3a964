export const ICON_FOLDER: string;
export const PNG_SIZES: readonly number[];
export const ICO_SIZES: readonly number[];
export function drawIcon(size: number): Promise<Buffer>;
export function icoOf(pictures: readonly { size: number; png: Buffer }[]): Buffer;
