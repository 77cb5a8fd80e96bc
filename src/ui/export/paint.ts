import type { Painter } from '../../figure/picture.ts';

/** The browser as painter. */
export const paintInBrowser: Painter = async (svg, width, height) => {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = address;
  await image.decode();
  URL.revokeObjectURL(address);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not draw the picture. Choose a lower resolution or PDF.');
  return new Uint8Array(await blob.arrayBuffer());
};
