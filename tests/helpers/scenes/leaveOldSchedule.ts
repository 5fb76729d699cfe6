import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

type Job = { taskSlug: string; queue: string; waitUntil: string; input: object }

/** Leaves a job of a task that the product no longer has, as a base of an older version holds it. */
export async function leaveOldSchedule(payload: Payload, job: Job): Promise<void> {
  if (process.env.TEST_DATABASE !== 'mongodb') {
    await payload.db.create({ collection: 'payload-jobs', data: job })
    return
  }
  // The port's type does not say which adapter this is; its model would refuse the name.
  const { collections } = payload.db as unknown as MongooseAdapter
  const at = new Date()
  await collections['payload-jobs']?.collection.insertOne({
    ...job,
    waitUntil: new Date(job.waitUntil),
    createdAt: at,
    updatedAt: at,
  })
}
