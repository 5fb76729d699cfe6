import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { RateContent } from './content/RateContent'
import { rates } from './content/rates'

/** Who is said to have entered the rates of the demo. */
const ENTERED_BY = 'Référente de la base'
const noon = (day: string) => `${day}T12:00:00.000Z`

/** Creates the rates of the demo, those that others are worked out from first; each value as if entered when its text came out. */
export async function seedRates(payload: Payload, now: Date): Promise<void> {
  for (const content of [...rates].sort((a, b) => Number('formula' in a) - Number('formula' in b)))
    await payload.create({
      collection: SLUGS.rates,
      data: { ...rateData(content), _status: 'published' },
      depth: 0,
      overrideAccess: true,
      context: { enteredAs: { at: now.toISOString(), name: ENTERED_BY } },
    })
}

function rateData(content: RateContent) {
  const { stillValidOn, ...rest } = content
  const still = stillValidOn ? { stillValidOn: noon(stillValidOn) } : {}
  if ('formula' in rest) return { ...rest, ...still, kind: 'formula' as const }
  if ('scale' in rest) {
    const { scale, ...fields } = rest
    const brackets = scale[1].map(([threshold, value]) => ({ threshold, value }))
    return { ...fields, ...still, entries: [{ ...textOf(scale), brackets }] }
  }
  const { entries, ...fields } = rest
  return {
    ...fields,
    ...still,
    kind: 'value' as const,
    entries: entries.map((entry) => ({ ...textOf(entry), amount: entry[1] })),
  }
}

function textOf([effectFrom, , referenceTitle, referenceUrl, publishedOn]: readonly [
  string,
  unknown,
  string,
  string | null,
  string | null,
]) {
  return {
    effectFrom: noon(effectFrom),
    referenceTitle,
    referenceUrl,
    publishedOn: publishedOn ? noon(publishedOn) : null,
  }
}
