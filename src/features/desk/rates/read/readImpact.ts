import type { Payload, Where } from 'payload'
import { localTime } from '@/domain/localTime'
import { builtOn } from '@/domain/rates/formula/builtOn'
import { formulaEntries } from '@/domain/rates/formula/formulaEntries'
import type { Rate, RateEntry } from '@/domain/rates/Rate'
import { sheetKindSpec } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { AMOUNT_FIELDS } from '@/features/sheets/rates/present/AMOUNT_FIELDS'
import { knownRates } from '@/features/sheets/rates/read/knownRates'
import { listThemeRows } from '@/features/sheets/themes/read/listThemes'
import { clock } from '@/infra/clock'
import type { Article, Scheme } from '@/payload-types'
import { type ImpactLine, impactLines } from '../present/impactLines'

export type ImpactSheet = { number: string; title: string; themes: string[]; lines: ImpactLine[] }
/** `day`: the one on which both readings are made, `YYYY-MM-DD`. */
export type Impact = { day: string; sheets: ImpactSheet[]; byTheme: { title: string; count: number }[] }

const MOST = 5000
/** Texts alone, straight from the base: editors alone get here, and hooks that read three thousand long texts take seconds. */
const SHOWN = { number: true, title: true } as const
type Cited = Pick<Scheme | Article, 'number' | 'title'>

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
  const where: Where = { and: [{ _status: { equals: 'published' } }, { rateCodes: { in: [...codes] } }] }
  const cited = { where, limit: MOST, pagination: false, sort: 'number' }
  const [schemes, articles, themes] = await Promise.all([
    payload.db.find<Scheme>({
      ...cited,
      collection: SLUGS.schemes,
      select: { ...SHOWN, themes: true, ...AMOUNT_FIELDS },
    }),
    payload.db.find<Article>({
      ...cited,
      collection: SLUGS.articles,
      select: { ...SHOWN, summary: true, body: true },
    }),
    listThemeRows(payload),
  ])
  const names = new Map(themes.map(({ id, title }) => [id, title]))
  const before = { day, known: (asked: string) => rates.get(asked) }
  const after = { day, known: (asked: string) => changed.get(asked) }
  const told = (document: Cited, themesOf: string[]): ImpactSheet => ({
    number: document.number ?? '',
    title: document.title,
    themes: themesOf,
    lines: impactLines({ document, codes, before, after }),
  })
  const sheets = [
    ...schemes.docs.map((scheme) =>
      told(
        scheme,
        (scheme.themes ?? []).flatMap((id) => names.get(String(id)) ?? []),
      ),
    ),
    ...articles.docs.map((article) => told(article, [sheetKindSpec('articles').plural])),
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
