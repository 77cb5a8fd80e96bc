import { expect, type Page, test } from '@playwright/test';
import { drop } from './drop.ts';
import { figure } from './plot.ts';

/** Ways in which text becomes markup or script where it is not kept as text. */
const PAYLOADS = [
  '<img src=x onerror="window.stung=1">',
  '"><svg onload="window.stung=1">',
  "'-window.stung=1-'",
  '<script>window.stung=1</script>',
  '<iframe srcdoc="<script>parent.stung=1</script>"></iframe>',
  'javascript:window.stung=1',
  '{{window.stung=1}}',
  '<style>*{background:url(//example.org/x)}</style>',
  '</title><math><mtext></mtext><mglyph><style><!--</style><img title="--><img src=x onerror=window.stung=1>">',
];

/** Nothing ran, nothing of the payload became an element, nothing was asked of another host. */
async function expectUnharmed(page: Page, strangers: readonly string[]): Promise<void> {
  const found = await page.evaluate(() => ({
    stung: 'stung' in window,
    elements: document.querySelectorAll('[onerror],[onload],[onclick],body script,body iframe,body style,a[href^="javascript"]').length,
  }));
  expect(found).toEqual({ stung: false, elements: 0 });
  expect(strangers).toEqual([]);
}

function watch(page: Page, baseURL: string | undefined): string[] {
  const origin = new URL(baseURL ?? '').origin;
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) strangers.push(request.url());
  });
  page.on('dialog', (dialog) => strangers.push(dialog.message()));
  return strangers;
}

const KEYS = ['plane', 'limits', 'reach', 'pins', 'relics', 'bands', 'alphaD', 'view', 'cl', 'nothing'];

test('text in a link stays text', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const strangers = watch(page, baseURL);
  await page.goto('/');
  await expect(figure(page)).toBeVisible();
  for (const payload of PAYLOADS) {
    const rest = KEYS.slice(1).map((key) => `${key}=${encodeURIComponent(payload)}`);
    for (const hash of [
      `plane=${encodeURIComponent(payload)}`,
      ['plane=y-mchi', ...rest].join('&'),
      `lesson=${encodeURIComponent(payload)}&step=${encodeURIComponent(payload)}`,
    ]) {
      await page.evaluate((text) => {
        location.hash = text;
      }, hash);
      await expect(page.getByRole('main')).toBeVisible();
    }
    await expectUnharmed(page, strangers);
  }
});

test('names in files of curves stay names, also in the figure', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const strangers = watch(page, baseURL);
  await page.goto('/');
  await expect(figure(page)).toBeVisible();
  for (const [i, payload] of PAYLOADS.entries()) {
    const name = payload.replaceAll('\n', ' ');
    await drop(page, [{ name: `${i}.csv`, text: `# ${name}\nm_GeV,epsilon\n0.002,3e-4\n0.02,2e-4\n0.2,3e-4\n` }]);
    const dialog = page.getByRole('dialog', { name: 'Your curve' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await dialog.getByRole('button', { name: 'Add curve' }).click();
    await expect(dialog).toHaveCount(0);
  }
  await expectUnharmed(page, strangers);
  await page.getByRole('button', { name: 'Export figure' }).click();
  await expect(page.getByRole('img', { name: /as it will be saved/ })).toBeVisible();
  await expectUnharmed(page, strangers);
});

test('metadata of a figure stay data', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const strangers = watch(page, baseURL);
  await page.goto('/');
  await expect(figure(page)).toBeVisible();
  for (const payload of PAYLOADS) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>DarkReach 0.1.0 #plane=y-mchi&amp;limits=${payload}</metadata></svg>`;
    await drop(page, [{ name: `${payload.replaceAll('/', '')}.svg`, text: svg }]);
    await expect(page.getByText('Undo brings back the one before.')).toBeVisible();
    await expectUnharmed(page, strangers);
  }
});
