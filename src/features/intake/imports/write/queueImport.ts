import type { PayloadRequest } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput, NotFound } from '@/errors'
import { clock } from '@/infra/clock'
import { queueTask } from '@/infra/jobs/queueTask'
import type { ImportRun } from '@/payload-types'

type Ask = { req: PayloadRequest; id: string; apply: boolean }

/** Queues the job of an import that has just been asked for. */
export async function queueRun(req: PayloadRequest, id: string): Promise<void> {
  await queueTask({ task: 'runImport', input: { id }, req })
}

/** Begins the dry run again of an import that was asked for otherwise; one that is applied stays so. */
export async function restartRun(req: PayloadRequest, id: string): Promise<void> {
  const { state } = await findRun(req, id)
  if (state === 'checked' || state === 'failed') await queueImport({ req, id, apply: false })
}

/** Begins the dry run of an import again, or the import itself. @throws InvalidInput when it is under way, or was not checked. */
export async function queueImport({ req, id, apply }: Ask): Promise<void> {
  const run = await findRun(req, id)
  if (run.state === 'checking' || run.state === 'applying') throw new InvalidInput('Cet import est en cours.')
  if (apply && run.state !== 'checked')
    throw new InvalidInput('L’essai à blanc doit réussir avant d’importer.')
  await req.payload.db.updateOne({
    collection: SLUGS.importRuns,
    id,
    data: {
      state: apply ? 'applying' : 'waiting',
      done: 0,
      fault: null,
      updatedAt: clock.now().toISOString(),
    },
    returning: false,
  })
  await queueRun(req, id)
}

/** @throws NotFound */
export async function findRun(req: PayloadRequest, id: string): Promise<ImportRun> {
  const run = await req.payload.findByID({
    collection: SLUGS.importRuns,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!run) throw new NotFound('Cet import n’existe plus.')
  return run
}
