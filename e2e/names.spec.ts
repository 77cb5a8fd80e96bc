import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { figure, open } from './plot.ts';

test.describe.configure({ timeout: 90_000 });

const BELLE = 'limit:BelleII_proj';
const TITLE = 'Belle II single photon, projection';
const name = (page: Page, region = BELLE) => page.locator(`[data-role="name"][data-region="${region}"]`);

async function middle(page: Page): Promise<[number, number]> {
  const box = await name(page).boundingBox();
  if (!box) throw new Error('the name has no box');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Drags from a point by a distance in small steps, as a hand does. */
async function drag(page: Page, [x, y]: readonly [number, number], dx: number, dy: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

/** Opens the handles of the name; they stand still when the figure has made room for the inspector. */
async function select(page: Page): Promise<void> {
  await name(page).click();
  const turn = page.getByRole('button', { name: `Turn the name of ${TITLE}` });
  await expect(turn).toBeVisible();
  let before = '';
  const still = async () => {
    const last = before;
    before = JSON.stringify(await turn.boundingBox());
    return before === last;
  };
  await expect.poll(still, { intervals: [300] }).toBe(true);
}

test('a name is dragged on the plot and stays there: reload, undo, another zoom', async ({ page }) => {
  await open(page);
  const [x, y] = await middle(page);
  await drag(page, [x, y], -60, 70);
  const at = async () => (await middle(page)).map(Math.round);
  await expect.poll(at).toEqual([Math.round(x - 60), Math.round(y + 70)]);
  await expect(page).toHaveURL(/styles=limit:BelleII_proj;labelAt=/);
  await page.reload();
  await expect(name(page)).toBeVisible();
  await expect.poll(at).toEqual([Math.round(x - 60), Math.round(y + 70)]);
  const link = page.url();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(at).not.toEqual([Math.round(x - 60), Math.round(y + 70)]);
  expect(page.url()).toContain(/labelAt=[^&;]+/.exec(link)?.[0]);
  await page.getByRole('button', { name: 'Show the whole plane' }).click();
  await expect.poll(at).toEqual([Math.round(x - 60), Math.round(y + 70)]);
  await drag(page, await middle(page), 40, 0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(at).toEqual([Math.round(x - 60), Math.round(y + 70)]);
});

test('turning and sizing by hand', async ({ page }) => {
  await open(page);
  await select(page);
  const turn = await page.getByRole('button', { name: `Turn the name of ${TITLE}` }).boundingBox();
  await drag(page, [(turn?.x ?? 0) + 12, (turn?.y ?? 0) + 12], 0, -20);
  await expect(page).toHaveURL(/labelAngle=-\d+/);
  const size = await page.getByRole('button', { name: `Size of the name of ${TITLE}` }).boundingBox();
  await drag(page, [(size?.x ?? 0) + 12, (size?.y ?? 0) + 12], 20, 0);
  await expect(page).toHaveURL(/labelSize=1\.\d+/);
});

test('the same by keys alone: move, turn, size, rename, hide', async ({ page }) => {
  await open(page);
  await select(page);
  const before = await middle(page);
  await page.getByRole('button', { name: `Name of ${TITLE}: arrows` }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => Math.round((await middle(page))[1] - before[1])).toBe(10);
  await page.getByRole('button', { name: `Turn the name of ${TITLE}` }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/labelAngle=5/);
  await page.getByRole('button', { name: `Size of the name of ${TITLE}` }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/labelSize=1\.1/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: `Name of ${TITLE}: arrows` }).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Name at the curve, as text or TeX' });
  await field.fill('Belle II, 2030?');
  await field.press('Enter');
  await expect(name(page)).toContainText('2030');
  await page.getByRole('button', { name: `Hide the name of ${TITLE}` }).click();
  await expect(name(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(name(page)).toContainText('2030');
});

test('a placed name is in the exported figure', async ({ page }) => {
  await open(page, '#plane=eps-mA&styles=limit:BelleII_proj;label=Our%20own%20name;labelAt=0.02:0.000004');
  await expect(name(page)).toContainText('Our');
  await expect(figure(page)).toBeVisible();
  await page.getByRole('button', { name: 'Export figure' }).click();
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible();
});
