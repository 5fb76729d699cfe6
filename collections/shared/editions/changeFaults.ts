import type { PayloadRequest } from 'payload'
import type { MissingFact } from '@/domain/scheme/missingForPublication'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { publicationChange } from '@/features/keeping/changes/read/publicationChange'

type Asked = {
  req: PayloadRequest
  kind: SheetKind
  id: number | string
  sheet: Readonly<Record<string, unknown>>
}

/**
 * What is not said of a change that readers would see: why the sheet changes, and in a sentence what does. Nothing for a first
 * publication, for what reads the same, and for what its editor calls a matter of form.
 */
export async function changeFaults({ req, kind, id, sheet }: Asked): Promise<MissingFact[]> {
  if (sheet.changeCause === 'silent') return []
  const change = await publicationChange({ payload: req.payload, kind, id: String(id), sheet })
  if (!change) return []
  const { noteField, noteBefore } = change
  const note = typeof sheet[noteField] === 'string' ? sheet[noteField].trim() : ''
  return [
    ...(sheet.changeCause ? [] : [CAUSE]),
    ...(note && note !== noteBefore ? [] : [{ ...NOTE, path: noteField }]),
  ]
}

const CAUSE = {
  path: 'changeCause',
  label: 'Nature du changement',
  message: 'Dites si le droit a changé ou si la fiche était à corriger.',
}
const NOTE = {
  label: 'Ce qui change dans cette version',
  message: 'Dites-le en une phrase, pour les lecteurs\u00a0; une proposition est prête.',
}
