import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { clock } from '@/infra/clock'
import { type AmountsOn, withAmounts } from '../present/withAmounts'
import { knownRates } from './knownRates'

/** The amounts of a day, today's by default: what `withAmounts` needs. */
export async function amountsOn(payload: Payload, day = localTime(clock.now()).day): Promise<AmountsOn> {
  const rates = await knownRates(payload)
  return { day, known: (code) => rates.get(code) }
}

/** Documents as they read today, whatever they are: one or two reads of rates where one of them cites an amount, none otherwise. */
export async function readAmounts<Document>(payload: Payload, documents: Document[]): Promise<Document[]> {
  if (!documents.some(mayCite)) return documents
  const on = await amountsOn(payload)
  return documents.map((document) => withAmounts(document, on))
}

/** Cheaper than to look for codes: nothing else holds these signs. */
function mayCite(document: unknown): boolean {
  const text = JSON.stringify(document)
  return text.includes('{{') || text.includes('"inlineBlock"') || text.includes('"blockType"')
}
