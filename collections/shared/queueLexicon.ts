import type { PayloadRequest } from 'payload'
import { queueTask } from '@/infra/jobs/queueTask'

/** Queues the job that gives both engines the synonyms and acronyms as they now stand. */
export async function queueLexicon({ req }: { req: PayloadRequest }): Promise<void> {
  await queueTask({ task: 'applyLexicon', input: {}, req })
}
