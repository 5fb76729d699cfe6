import { fileURLToPath } from 'node:url'
import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { importGuide } from '@/features/intake/imports/write/guide/importGuide'
import { demoPublicId } from './demoPublicId'

/** The oldest verification is a little past its six months: the guide has sheets that are due, as any has. */
const OLDEST_DAYS = 190
const STEP_DAYS = 37

type Args = {
  payload: Payload
  /** The editor who answers for the guide. */
  owner: string
  now: Date
  progress: (step: string, done: number, total: number) => void
}

/** The guide of the demo: its folder, imported as any other; each sheet verified on a day of its own. @throws on a folder that is not whole. */
export async function seedGuide({ payload, owner, now, progress }: Args): Promise<void> {
  const report = await importGuide({
    payload,
    source: { path: fileURLToPath(new URL('./content/guide', import.meta.url)), name: 'guide' },
    apply: true,
    wordError: (error) => (error instanceof Error ? error.message : String(error)),
    onProgress: (done) => progress('Fiches du guide', done, done),
    dress: (number) => {
      const verified = subDays(now, (Number(number.slice(1)) * STEP_DAYS) % OLDEST_DAYS).toISOString()
      return {
        data: { verifiedAt: verified, modifiedAt: verified, verifiedByName: 'référente de la base', owner },
        context: { deferIndexing: true, publicId: demoPublicId(number), publishedAt: verified },
      }
    },
  })
  const [refused] = report.refused
  if (refused) throw new Error(`The guide of the demo: ${refused.file}, ${refused.row}: ${refused.rule}`)
}
