import { addDays } from 'date-fns'
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
    await seedRate(payload, content, now)
}

/** One save a value: what readers saw on a day of the past is then what had come out. */
async function seedRate(payload: Payload, content: RateContent, now: Date): Promise<void> {
  const { entries = [], ...rest } = rateData(content)
  const all = [...entries].sort((a, b) => enteredAt(a, now).localeCompare(enteredAt(b, now)))
  const [first] = all
  const context = (entry = first) => ({
    enteredAs: { at: entry ? enteredAt(entry, now) : now.toISOString(), name: ENTERED_BY },
  })
  let rate = await payload.create({
    collection: SLUGS.rates,
    data: { ...rest, entries: all.slice(0, 1), _status: 'published' },
    depth: 0,
    overrideAccess: true,
    context: context(),
  })
  for (const entry of all.slice(1))
    rate = await payload.update({
      collection: SLUGS.rates,
      id: rate.id,
      data: { entries: [...(rate.entries ?? []), entry], _status: 'published' },
      depth: 0,
      overrideAccess: true,
      context: context(entry),
    })
}

/** The day after the Journal officiel, or the day of effect where it is not known; never to come. */
function enteredAt({ publishedOn, effectFrom }: ReturnType<typeof textOf>, now: Date): string {
  const at = publishedOn ? addDays(new Date(publishedOn), 1) : new Date(effectFrom)
  return (at < now ? at : now).toISOString()
}

function rateData(content: RateContent) {
  const { stillValidOn, ...rest } = content
  const still = stillValidOn ? { stillValidOn: noon(stillValidOn) } : {}
  if ('formula' in rest) return { ...rest, ...still, kind: 'formula' as const, entries: [] }
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
