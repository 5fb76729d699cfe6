import { SLUGS } from '@/domain/slugs'
import { openPayload } from '@/infra/openPayload'
import { startJobRunner } from '@/jobs/startJobRunner'
import { aScheme } from '../../factories/aScheme'

/** A server that saves without end, one line on its output for each save that was acknowledged, until it is killed. */
const payload = await openPayload()
const theme = await payload.create({
  collection: SLUGS.themes,
  data: { title: 'Eau', slug: 'eau' },
  depth: 0,
  overrideAccess: true,
})
startJobRunner(payload)
for (let rank = 1; rank <= 1000; rank += 1) {
  const data = aScheme({ title: `Chèque numéro ${rank}`, themes: [theme.id] })
  const { number } = await payload.create({ collection: SLUGS.schemes, data, depth: 0, overrideAccess: true })
  process.stdout.write(`${number}\n`)
}
