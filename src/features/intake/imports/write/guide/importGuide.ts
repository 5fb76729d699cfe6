import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { readGuideBase } from '@/features/intake/guideImports/GuideBase'
import { notice } from '@/features/intake/guideImports/GuideNotice'
import { planGuide } from '@/features/intake/guideImports/GuidePlan'
import type { ReadGuide } from '@/features/intake/guideImports/GuideReading'
import { openGuideSource } from '@/features/intake/guideImports/openGuideSource'
import { readGuide } from '@/features/intake/guideImports/readGuide'
import { highestRank } from '@/features/sheets/numbers/read/highestRank'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import { findSheets, numberedIn } from '@/features/sheets/reference/findSheets'
import type { DirectoryReport } from '../../DirectoryReport'
import { ReportBuilder, type ReportLines } from '../../ReportBuilder'
import type { GuideImport } from './GuideImport'
import { Pictures } from './Pictures'
import { freePlaces, giveBack, heldPlaces, keepNumbers, moversOf } from './places'
import { saveArticles } from './saveArticles'
import { saveChapters } from './saveChapters'
import { saveGlossary } from './saveGlossary'

type Options = {
  payload: Payload
  /** A folder, or a ZIP archive of one. */
  source: { path: string; name: string }
  apply: boolean
  wordError: (error: unknown) => string
  /** Told after each sheet. */
  onProgress?: (done: number) => Promise<void> | void
  /** Takes every line of the report. */
  lines?: ReportLines | undefined
  dress?: GuideImport['dress']
}

const SHEET_NUMBER = /\b[A-Z]\d{4,9}\b/g

/**
 * Imports a guide from its folder of Markdown: chapters, sheets, pictures, glossary. What a file says replaces what was there; what the
 * folder does not hold is listed, and stays. Run twice, it changes nothing more; cut short, it is run again.
 */
export async function importGuide(options: Options): Promise<DirectoryReport> {
  const { payload, apply, wordError } = options
  const report = new ReportBuilder(options.lines)
  report.sawSource('guide')
  const { guide, refused, warnings } = await readGuide(await openGuideSource(options.source))
  const pictures = await Pictures.open(payload, guide)
  for (const each of [...refused, ...pictures.refused]) report.refuse([each])
  report.warn(warnings)
  const base = await readGuideBase(payload)
  const given = await givenNumbers(payload, guide)
  const plan = planGuide(guide, base, given)
  const ids = await sheetIds(payload, guide)
  for (const { number, id } of base.articles) ids.set(number, id)
  const planned = new Set(plan.numbers.values())
  const run: GuideImport = {
    payload,
    apply,
    report,
    wordError,
    guide,
    base,
    plan,
    chapterIds: new Map([...plan.chapters].map(([{ folder }, { id }]) => [folder, id])),
    hasSheet: (number) => ids.has(number) || planned.has(number),
    amounts: await amountsOn(payload),
    dress: options.dress ?? (() => ({})),
  }
  const held = heldPlaces(run)
  const movers = moversOf(run)
  if (apply && movers.length > 0) {
    await keepNumbers(run)
    await freePlaces(run, movers)
  }
  const failed = new Set([
    ...(await saveChapters(run, held)),
    ...(await saveArticles(run, {
      held,
      pictures,
      ids,
      onProgress: options.onProgress ?? (() => undefined),
    })),
  ])
  if (apply) for (const mover of movers.filter(({ id }) => failed.has(id))) await giveBack(run, mover)
  await saveGlossary(run)
  tellMissing(run, refused.length > 0)
  return report.toReport(apply)
}

/** Listed, never deleted. */
function tellMissing({ report, plan, base }: GuideImport, hasRefusals: boolean): void {
  const rule = hasRefusals
    ? 'absente du dossier, ou refusée plus haut : gardée'
    : 'absente du dossier : gardée'
  const { chapters, articles } = plan.missing
  report.counts.missing += chapters.length + articles.length
  report.warn([
    ...chapters.map(({ id, title }) =>
      notice(
        '',
        0,
        'chapitre',
        `${base.plan.get(id) ?? ''} ${title}`.trim(),
        rule.replace('absente', 'absent').replace('refusée', 'refusé').replace('gardée', 'gardé'),
      ),
    ),
    ...articles.map(({ number, title }) => notice('', 0, 'fiche', `${number} ${title}`, rule)),
  ])
}

/** Which of the numbers that files wish for were ever given, and the highest that was. */
async function givenNumbers(payload: Payload, { articles }: ReadGuide) {
  const wished = articles.flatMap(({ fiche }) => fiche ?? [])
  const { docs } = await payload.find({
    collection: SLUGS.sheetNumbers,
    where: { number: { in: wished } },
    depth: 0,
    limit: wished.length || 1,
    pagination: false,
    select: { number: true },
    overrideAccess: true,
  })
  const given = new Set(docs.map(({ number }) => number))
  return { lastRank: await highestRank(payload, 'G'), isFree: (number: string) => !given.has(number) }
}

/** The ids of the sheets, other than the guide's, that files name by number. */
async function sheetIds(payload: Payload, { articles }: ReadGuide): Promise<Map<string, string>> {
  const numbers = [
    ...new Set(
      articles.flatMap(({ facts }) => [...facts.related, ...(facts.body.match(SHEET_NUMBER) ?? [])]),
    ),
  ]
  if (numbers.length === 0) return new Map()
  const found = await findSheets({ payload, where: () => numberedIn(numbers) })
  return new Map(found.map(({ number, id }) => [number, id]))
}
