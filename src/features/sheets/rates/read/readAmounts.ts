import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { ratesShownBy } from '@/domain/rates/ratesShownBy'
import { clock } from '@/infra/clock'
import { type AmountsOn, withAmounts } from '../present/withAmounts'
import { knownRates } from './knownRates'

/**
 * The amounts of a day, today's by default: what `withAmounts` needs. `shownBy`, a day: what readers saw then, and not what the law is now
 * known to have been.
 */
export async function amountsOn(
  payload: Payload,
  day = localTime(clock.now()).day,
  shownBy?: string,
): Promise<AmountsOn> {
  const known = await knownRates(payload)
  const rates = shownBy === undefined ? known : ratesShownBy(known, shownBy)
  return { day, known: (code) => rates.get(code) }
}

/** Documents as they read today, whatever they are: one or two reads of rates where one of them cites an amount, none otherwise. */
export async function readAmounts<Document>(payload: Payload, documents: Document[]): Promise<Document[]> {
  if (!documents.some(mayCite)) return documents
  const on = await amountsOn(payload)
  return documents.map((document) => withAmounts(document, on))
}

/** Whether a document may cite an amount: cheaper than to look for codes, for nothing else holds these signs. */
export function mayCite(document: unknown): boolean {
  const text = JSON.stringify(document)
  return text.includes('{{') || text.includes('"inlineBlock"') || text.includes('"blockType"')
}
