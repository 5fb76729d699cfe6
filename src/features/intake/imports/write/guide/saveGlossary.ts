import { SLUGS } from '@/domain/slugs'
import { GLOSSARY_FILE } from '@/features/catalogue/guideFolder/guidePaths'
import { notice } from '@/features/intake/guideImports/GuideNotice'
import { listAbbreviations } from '@/features/sheets/glossary/read/listAbbreviations'
import type { GuideImport } from './GuideImport'

/** Saves the abbreviations of a folder, by their letters. Those that are not in it stay. */
export async function saveGlossary(run: GuideImport): Promise<void> {
  const { payload, apply, report, guide, wordError } = run
  if (guide.glossary.length === 0) return
  const stored = new Map((await listAbbreviations(payload)).map((line) => [line.abbreviation, line]))
  for (const { line, ...read } of guide.glossary) {
    const known = stored.get(read.abbreviation)
    stored.delete(read.abbreviation)
    if (known && known.meaning === read.meaning && known.explanation === read.explanation) {
      report.counts.unchanged += 1
      continue
    }
    try {
      if (apply) await (known ? change(run, read) : create(run, read))
      if (known)
        report.change({
          row: line,
          source: 'guide',
          key: read.abbreviation,
          number: read.abbreviation,
          file: GLOSSARY_FILE,
          field: 'Sigle',
          before: [known.meaning, known.explanation ?? ''].filter(Boolean),
          after: [read.meaning, read.explanation ?? ''].filter(Boolean),
        })
      report.counts[known ? 'changed' : 'created'] += 1
    } catch (error) {
      report.refuse([notice(GLOSSARY_FILE, line, 'glossaire', read.abbreviation, wordError(error))])
    }
  }
  report.warn(
    [...stored.keys()].map((abbreviation) =>
      notice(GLOSSARY_FILE, 0, 'glossaire', abbreviation, 'ce sigle n’est pas dans le dossier : gardé'),
    ),
  )
}

type Line = { abbreviation: string; meaning: string; explanation: string | null }

async function create({ payload }: GuideImport, data: Line): Promise<void> {
  await payload.create({ collection: SLUGS.abbreviations, data, depth: 0, overrideAccess: true })
}

async function change({ payload }: GuideImport, { abbreviation, meaning, explanation }: Line): Promise<void> {
  await payload.update({
    collection: SLUGS.abbreviations,
    where: { abbreviation: { equals: abbreviation } },
    data: { meaning, explanation },
    depth: 0,
    overrideAccess: true,
  })
}
