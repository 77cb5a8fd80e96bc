import type { Locator, Page } from '@playwright/test';
import type { Random } from './random.ts';

/** What a person may do at any moment; it does nothing where it is not possible. */
type Action = (page: Page, random: Random) => Promise<void>;

/** A control that has gone by the time it is reached is no fault. */
const PATIENCE = { timeout: 1500 };

async function oneOf(all: Locator, random: Random): Promise<Locator | null> {
  const count = await all.count();
  return count === 0 ? null : all.nth(Math.floor(random.number() * count));
}

const click =
  (find: (page: Page) => Locator): Action =>
  async (page, random) => {
    const target = await oneOf(find(page), random);
    await target?.click({ ...PATIENCE, force: true });
  };

const dragSlider: Action = async (page, random) => {
  const slider = await oneOf(page.getByRole('slider'), random);
  await slider?.scrollIntoViewIfNeeded(PATIENCE);
  const box = await slider?.boundingBox(PATIENCE);
  if (!box) return;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + random.number() * box.width, y);
  await page.mouse.down();
  for (let i = 0; i < 8; i++) await page.mouse.move(box.x + random.number() * box.width, y, { steps: 3 });
  await page.mouse.up();
};

const pressSlider: Action = async (page, random) => {
  const slider = await oneOf(page.getByRole('slider'), random);
  await slider?.focus(PATIENCE);
  for (let i = 0; i < 5; i++) await page.keyboard.press(random.pick(['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']));
};

async function placeInPlot(page: Page, random: Random): Promise<readonly [number, number] | null> {
  const box = await page.locator('svg.plot-svg').first().boundingBox(PATIENCE);
  return box && [box.x + random.between(0.15, 0.9) * box.width, box.y + random.between(0.1, 0.85) * box.height];
}

const pan: Action = async (page, random) => {
  const place = await placeInPlot(page, random);
  if (!place) return;
  await page.mouse.move(...place);
  await page.mouse.down();
  for (let i = 0; i < 6; i++)
    await page.mouse.move(place[0] + random.between(-200, 200), place[1] + random.between(-150, 150), { steps: 3 });
  await page.mouse.up();
};

const zoom: Action = async (page, random) => {
  const place = await placeInPlot(page, random);
  if (!place) return;
  await page.mouse.move(...place);
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, random.between(-300, 300));
};

const pin: Action = async (page, random) => {
  const place = await placeInPlot(page, random);
  if (place) await page.mouse.click(...place);
};

const hover: Action = async (page, random) => {
  for (let i = 0; i < 5; i++) {
    const place = await placeInPlot(page, random);
    if (place) await page.mouse.move(...place, { steps: 4 });
  }
};

const undoAndRedo: Action = async (page, random) => {
  for (let i = 0; i < 12; i++) await page.keyboard.press(random.number() < 0.6 ? 'Control+z' : 'Control+Shift+z');
};

const choose: Action = async (page, random) => {
  const select = await oneOf(page.locator('select:enabled'), random);
  const count = (await select?.locator('option').count()) ?? 0;
  await select?.selectOption({ index: Math.floor(random.number() * count) }, PATIENCE);
};

const typeValue: Action = async (page, random) => {
  const field = await oneOf(page.getByRole('textbox'), random);
  await field?.fill(random.pick(['1e12', '0.3', '-5', 'ten', '', '3', '1e999', '0,5']), PATIENCE);
  await page.keyboard.press(random.pick(['Enter', 'Escape', 'Tab']));
};

const resize: Action = async (page, random) => {
  const [width, height] = random.pick([
    [1440, 900],
    [1024, 768],
    [390, 844],
    [1920, 1080],
  ] as const);
  await page.setViewportSize({ width, height });
};

const pressEscape: Action = (page) => page.keyboard.press('Escape');

/** By name; repeated names are done more often. */
export const actions: readonly (readonly [name: string, act: Action])[] = [
  ['drag a slider', dragSlider],
  ['drag a slider', dragSlider],
  ['drag a slider', dragSlider],
  ['keys on a slider', pressSlider],
  ['pan', pan],
  ['zoom', zoom],
  ['pin', pin],
  ['hover', hover],
  ['escape', pressEscape],
  ['undo and redo', undoAndRedo],
  ['choose', choose],
  ['type a value', typeValue],
  ['switch a curve', click((page) => page.getByRole('checkbox'))],
  ['open a section', click((page) => page.locator('.panel [aria-expanded], .inspector [aria-expanded]'))],
  ['change the plane', click((page) => page.getByRole('tab'))],
  ['pin a reach', click((page) => page.getByRole('button', { name: /^Pin / }))],
  ['remove a pin', click((page) => page.getByRole('button', { name: /^(Remove|Delete)/ }))],
  ['start again', click((page) => page.getByRole('button', { name: 'Reset', exact: true }))],
  ['zoom by button', click((page) => page.locator('.zoom-buttons button'))],
  ['change the theme', click((page) => page.getByRole('button', { name: /theme|light|dark/i }))],
  ['resize', resize],
];
