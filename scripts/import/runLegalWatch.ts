import { labelOf } from '@/domain/labelOf'
import { ALERT_NATURES } from '@/domain/law/alertLists'
import type { WatchReport } from '@/features/trust/legalWatch/WatchReport'
import { openBase } from '../lib/openBase'
import type { InputFile } from './findInputs'
import type { ImportOptions, ImportOutcome } from './ImportFormat'
import { tableLines } from './tableLines'

/** Reads folders of LEGI archives, and raises the alerts of the legal watch. */
export async function runLegalWatch(
  folders: readonly InputFile[],
  { apply }: ImportOptions,
): Promise<ImportOutcome> {
  const payload = await openBase()
  const { watchLaw } = await import('@/features/trust/legalWatch/write/watchLaw')
  const { openLegiFolder } = await import('@/infra/law/folder/openLegiFolder')
  console.error('Lecture des articles que citent les fiches…')
  const sources = folders.map(({ path }) => openLegiFolder(path))
  const report = await watchLaw({ payload, sources, apply, again: true })
  return { text: wordsOf(report), report }
}

function wordsOf({ applied, cited, followed, versions, alerts, refused }: WatchReport): string {
  const would = applied ? '' : ' (à blanc : rien n’est écrit ; ajoutez --apply pour écrire)'
  return [
    `Veille juridique${would}`,
    `  articles cités ${cited} · suivis ${followed} · versions lues ${versions} · alertes ${alerts.length} · refusés ${refused.length}`,
    ...tableLines(
      'Alertes',
      ['article', 'nature', 'effet', 'fiches'],
      alerts.map(({ title, nature, effectOn, citing }) => [
        title,
        labelOf(ALERT_NATURES, nature),
        effectOn ?? '',
        citing.map(({ number }) => number).join(', '),
      ]),
      alerts.length,
    ),
    ...tableLines(
      'Refusés',
      ['fichier', 'raison'],
      refused.map(({ file, rule }) => [file, rule]),
      refused.length,
    ),
  ].join('\n')
}
