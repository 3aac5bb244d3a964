/** A picture that somebody has chosen → a small PNG. The browser decodes it: it knows every kind of file, and is made for hostile ones. */

/** Twice as many dots as the paper has: enough to choose the black ones well. */
const MOST_WIDTH = 576;
const MOST_HEIGHT = 320;

/** @returns base64 of a PNG; null when the browser cannot read the file */
export async function asPng(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  const scale = Math.min(1, MOST_WIDTH / bitmap.width, MOST_HEIGHT / bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.toDataURL('image/png').split(',')[1] ?? null;
}
