import type { Payload, PayloadRequest, TypedJobs } from 'payload'
import { wakeJobs } from './wakeJobs'

/** The queue that each task waits in, as `startJobRunner` looks at them. */
const QUEUES = {
  indexSheet: 'search',
  indexDependants: 'search',
  indexNational: 'search',
  applyLexicon: 'search',
  geocodeSheet: 'default',
  sendUrgentNotice: 'default',
  runImport: 'imports',
  sendBulletins: 'default',
  sendPlacementNotices: 'default',
} as const

type Name = keyof typeof QUEUES
type Task = { [Each in Name]: { task: Each; input: TypedJobs['tasks'][Each]['input'] } }[Name]
/** `req`: within its transaction. */
type Within = { req: PayloadRequest } | { payload: Payload }

/** Queues a task and tells this process's runner, if it has one, so that it does not wait for its next look. */
export async function queueTask({ task, input, ...within }: Task & Within): Promise<void> {
  const { payload, ...rest } = 'req' in within ? { payload: within.req.payload, req: within.req } : within
  await payload.jobs.queue({ task, queue: QUEUES[task], input, ...rest })
  wakeJobs()
}
