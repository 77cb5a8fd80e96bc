import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { paste } from './paste.ts';
import { edge, exposure, figure, heightAt, open, write } from './plot.ts';

const REACH = 'reach:na64e-2022';
const OWN = '# my curve\nm_GeV,epsilon\n0.002,3e-4\n0.02,2e-4\n0.2,3e-4\n';

/** Every worker of the page, to be killed by the test. */
const holdWorkers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const workers: Worker[] = [];
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        workers.push(this);
      }
    };
    Object.assign(window, { workers });
  });

/** Ends every worker as the browser does when one runs out of memory. */
const killWorkers = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { workers } = window as unknown as { workers: Worker[] };
    for (const worker of workers.splice(0)) {
      worker.terminate();
      worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true }));
    }
    return workers.length;
  });

const complaints = (page: Page): string[] => {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
};

test('every worker killed in the middle of its job: rows say so, Retry brings the curves back', async ({ page }) => {
  await holdWorkers(page);
  await page.goto('/#plane=y-mchi');
  await page.waitForFunction(() => (window as unknown as { workers: Worker[] }).workers.length > 0);
  await killWorkers(page);
  await expect(async () => {
    const again = page.getByRole('button', { name: /Retry/ }).first();
    if (await again.isVisible()) await again.click();
    await expect(page.getByRole('button', { name: /Retry/ })).toHaveCount(0, { timeout: 2000 });
  }).toPass();
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  await expect(edge(page, 'relic:majorana')).toBeAttached();
});

test.describe('before anything is kept for offline use', () => {
  test.use({ serviceWorkers: 'block' });

  test('without network: a part that cannot be loaded says so, everything else works, and it comes when the network is back', async ({
    page,
    context,
  }) => {
    await open(page);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Export figure' }).click();
    await expect(page.getByRole('alert')).toContainText('The export could not be loaded');
    const before = await heightAt(page, REACH, 600);
    await exposure(page).focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => heightAt(page, REACH, 600)).not.toBe(before);
    await context.setOffline(false);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a part of the page throws: words in its place, the rest goes on, Try again brings it', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { broken: true }));
  const body = `export const Inspector = () => { if (window.broken) throw new Error('broken on purpose'); return 'mended'; };`;
  await page.route('**/assets/Inspector-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await open(page);
  await figure(page).click({ position: { x: 500, y: 300 } });
  const words = page.getByRole('alert').filter({ hasText: 'The inspector could not be shown: broken on purpose' });
  await expect(words).toBeVisible();
  await write(page.getByRole('textbox', { name: 'Electrons on target' }), '9e13');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/na64e-2022:9e13/);
  expect((await figure(page).boundingBox())?.width).toBeGreaterThan(800);
  await page.evaluate(() => Object.assign(window, { broken: false }));
  await words.getByRole('button', { name: 'Try again' }).click();
  await expect(words).toHaveCount(0);
  await expect(page.getByText('mended')).toBeVisible();
});

test('a full storage: the page works and the address keeps the document', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const heard = complaints(page);
  await open(page);
  await write(page.getByRole('textbox', { name: 'Electrons on target' }), '2e12');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2e12/);
  await page.reload();
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '2000000000000');
  expect(heard).toEqual([]);
});

test('shrunk to nothing and back: the figure returns', async ({ page }) => {
  const heard = complaints(page);
  await open(page);
  for (const size of [
    { width: 1, height: 1 },
    { width: 1440, height: 20 },
    { width: 30, height: 900 },
  ])
    await page.setViewportSize(size);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(edge(page, REACH)).toBeAttached();
  await expect(page.locator('[data-role="name"]').first()).toBeVisible();
  expect(heard).toEqual([]);
});

test('asleep and awake again: the page goes on where it was', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  const before = await heightAt(page, REACH, 600);
  await page.getByRole('slider', { name: 'Dark coupling' }).focus();
  await page.keyboard.press('PageUp');
  await exposure(page).focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => heightAt(page, REACH, 600)).not.toBe(before);
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
});

test('a hundred undo and redo while curves are computed: the document ends where it should', async ({ page }) => {
  test.slow();
  const heard = complaints(page);
  await open(page, '#plane=y-mchi');
  const slider = page.getByRole('slider', { name: 'Dark coupling' });
  await slider.focus();
  const start = await slider.getAttribute('aria-valuenow');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  const end = await slider.getAttribute('aria-valuenow');
  expect(end).not.toBe(start);
  for (let i = 0; i < 50; i++) await page.keyboard.press('Control+z');
  await expect(slider).toHaveAttribute('aria-valuenow', start ?? '');
  for (let i = 0; i < 50; i++) await page.keyboard.press('Control+Shift+z');
  await expect(slider).toHaveAttribute('aria-valuenow', end ?? '');
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  expect(heard).toEqual([]);
});

/** Text pasted into the page and kept as a curve of one's own. */
async function keepCurve(page: Page, text: string): Promise<void> {
  await paste(page, text);
  const dialog = page.getByRole('dialog', { name: 'Your curve' });
  await dialog.getByRole('button', { name: 'Add curve' }).click();
  await expect(dialog).toHaveCount(0);
}

async function tab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await open(page);
  return page;
}

test('two tabs on one storage: the curves of both stay', async ({ context }) => {
  test.slow();
  const [one, other] = [await tab(context), await tab(context)];
  await keepCurve(one, OWN);
  await keepCurve(other, OWN.replaceAll('e-4', 'e-3').replace('my curve', 'another curve'));
  const third = await tab(context);
  await expect(third.locator('[data-region^="limit:own-"][data-role="edge"]')).toHaveCount(2);
});

test('a visit that ended without its address is offered again and brought back as one undo step', async ({ context }) => {
  test.slow();
  const first = await tab(context);
  await write(first.getByRole('textbox', { name: 'Electrons on target' }), '3e12');
  await first.keyboard.press('Enter');
  await expect(first).toHaveURL(/3e12/);
  await first.close();
  const page = await tab(context);
  await expect(page.getByRole('status').filter({ hasText: 'last session' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '3000000000000');
  await expect(page.getByText('last session')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(exposure(page)).not.toHaveAttribute('aria-valuenow', '3000000000000');
});
