import type { Payload } from 'payload'
import { PUBLISHED_RATES } from '@/access/publishedRates'
import { localTime } from '@/domain/localTime'
import { entryOn } from '@/domain/rates/entryOn'
import type { Rate } from '@/domain/rates/Rate'
import type { writtenFigures } from '@/domain/rates/text/writtenFigures'
import { CITING_KINDS, type CitingKind } from '@/features/sheets/rates/citingKinds'
import { AMOUNT_FIELDS } from '@/features/sheets/rates/present/AMOUNT_FIELDS'
import { publishedRates } from '@/features/sheets/rates/read/publishedRates'
import { clock } from '@/infra/clock'
import { type CitationKey, keysOfReference, keysOfText } from './citationKeys'

/** A published sheet of ours, and what it cites. */
export type CitingSheet = {
  kind: CitingKind
  id: string
  number: string
  title: string
  keys: ReadonlySet<CitationKey>
  rates: readonly string[]
}

const PAGE = 200

/** The published sheets that cite anything at all, kind after kind, some hundreds read at a time. */
export async function localCitations(payload: Payload): Promise<CitingSheet[]> {
  const found: CitingSheet[] = []
  for (const kind of CITING_KINDS) found.push(...(await citationsOfKind(payload, kind)))
  return found
}

async function citationsOfKind(payload: Payload, kind: CitingKind): Promise<CitingSheet[]> {
  const found: CitingSheet[] = []
  for (let after = ''; ; ) {
    const { docs } = await payload.find({
      collection: kind,
      where: {
        and: [
          { _status: { equals: 'published' } },
          ...(after === '' ? [] : [{ number: { greater_than: after } }]),
        ],
      },
      depth: 0,
      limit: PAGE,
      pagination: false,
      sort: 'number',
      select: {
        number: true,
        title: true,
        rateCodes: true,
        legalReferences: true,
        officialUrl: true,
        mobilisationLink: true,
        ...AMOUNT_FIELDS,
      },
      overrideAccess: true,
    })
    for (const { id, number, title, rateCodes, legalReferences, ...texts } of docs) {
      const keys = new Set([
        ...keysOfText(JSON.stringify(texts)),
        ...(legalReferences ?? []).flatMap(keysOfReference),
        ...keysOfText((legalReferences ?? []).map(({ url }) => url ?? '').join(' ')),
      ])
      const rates = rateCodes ?? []
      if (keys.size + rates.length > 0) found.push({ kind, id, number: number ?? '', title, keys, rates })
    }
    if (docs.length < PAGE) return found
    after = docs.at(-1)?.number ?? ''
  }
}

/** The rates that these sheets cite, each with the one figure that it gives today. */
export async function citedFigures(payload: Payload, sheets: readonly CitingSheet[]): Promise<CitedFigure[]> {
  const codes = [...new Set(sheets.flatMap(({ rates }) => rates))]
  if (codes.length === 0) return []
  const rates = await publishedRates({ payload, where: { and: [PUBLISHED_RATES, { code: { in: codes } }] } })
  const { day } = localTime(clock.now())
  return rates.flatMap((rate) => figureOf(rate, day) ?? [])
}

/** A rate and what it gives on a day, as it may stand in a text. */
export type CitedFigure = { code: string; label: string } & Parameters<typeof writtenFigures>[1]

function figureOf(rate: Rate, day: string): CitedFigure | null {
  const entry = rate.kind === 'scale' ? null : entryOn(rate.entries, day)
  if (!entry || entry.kind === 'end' || entry.amount === null) return null
  const { code, label, shortLabel, base } = rate
  // A small round figure stands in any text and means nothing.
  if (entry.amount.replace(/[^0-9]/g, '').length < 3) return null
  return { code, label: shortLabel ?? label, amount: entry.amount, unit: entry.unit ?? rate.unit, base }
}
