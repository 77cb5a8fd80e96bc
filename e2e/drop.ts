import { expect, type Page } from '@playwright/test';

/** Drops files onto the page, as a hand does. */
export async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await expect(page.getByText(/^Drop the file to see its curve/)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
