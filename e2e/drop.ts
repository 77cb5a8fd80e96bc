import { expect, type Page } from '@playwright/test';

interface Dropped {
  readonly name: string;
  readonly text: string | Buffer;
}

/** Drops files onto the page, as a hand does. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const listed = files.map(({ name, text }) => ({ name, base64: Buffer.from(text).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of list) transfer.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
    return transfer;
  }, listed);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await expect(page.getByText(/^Drop the file to see its curve/)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
