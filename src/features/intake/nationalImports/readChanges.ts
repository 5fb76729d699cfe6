import type { Payload } from 'payload'
import { figuresIn } from '@/domain/nationalSheet/figuresIn'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { NationalEvent } from '@/domain/nationalSheet/nationalStates'
import { SLUGS } from '@/domain/slugs'
import { InvalidInput } from '@/errors'
import type { NationalDocument } from '@/features/catalogue/nationalSheets/NationalDocument'
import { toNationalDocument } from '@/features/catalogue/nationalSheets/present/toNationalDocument'
import type { NationalPassage } from '@/features/trust/nationalChanges/NationalChange'
import type { NationalSheet as StoredSheet } from '@/payload-types'
import { nationalColumns } from './compare/nationalColumns'
import { nationalHashes } from './compare/nationalHashes'
import { nationalPassages } from './compare/nationalPassages'
import { readNationalFile } from './files/readNationalFile'
import type { PlannedSheet } from './planNational'

/** A sheet that differs, read whole: as it was, as it is, and what was rewritten. */
export type ReadChange = {
  event: NationalEvent
  was: NationalDocument | null
  stored: StoredSheet | null
  sheet: NationalSheet
  columns: ReturnType<typeof nationalColumns>
  passages: NationalPassage[]
}

/** The stored rows of these ids, whole. */
export async function storedSheets(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, StoredSheet>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** Reads again the files of some planned sheets, with what is stored of them. @throws InvalidInput when a file changed meanwhile. */
export async function readChanges(payload: Payload, planned: readonly PlannedSheet[]): Promise<ReadChange[]> {
  const stored = await storedSheets(
    payload,
    planned.flatMap(({ known }) => known?.id ?? []),
  )
  const changes: ReadChange[] = []
  for (const { event, sheet: surveyed, known } of planned) {
    const read = await readNationalFile(surveyed.file)
    const hashes = read.kind === 'read' ? nationalHashes(read.sheet) : null
    if (read.kind !== 'read' || hashes?.textHash !== surveyed.textHash || read.sheet.code !== surveyed.code)
      throw new InvalidInput(
        `« ${surveyed.file.name} » a changé pendant l’import : rien n’est écrit, relancez-le.`,
      )
    const row = known ? (stored.get(known.id) ?? null) : null
    const was = row ? toNationalDocument(row) : null
    const columns = nationalColumns(read.sheet, hashes)
    const passages = event === 'changed' && was ? nationalPassages(was.sections, columns.sections) : []
    changes.push({ event, was, stored: row, sheet: read.sheet, columns, passages })
  }
  return changes
}

/** Figures that are in one text and not in the other, each once. */
export function changedFigures(
  was: NationalSheet | null,
  is: NationalSheet | null,
): { before: string[]; after: string[] } {
  const [old, now] = [was, is].map(
    (sheet) => new Set(sheet ? figuresIn([...sheet.introduction, ...sheet.body]) : []),
  )
  return {
    before: [...(old ?? [])].filter((figure) => !now?.has(figure)),
    after: [...(now ?? [])].filter((figure) => !old?.has(figure)),
  }
}
