import type { Payload } from 'payload'
import { amountWords } from '@/domain/rates/amountWords'
import { dayWords } from '@/domain/rates/dayWords'
import type { RateEntry } from '@/domain/rates/Rate'
import { storedDay } from '@/domain/rates/storedDay'
import { SLUGS } from '@/domain/slugs'
import { IMPORT_NAME } from '@/features/intake/rateImports/IMPORT_NAME'
import type { ImportedEntry, ImportedRate } from '@/features/intake/rateImports/ImportedRate'
import { lackingText, newRateData, statusOf } from '@/features/intake/rateImports/importedData'
import { parameterFiles } from '@/features/intake/rateImports/parameterFiles'
import { noon, planRate, type RatePlan } from '@/features/intake/rateImports/planRate'
import { readOpenFisca } from '@/features/intake/rateImports/readOpenFisca'
import type { SourceFile } from '@/features/intake/readers/SourceReader'
import { clock } from '@/infra/clock'
import type { Rate as StoredRate } from '@/payload-types'
import type { DirectoryReport } from '../DirectoryReport'
import { ReportBuilder, type ReportLines } from '../ReportBuilder'

const SOURCE = 'openfisca'

type Options = {
  payload: Payload
  files: readonly SourceFile[]
  apply: boolean
  wordError: (error: unknown) => string
  /** Told after each rate. */
  onProgress?: (done: number) => Promise<void> | void
  /** Takes every line of the report. */
  lines?: ReportLines | undefined
}
type Context = Options & { report: ReportBuilder }

/** Imports parameter files of OpenFisca, or archives of them: a file that cannot be read is refused alone. Run twice, it changes nothing more. */
export async function importRates(options: Options): Promise<DirectoryReport> {
  const { payload, apply, files, onProgress } = options
  const report = new ReportBuilder(options.lines)
  report.sawSource(SOURCE)
  const rates = await readRates(files, report)
  const stored = await storedRates(payload, rates)
  for (const [done, rate] of rates.entries()) {
    try {
      const own = stored.get(rate.code)
      await (own ? renew({ ...options, report }, own, rate) : add({ ...options, report }, rate))
    } catch (error) {
      report.refuse([
        { row: 0, column: rate.code, value: '', rule: options.wordError(error), file: rate.file },
      ])
    }
    await onProgress?.(done + 1)
  }
  return report.toReport(apply)
}

async function readRates(files: readonly SourceFile[], report: ReportBuilder): Promise<ImportedRate[]> {
  const byCode = new Map<string, ImportedRate>()
  for await (const file of parameterFiles(files)) {
    const { rates, warnings, refused } = readOpenFisca(file)
    report.warn(warnings)
    for (const notice of refused) report.refuse([notice])
    for (const rate of rates) {
      const other = byCode.get(rate.code)
      if (other)
        report.refuse([
          {
            row: 0,
            column: rate.code,
            value: '',
            rule: `ce code est déjà celui de ${other.file} : refusé`,
            file: file.path,
          },
        ])
      else byCode.set(rate.code, rate)
    }
  }
  return [...byCode.values()]
}

/** The rates that are there already, drafts as they stand, by code. */
async function storedRates(
  payload: Payload,
  rates: readonly ImportedRate[],
): Promise<Map<string, StoredRate>> {
  const { docs } = await payload.find({
    collection: SLUGS.rates,
    where: { code: { in: rates.map(({ code }) => code) } },
    draft: true,
    depth: 0,
    limit: rates.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.flatMap((doc) => (doc.code ? [[doc.code, doc] as const] : [])))
}

const enteredAs = () => ({ enteredAs: { at: clock.now().toISOString(), name: IMPORT_NAME } })

async function add({ payload, apply, report }: Context, rate: ImportedRate): Promise<void> {
  const data = newRateData(rate)
  tellIncomplete(report, rate, data._status)
  if (apply)
    await payload.create({
      collection: SLUGS.rates,
      data,
      draft: data._status === 'draft',
      depth: 0,
      overrideAccess: true,
      context: enteredAs(),
    })
  report.counts.created += 1
}

async function renew(
  { payload, apply, report }: Context,
  stored: StoredRate,
  rate: ImportedRate,
): Promise<void> {
  const plan = planRate(stored, rate)
  tellPlan(report, stored, rate, plan)
  const isStill = rate.stillValidOn === null || (storedDay(stored.stillValidOn) ?? '') >= rate.stillValidOn
  if (plan.changes.length === 0 && isStill) {
    report.counts.unchanged += 1
    return
  }
  // What an editor has begun on a published rate is theirs to publish.
  const isBegun = stored._status === 'draft' && Boolean(stored.firstPublishedAt)
  const _status = isBegun ? 'draft' : statusOf({ ...rate, label: stored.label }, plan.entries)
  if (apply)
    await payload.update({
      collection: SLUGS.rates,
      id: stored.id,
      data: {
        ...(plan.changes.length > 0 ? { entries: plan.entries } : {}),
        ...(isStill ? {} : { stillValidOn: noon(rate.stillValidOn ?? '') }),
        _status,
      },
      draft: _status === 'draft',
      depth: 0,
      overrideAccess: true,
      context: enteredAs(),
    })
  report.counts.changed += 1
}

function tellPlan(report: ReportBuilder, stored: StoredRate, rate: ImportedRate, plan: RatePlan): void {
  const line = { row: 0, source: SOURCE, key: rate.code, number: rate.code, file: rate.file }
  const words = (entry: RateEntry | ImportedEntry) =>
    entry.brackets.length > 0
      ? entry.brackets.map(({ threshold, value }) => `${threshold ?? '?'} : ${value ?? '?'}`)
      : [
          amountWords(
            { ...rate, period: stored.period ?? null },
            { kind: 'amount', amount: entry.amount, unit: entry.unit },
          ),
        ]
  for (const { day, before, after } of plan.changes)
    report.change({ ...line, field: dayWords(day), before: before ? words(before) : [], after: words(after) })
  for (const day of plan.kept) report.keep({ ...line, field: dayWords(day) })
  report.counts.missing += plan.missing.length
  report.warn(
    plan.missing.map((day) => ({
      row: 0,
      column: 'values',
      value: `${rate.code} ${day}`,
      rule: 'cette date n’est plus dans le fichier : gardée',
      file: rate.file,
    })),
  )
}

function tellIncomplete(report: ReportBuilder, rate: ImportedRate, status: 'published' | 'draft'): void {
  if (status === 'published') return
  const lacks = lackingText(rate.entries)
  const [column, rule] = lacks
    ? ['reference', 'valeur sans texte : brouillon à compléter']
    : ['values', 'valeur qui n’est pas un nombre, ou sans tranche entière : brouillon à compléter']
  report.warn([{ row: 0, column, value: rate.code, rule, file: rate.file }])
}
