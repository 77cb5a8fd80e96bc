import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

const port = process.env.PORT ?? '4321';
const firefox = process.env.FIREFOX_PATH;

const inChromium = {
  name: 'chromium',
  use: { browserName: 'chromium' as const, launchOptions: { executablePath: findBrowser(), args: browserArguments() } },
};

/** The main set again in the distribution's own Firefox, which tells no test of its downloads, pastes and drops. */
const inFirefox = (executablePath: string) => ({
  name: 'firefox',
  grep: /@main/,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath } },
});

/** Browser tests run against the production build. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // Two cores that are shared: what only fails now and then is told as flaky.
  retries: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    // Recording copies the page at every action, so only what failed once is recorded, when it is tried again.
    trace: 'on-first-retry',
    serviceWorkers: 'block',
  },
  projects: firefox ? [inChromium, inFirefox(firefox)] : [inChromium],
  webServer: { command: `npx vite preview --port ${port} --strictPort`, url: `http://localhost:${port}`, reuseExistingServer: false },
});
