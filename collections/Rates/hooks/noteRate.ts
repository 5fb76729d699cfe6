import type { CollectionAfterChangeHook } from 'payload'
import { amountWords } from '@/domain/rates/amountWords'
import { dayWords } from '@/domain/rates/dayWords'
import { noteSettings } from '@/features/people/audit/write/noteSettings'
import { toRate } from '@/features/sheets/rates/read/toRate'
import type { Rate } from '@/payload-types'

/** Writes in the journal the values that somebody publishes, or that they published a rate otherwise changed. */
export const noteRate: CollectionAfterChangeHook<Rate> = async ({ doc, previousDoc, req }) => {
  if (doc._status !== 'published') return doc
  const rate = toRate(doc)
  const known = new Set((previousDoc?.entries ?? []).filter(({ shownAt }) => shownAt).map(({ id }) => id))
  const shown = rate.entries.filter(({ id }) => !known.has(id))
  const values = shown.map((entry) => `${amountWords(rate, entry)} au ${dayWords(entry.effectFrom)}`)
  await noteSettings({ req, action: 'ratePublished', detail: [rate.code, ...values].join(' · ') })
  return doc
}
