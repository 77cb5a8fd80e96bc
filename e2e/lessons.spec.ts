import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { colourViolations, violations } from './axe.ts';
import { drop } from './drop.ts';
import { write } from './plot.ts';

const STEPS = [
  ...['freeze-out', 'line', 'average', 'resonance', 'two-ways', 'cmb', 'wimpless', 'four-planes'],
  ...['missing-energy', 'positrons', 'leptons', 'muons-win', 'millicharge', 'decay-window', 'counting', 'exposure'],
];

const figure = (page: Page): Locator => page.locator('main').getByRole('img');
const openStep = async (page: Page, step: string, more = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`/#lesson=thermal-target&step=${step}${more}`);
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
};

/** Visits every step in one page, each by its own address. */
async function everyStep(page: Page, visit: (step: string) => Promise<void>): Promise<void> {
  for (const [i, step] of STEPS.entries()) {
    await page.goto(`/#lesson=thermal-target&step=${step}`);
    await expect(page.getByText(`${i + 1} of ${STEPS.length}`)).toBeVisible();
    await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
    await visit(step);
  }
}

test('every step opens, each of its sliders changes the figure, and it is accessible', async ({ page }) => {
  test.setTimeout(180_000);
  await everyStep(page, async (step) => {
    expect(await violations(page), step).toEqual([]);
    const shown = () => figure(page).innerHTML();
    for (const slider of await page.locator('main').getByRole('slider').all()) {
      const before = await shown();
      await slider.press('Shift+ArrowRight');
      await slider.press('Shift+ArrowRight');
      await expect.poll(shown, { message: `${step}: ${await slider.getAttribute('aria-label')}` }).not.toBe(before);
    }
  });
});

test('every answer is hidden until it is asked for', async ({ page }) => {
  await openStep(page, 'average');
  const question = page.getByRole('button', { name: /^At which x/ });
  const answer = page.getByText(/An expansion in/);
  await expect(answer).toBeHidden();
  await question.click();
  await expect(answer).toBeVisible();
});

test('the number is the physics: a stronger annihilation leaves less', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 'freeze-out');
  const number = page.getByRole('status');
  await expect(number).toContainText('observed 0.120');
  const field = page.getByRole('textbox', { name: 'Cross section' });
  await write(field, '100');
  await field.press('Enter');
  await expect(page).toHaveURL(/crossSection26=100/);
  await expect
    .poll(async () => Number.parseFloat(((await number.locator('strong').textContent()) ?? '').replace(/\s/g, '')))
    .toBeLessThan(0.01);
});

test('a point of the plane freezes out too', async ({ page }) => {
  await openStep(page, 'freeze-out');
  await expect(page.getByRole('slider', { name: 'Effective coupling' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Point of the plane' }).check({ force: true });
  await expect(page.getByRole('slider', { name: 'Cross section' })).toHaveCount(0);
  const density = () => page.getByRole('status').locator('strong').textContent();
  const before = await density();
  await page.getByRole('slider', { name: 'Effective coupling' }).press('PageUp');
  await expect.poll(density).not.toBe(before);
  await expect(page).toHaveURL(/step=freeze-out&y=1e-10&annihilation=point/);
  await page.getByRole('button', { name: 'Open in the explorer' }).click();
  await expect(page).toHaveURL(/plane=y-mchi/);
});

test('a pinned point opens its own freeze-out, with the same density', async ({ page }) => {
  await page.goto('/#plane=y-mchi&alphaD=0.5&darkMatter=scalar&reach=-');
  await expect(page.getByRole('img', { name: /curves:/ })).toBeVisible();
  const frame = await page.locator('[data-role="frame"]').first().boundingBox();
  await page.mouse.click((frame?.x ?? 0) + 0.42 * (frame?.width ?? 0), (frame?.y ?? 0) + 0.65 * (frame?.height ?? 0));
  const row = page.getByRole('row', { name: /^Complex scalar|^Scalar/ }).first();
  await expect(row).toContainText(/\d/);
  const density = Number.parseFloat((await row.getByRole('cell').first().textContent()) ?? '');
  await page.getByRole('button', { name: 'Show its freeze-out' }).click();
  await expect(page).toHaveURL(/step=freeze-out.*annihilation=point/);
  const shown = page.locator('main').getByRole('status').locator('strong');
  await expect(shown).toContainText(/\d/);
  expect(Number.parseFloat((await shown.textContent()) ?? '') / density).toBeCloseTo(1, 1);
});

test('any step is reached by its name, its number and from the list', async ({ page }) => {
  await openStep(page, '3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a warm gas really averages');
  await page.getByRole('combobox', { name: 'Step' }).selectOption({ label: '15. From a count to a limit' });
  await expect(page).toHaveURL(/step=counting/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From a count to a limit');
});

test('arrows walk through the steps, P presents, Escape leaves', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 'freeze-out');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The line appears');
  await expect(page).toHaveURL(/step=line/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why any dark matter is left');
  await page.keyboard.press('p');
  await expect(page.getByRole('progressbar', { name: 'Part of the lesson' })).toHaveAttribute('aria-valuenow', '6');
  await expect(page.getByRole('slider')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The relic density draws one line in the plane');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The line appears');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: /curves:/ })).toBeVisible();
});

test('in the lecture hall up and down move the first slider, a full stop blanks the screen', async ({ page }) => {
  await openStep(page, 'line', '&present=yes');
  const before = await figure(page).innerHTML();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => figure(page).innerHTML()).not.toBe(before);
  await expect(page.locator('main header')).toContainText(/63\s*MeV/);
  await page.keyboard.press('.');
  await expect(page.locator('[data-blank]')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await expect(page.locator('[data-quiet]')).toBeVisible({ timeout: 5000 });
});

test('the worksheet of every step is one page, without the answers', async ({ page }) => {
  test.setTimeout(120_000);
  await everyStep(page, async (step) => {
    const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(sheet.match(/\/Type\s*\/Page\b/g), step).toHaveLength(1);
  });
});

test('where the engine refuses, words stand for the number', async ({ page }) => {
  await openStep(page, 'resonance', '&ratio=1.9');
  await expect(page.getByRole('status')).toContainText('refused');
});

test('the figure of a step is exported like any other, as it stands, and opens the step again', async ({ page }) => {
  await openStep(page, 'freeze-out', '&annihilation=p');
  await page.getByRole('button', { name: 'Export figure' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  await expect(dialog.getByRole('img')).toHaveAccessibleName(/Why any dark matter is left/);
  expect(await violations(page)).toEqual([]);
  const saved = async (format: string) => {
    await dialog.getByRole('combobox', { name: 'Format' }).selectOption(format);
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download' }).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const svg = await saved('svg');
  expect(svg.name).toBe('darkreach-freeze-out-column.svg');
  expect(svg.bytes.toString()).toContain('lesson=thermal-target&amp;step=freeze-out');
  const rows = (await saved('csv')).bytes.toString();
  expect(rows).toContain('# title: Why any dark matter is left');
  expect(rows.split('\n').length).toBeGreaterThan(700);
  const pdf = await saved('pdf');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await saved('bib')).bytes.toString()).toContain('Gondolo:1990dk');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Why any dark matter is left');
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(heading).not.toHaveText('Why any dark matter is left');
  await drop(page, [{ name: pdf.name, text: pdf.bytes }]);
  await expect(heading).toHaveText('Why any dark matter is left');
  await expect(page).toHaveURL(/step=freeze-out&annihilation=p$/);

  await page.getByRole('tab', { name: /Axion-like particles/ }).click();
  await drop(page, [{ name: svg.name, text: svg.bytes }]);
  await expect(heading).toHaveText('Why any dark matter is left');
});

test('a plane in a lesson is exported in the coordinate that is shown', async ({ page }) => {
  await openStep(page, 'four-planes', '&coordinate=sigmaElectron');
  await page.getByRole('button', { name: 'Export figure' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('csv');
  const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download' }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^# y: .*\(cm²\)$/m);
});

test('back in the browser returns to the step before', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 'average');
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Close to the resonance');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a warm gas really averages');
});

test('a step opens its figure in the explorer', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 'resonance', '&ratio=4');
  await page.getByRole('button', { name: 'Open in the explorer' }).click();
  await expect(page).toHaveURL(/plane=y-mchi&ratio=4/);
  await expect(page.getByRole('img', { name: /curves:/ })).toBeVisible();
});

for (const [theme, broken] of [
  ['light', violations],
  ['dark', colourViolations],
] as const) {
  test(`phone, ${theme}: nothing is cut off sideways`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: theme });
    await everyStep(page, async (step) => {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await broken(page), step).toEqual([]);
    });
  });
}
