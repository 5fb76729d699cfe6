import type { TaskConfig } from 'payload'
import { runImport as run } from '@/features/intake/importRuns/write/runImport'

/** Carries out an import asked for in the admin. Idempotent: begun again, it finishes what was cut short. */
export const runImport: TaskConfig<{ input: { id: string }; output: object }> = {
  slug: 'runImport',
  inputSchema: [{ name: 'id', type: 'text', required: true }],
  handler: async ({ input, job, req }) => {
    const { payload } = req
    // A job that gives no sign of life is taken for that of a process that died.
    const onBeat = async () => {
      const data = { updatedAt: new Date().toISOString() }
      await payload.db.updateOne({ collection: 'payload-jobs', id: job.id, data, returning: false })
    }
    await run({ payload, id: input.id, onBeat })
    return { output: {} }
  },
}
