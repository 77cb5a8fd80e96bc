import { expect, type Locator, type Page } from '@playwright/test';

export const figure = (page: Page): Locator => page.getByRole('img', { name: /curves:/ });

export const exposure = (page: Page): Locator => page.getByRole('slider', { name: 'Electrons on target' });

/** Types a value over the old one, key by key: Firefox under test tells the page of no other change. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

/** Drawn edge of a curve, by region id. */
export const edge = (page: Page, region: string): Locator => page.locator(`[data-region="${region}"][data-role="edge"]`).first();

/** Opens the app and waits for the computed curve. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`/${hash}`);
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  await expect(edge(page, 'reach:na64e-2022')).toBeAttached();
}

/** Points of a drawn curve in px of the figure, from the path itself. */
export function drawnPoints(page: Page, region: string): Promise<(readonly [number, number])[]> {
  return edge(page, region).evaluate((path: SVGPathElement) => {
    const matrix = path.getCTM() ?? new DOMMatrix();
    const numbers = [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    return numbers.map(([, x, y]) => new DOMPoint(Number(x), Number(y)).matrixTransform(matrix)).map(({ x, y }) => [x, y] as const);
  });
}

/** Height of a drawn curve (px, downwards) at a horizontal position. */
export async function heightAt(page: Page, region: string, x: number): Promise<number> {
  const points = await drawnPoints(page, region);
  const after = points.findIndex(([px]) => px >= x);
  const [[ax, ay], [bx, by]] = [points[after - 1] ?? [Number.NaN, Number.NaN], points[after] ?? [Number.NaN, Number.NaN]];
  return ay + ((by - ay) * (x - ax)) / (bx - ax);
}

/** Pixels per decade of the vertical axis, measured on two labelled ticks. */
export async function pixelsPerDecade(page: Page): Promise<number> {
  const frame = await page.locator('[data-role="frame"]').first().getAttribute('d');
  const ys = [...(frame ?? '').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, , py]) => Number(py));
  return (Math.max(...ys) - Math.min(...ys)) / 4;
}

/** Counts messages to workers from now on. */
export async function countWorkerMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counter = window as unknown as { workerMessages: number };
    counter.workerMessages = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function count(this: Worker, ...args: Parameters<typeof post>) {
      counter.workerMessages += 1;
      return post.apply(this, args);
    } as typeof post;
  });
}

export const workerMessages = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { workerMessages: number }).workerMessages);
