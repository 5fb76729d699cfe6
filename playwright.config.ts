import { defineConfig } from '@playwright/test'
import { E2E_WORKERS, e2ePlace } from './tests/helpers/servers/e2ePlace'
import { findChromium } from './tests/helpers/servers/findChromium'

const executablePath = findChromium()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  globalSetup: './tests/helpers/servers/e2eServers.ts',
  // The files of a worker share one server and its base, one file after the other.
  workers: E2E_WORKERS,
  fullyParallel: false,
  forbidOnly: process.env.CI === 'true',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: e2ePlace().url,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    // Every page recorded is dear on two cores: E2E_TRACE=true asks for it.
    trace: process.env.E2E_TRACE === 'true' ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Without its window Chromium rounds the width of letters, unlike on a screen: lines would break elsewhere.
        '--font-render-hinting=none',
        // It refuses its sandbox to root.
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
})
