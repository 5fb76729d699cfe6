import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { addWardrobes } from './tests/fifthKind/addWardrobes.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What reads modules afresh, or says by itself what the environment is when they are read: each has a process to itself. */
const UNITS_ALONE = [
  'tests/unit/auth/isSameOrigin.test.ts',
  'tests/unit/errors.test.ts',
  'tests/unit/linearPatterns.test.ts',
  'tests/unit/log/logOptions.test.ts',
]

/** What harms the process that it runs in, or needs settings of its own that are read once: each has a process to itself. */
const ALONE = [
  'tests/integration/auth/secureSite.int.test.ts',
  'tests/integration/fullDisk.int.test.ts',
  'tests/integration/heldBase.int.test.ts',
]

/**
 * A Payload takes seconds to read and open: the files of a worker share one (see `openTestPayload`). The limits are
 * those of a machine ten times busier than it should be: they end what hangs, they measure nothing.
 */
const onPayload = {
  environment: './tests/helpers/servers/workerEnvironment.ts',
  testTimeout: 180_000,
  hookTimeout: 300_000,
}

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': at('./payload.config.ts'),
      '@collections': at('./collections'),
      '@': at('./src'),
    },
  },
  test: {
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    setupFiles: ['tests/helpers/asserts/failOnConsoleError.ts'],
    // Files in any order; the tests of a file too, where a project says so.
    sequence: { shuffle: { files: true, tests: false } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: UNITS_ALONE,
          isolate: false,
          // Beside other suites, on two cores.
          testTimeout: 30_000,
          sequence: { shuffle: true },
        },
      },
      {
        extends: true,
        // After the others: between two of theirs, it would end their worker.
        test: { name: 'unit-alone', include: UNITS_ALONE, sequence: { shuffle: true, groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.contract.test.ts'],
          sequence: { shuffle: true },
          // A real engine takes a batch in half a second, and its cores are ours: hundreds of writes go through on two busy ones.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          ...onPayload,
          name: 'integration',
          include: ['tests/integration/**/*.int.test.ts'],
          exclude: ALONE,
          isolate: false,
          env: { LIGHT_PASSWORDS: 'true' },
        },
      },
      {
        extends: true,
        test: { ...onPayload, name: 'integration-alone', include: ALONE, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        plugins: [addWardrobes()],
        resolve: { alias: { '@tests': at('./tests') } },
        test: {
          ...onPayload,
          name: 'integration-kinds',
          include: ['tests/fifthKind/*.int.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...onPayload,
          name: 'built',
          include: ['tests/built/**/*.built.test.ts'],
          isolate: false,
          globalSetup: ['tests/helpers/servers/buildOnce.ts'],
        },
      },
    ],
  },
})
