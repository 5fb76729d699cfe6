import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { amountWords } from '@/domain/rates/amountWords'
import { dayWords } from '@/domain/rates/dayWords'
import { entryOn } from '@/domain/rates/entryOn'
import { builtOn } from '@/domain/rates/formula/builtOn'
import type { Rate } from '@/domain/rates/Rate'
import { comingSwitches, eveOf, type RateSwitch, rateSwitches } from '@/domain/rates/rateSwitches'
import { sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { editionKinds } from '@/features/registry'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import { clip } from '@/features/sheets/values/clip'
import type { Change } from '../Change'

const LONGEST = 500
type Ask = { payload: Payload; readerClass: ReaderClass; span: { from: Date; to: Date } }
/** The rates that change on one day of the law, with those worked out from them. */
type Turn = { day: string; at: string; codes: ReadonlySet<string>; since: string }

/** The sheets that a class may read whose amounts became others within a span, written by nobody: one change a sheet and day. One read a kind. */
export async function rateChanges(ask: Ask): Promise<Change[]> {
  const rates = await knownRates(ask.payload)
  return changesOf(ask, turnsOf(rateSwitches(rates.values(), ask.span), rates, sinceWords), rates)
}

/** The same, of the amounts that were published within the span and apply after it. */
export async function announcedRates(ask: Ask): Promise<Change[]> {
  const rates = await knownRates(ask.payload)
  const turns = turnsOf(comingSwitches(rates.values(), ask.span), rates, comingWords)
  const changes = await changesOf(ask, turns, rates)
  return changes.map((change) => ({
    ...change,
    key: `a:${change.sheetId}:${change.day}:${change.codes.join(',')}`,
  }))
}

async function changesOf(
  { payload, readerClass }: Ask,
  turns: readonly Turn[],
  rates: ReadonlyMap<string, Rate>,
): Promise<Change[]> {
  const codes = [...new Set(turns.flatMap(({ codes: each }) => [...each]))]
  if (codes.length === 0) return []
  const found = await Promise.all(
    editionKinds.map(async (kind) => {
      const { docs } = await payload.find({
        collection: kind,
        where: { and: [publishedOfKindForClass(kind, readerClass), { rateCodes: { in: codes } }] },
        sort: 'number',
        depth: 0,
        limit: 0,
        pagination: false,
        select: { number: true, audience: true, rateCodes: true, [sheetKindSpec(kind).titleField]: true },
        overrideAccess: true,
      })
      return docs.map((doc) => ({ kind, doc: { ...doc } as Citing }))
    }),
  )
  return turns.flatMap((turn) =>
    found.flat().flatMap(({ kind, doc }): Change[] => {
      const cited = (doc.rateCodes ?? []).filter((code) => turn.codes.has(code))
      const summary = cited.length > 0 ? summaryOf(cited, turn, rates) : ''
      if (!summary) return []
      return [
        {
          key: `r:${doc.id}:${turn.day}`,
          kind,
          sheetId: doc.id,
          number: doc.number ?? '',
          title: String(doc[sheetKindSpec(kind).titleField] ?? ''),
          at: turn.at,
          day: turn.day,
          edition: null,
          codes: [...cited].sort(),
          nature: 'scale',
          cause: 'evolution',
          summary,
          audience: doc.audience ?? 'agents',
          isWithdrawn: false,
        },
      ]
    }),
  )
}

// What is selected of any kind that is kept edition after edition and cites amounts.
type Citing = {
  id: string
  number?: string | null
  audience?: Change['audience'] | null
  rateCodes?: string[] | null
} & Record<string, unknown>

function turnsOf(
  switches: readonly RateSwitch[],
  rates: ReadonlyMap<string, Rate>,
  words: (day: string, at: string) => string,
): Turn[] {
  const byDay = new Map<string, RateSwitch[]>()
  for (const each of switches) byDay.set(each.day, [...(byDay.get(each.day) ?? []), each])
  return [...byDay].map(([day, together]) => {
    const at = together.map((each) => each.at).sort()[0] ?? ''
    return {
      day,
      at,
      codes: builtOn(
        together.map(({ code }) => code),
        rates.values(),
      ),
      since: words(day, at),
    }
  })
}

function summaryOf(cited: readonly string[], { day, since }: Turn, rates: ReadonlyMap<string, Rate>): string {
  const said = cited.flatMap((code) => {
    const rate = rates.get(code)
    const [was, is] = rate ? [wordsOn(rate, eveOf(day)), wordsOn(rate, day)] : ['', '']
    return rate && was !== is ? [`${rate.shortLabel || rate.label}\u00a0: ${was} → ${is}`] : []
  })
  if (said.length === 0) return ''
  return clip(`${said.join('\u00a0; ')}, ${since}.`, LONGEST)
}

/** Late: seen a day or more after the law applies it. */
function sinceWords(day: string, at: string): string {
  const isLate = Date.parse(at) - Date.parse(`${day}T00:00:00.000Z`) > 86_400_000
  return `depuis le ${dayWords(day)}${isLate ? ', avec effet rétroactif' : ''}`
}

const comingWords = (day: string): string => `à partir du ${dayWords(day)}`

/** A scale is told by its tranches only where it is shown. */
function wordsOn(rate: Rate, day: string): string {
  const entry = entryOn(rate.entries, day)
  if (rate.kind !== 'scale' || !entry || entry.kind === 'end') return amountWords(rate, entry)
  return `tranches du ${dayWords(entry.effectFrom)}`
}
