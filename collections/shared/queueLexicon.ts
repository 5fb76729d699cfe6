import type { PayloadRequest } from 'payload'
import { wakeJobs } from '@/jobs/wakeJobs'

/** Queues the job that gives both engines the synonyms and acronyms as they now stand. */
export async function queueLexicon({ req }: { req: PayloadRequest }): Promise<void> {
  await req.payload.jobs.queue({ task: 'applyLexicon', queue: 'search', input: {}, req })
  wakeJobs()
}
