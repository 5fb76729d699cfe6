import type { Payload } from 'payload'
import { reviewComplements } from '@/features/catalogue/complements/write/reviewComplements'
import { queueTask } from '@/infra/jobs/queueTask'

/**
 * What follows the passage of readers to a feed: local complements whose national text moved are to be reviewed, and the indexes are
 * brought in line by a job. Run twice, it changes nothing, so that a run cut short before it is made good by the next one.
 */
export async function passReaders(payload: Payload): Promise<void> {
  await reviewComplements(payload)
  await queueTask({ task: 'indexNational', input: {}, payload })
}
