import { saveOutlines } from '@/infra/geography/outlines/outlinesFile'
import { readOutlines } from '@/infra/geography/outlines/readOutlines'
import { UsageError } from '../lib/UsageError'
import { readJsonFile } from './readJsonFile'

/** Keeps the outlines of the communes of a file, a file for each département. @throws UsageError in French where it is not such a file. */
export function importOutlines([path, ...more]: readonly string[], asked: string) {
  if (!path || more.length > 0)
    throw new UsageError('Indiquez un fichier GeoJSON après « outlines ». Voyez --help.')
  const body = readJsonFile(path)
  const attribution = asked || attributionOf(body)
  const { departments, wrong } = readOutlines(body, attribution)
  if (wrong)
    throw new UsageError(
      `${path} : un GeoJSON de communes est attendu (FeatureCollection, propriétés « code » et « nom », polygones). À revoir : ${wrong}.`,
    )
  for (const [department, text] of departments) saveOutlines(department, text)
  const kept = [...departments].map(
    ([department, text]) => `département ${department} (${Math.ceil(text.length / 1000)} ko)`,
  )
  return {
    text: [
      `Contours rangés : ${kept.join(', ')}.`,
      attribution ? '' : 'Source inconnue : dites-la avec --attribution, la carte l’écrira.',
    ]
      .filter(Boolean)
      .join('\n'),
    report: { departments: [...departments.keys()], attribution },
    code: 0 as const,
  }
}

function attributionOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('attribution' in body)) return ''
  return typeof body.attribution === 'string' ? body.attribution : ''
}
