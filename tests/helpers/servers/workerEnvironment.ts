import type { Environment } from 'vitest/runtime'
import { endWorker } from './atWorkerEnd'

/** Vitest's own environment of Node, which also tells when a worker ends: no hook of a test file knows. */
const environment: Environment = {
  name: 'worker',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: endWorker }),
}

export default environment
