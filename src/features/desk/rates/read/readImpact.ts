import type { Payload, Where } from 'payload'
import { localTime } from '@/domain/localTime'
import { builtOn } from '@/domain/rates/formula/builtOn'
import { formulaEntries } from '@/domain/rates/formula/formulaEntries'
import type { Rate, RateEntry } from '@/domain/rates/Rate'
import { SLUGS } from '@/domain/slugs'
import { AMOUNT_FIELDS } from '@/features/sheets/rates/present/AMOUNT_FIELDS'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { clock } from '@/infra/clock'
import { type ImpactLine, impactLines } from '../present/impactLines'

export type ImpactSheet = { number: string; title: string; themes: string[]; lines: ImpactLine[] }
/** `day`: the one on which both readings are made, `YYYY-MM-DD`. */
export type Impact = { day: string; sheets: ImpactSheet[]; byTheme: { title: string; count: number }[] }

const MOST = 5000
/** What the sheets of the guide are counted under, beside themes. */
const GUIDE = 'Guide'

/**
 * The published sheets that cite a rate, or one worked out from it, and their sentences as they read without a value and with it, on its
 * day of effect, or today where that is past. Without a value: the sheets and what they read today. Four reads; nothing is written.
 */
export async function readImpact(payload: Payload, code: string, value: RateEntry | null): Promise<Impact> {
  const today = localTime(clock.now()).day
  const day = value && value.effectFrom > today ? value.effectFrom : today
  const rates = await knownRates(payload)
  const codes = builtOn([code], rates.values())
  const changed = value ? withValue(rates, code, value, codes) : rates
  const cited: Where = { and: [{ _status: { equals: 'published' } }, { rateCodes: { in: [...codes] } }] }
  const query = {
    where: cited,
    depth: 0,
    limit: MOST,
    pagination: false,
    sort: 'number',
    overrideAccess: true,
  } as const
  const [schemes, articles, themes] = await Promise.all([
    payload.find({
      ...query,
      collection: SLUGS.schemes,
      select: { number: true, title: true, themes: true, ...AMOUNT_FIELDS },
    }),
    payload.find({
      ...query,
      collection: SLUGS.articles,
      select: { number: true, title: true, summary: true, body: true },
    }),
    listThemeRows(payload),
  ])
  const names = new Map(themes.map(({ id, title }) => [id, title]))
  const before = { day, known: (asked: string) => rates.get(asked) }
  const after = { day, known: (asked: string) => changed.get(asked) }
  const sheets = [
    ...schemes.docs.map(({ id: _, number, title, themes: filed, ...texts }) => ({
      number: number ?? '',
      title,
      themes: (filed ?? []).flatMap((id) => names.get(String(id)) ?? []),
      lines: impactLines({ document: texts, codes, before, after }),
    })),
    ...articles.docs.map(({ id: _, number, title, ...texts }) => ({
      number: number ?? '',
      title,
      themes: [GUIDE],
      lines: impactLines({ document: texts, codes, before, after }),
    })),
  ]
  return { day, sheets, byTheme: countThemes(sheets) }
}

/** The rates as they would be with a value more, those worked out from it again. */
function withValue(
  rates: ReadonlyMap<string, Rate>,
  code: string,
  value: RateEntry,
  codes: ReadonlySet<string>,
): ReadonlyMap<string, Rate> {
  const rate = rates.get(code)
  if (!rate) return rates
  const changed = new Map(rates).set(code, { ...rate, entries: [...rate.entries, value] })
  for (const other of codes) {
    const built = changed.get(other)
    if (built?.kind === 'formula')
      changed.set(other, { ...built, entries: formulaEntries(built, (asked) => changed.get(asked)) })
  }
  return changed
}

function countThemes(sheets: readonly ImpactSheet[]): Impact['byTheme'] {
  const counts = new Map<string, number>()
  for (const { themes } of sheets) for (const title of themes) counts.set(title, (counts.get(title) ?? 0) + 1)
  return [...counts]
    .map(([title, count]) => ({ title, count }))
    .sort((a, b) => b.count - a.count || a.title.localeCompare(b.title, 'fr'))
}
