import { openBase } from '../lib/openBase'
import { UsageError } from '../lib/UsageError'

const EVERY = 100

/** `npm run export -- guide <folder>`: the guide as a folder of Markdown. @throws UsageError without a folder. */
export async function exportGuide(folder: string | undefined) {
  if (!folder) throw new UsageError('Indiquez le dossier : npm run export -- guide DOSSIER.')
  const { writeGuideFolder } = await import('@/features/exchange/guideExport/writeGuideFolder')
  const report = await writeGuideFolder({
    payload: await openBase(),
    folder,
    progress: (files) => {
      if (files % EVERY === 0) console.error(`  ${files} fichiers`)
    },
  })
  const { chapters, articles, pictures, leftOut } = report
  const lines = [`${folder} : ${chapters} chapitres, ${articles} fiches, ${pictures} images, le glossaire.`]
  if (leftOut.length > 0)
    lines.push(`Images dont le fichier n’est pas sur cette machine : ${leftOut.join(', ')}`)
  return {
    text: lines.join('\n'),
    report: { format: 'guide', ...report },
    code: leftOut.length > 0 ? (1 as const) : (0 as const),
  }
}
