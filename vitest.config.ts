import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What harms the process that it runs in, or needs settings of its own that are read once: each has a process to itself. */
const ALONE = [
  'tests/integration/auth/secureSite.int.test.ts',
  'tests/integration/fullDisk.int.test.ts',
  'tests/integration/heldBase.int.test.ts',
]

/** A Payload takes seconds to read and open: the files of a worker share one (see `openTestPayload`). */
const onPayload = {
  environment: './tests/helpers/workerEnvironment.ts',
  testTimeout: 60_000,
  hookTimeout: 180_000,
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
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], sequence: { shuffle: true } },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.contract.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
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
        },
      },
      {
        extends: true,
        // After the others: between two of theirs, it would end their worker.
        test: { ...onPayload, name: 'integration-alone', include: ALONE, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ['tests/built/**/*.built.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          globalSetup: ['tests/helpers/buildOnce.ts'],
        },
      },
    ],
  },
})
