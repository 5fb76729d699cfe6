import type { Payload } from 'payload'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { valuesOf } from '@/domain/sheetEditing/fieldValue'
import type { SheetField, SheetSectionSpec } from '@/domain/sheetEditing/SheetField'
import type { aMember } from '../../factories/aMember'
import { changeSection } from './changeSection'

type Ask = {
  payload: Payload
  collection: AnsweredKind
  id: string
  sections: readonly SheetSectionSpec[]
  memberOf: typeof aMember
}

/**
 * Changes one thing in each field of a sheet, one field at a time, as the manager who keeps it; answers what was refused. Hours and
 * photos apart, which have forms of their own.
 */
export async function changeEverySection({
  payload,
  collection,
  id,
  sections,
  memberOf,
}: Ask): Promise<unknown[]> {
  const { readPublished } = await import('@/features/keeping/editing/read/readPublished')
  const sheet = await payload.findByID({ collection, id, depth: 0, overrideAccess: true })
  const kept =
    collection === 'services' && 'organisation' in sheet
      ? await payload.findByID({
          collection: 'organisations',
          id: String(sheet.organisation),
          depth: 0,
          overrideAccess: true,
        })
      : sheet
  const { user } = await memberOf(payload, {
    sheet: kept,
    role: 'manager',
    kind: collection === 'facilities' ? 'facilities' : 'organisations',
  })
  const refused: unknown[] = []
  for (const { code, fields } of sections)
    for (const field of fields) {
      const stored = await readPublished({ payload, collection, id })
      if (!stored) throw new Error('Not published')
      const base = valuesOf([field], stored)
      const changed = changedValue(field, base[field.name])
      if (changed === undefined) continue
      const outcome = await changeSection({
        payload,
        actor: user,
        address: '192.0.2.9',
        number: kept.number ?? '',
        code: collection === 'services' ? (sheet.number ?? '') : code,
        base,
        mine: { [field.name]: changed },
      })
      if (outcome.kind === 'fault') refused.push([stored.name.slice(0, 20), field.name, outcome, base])
    }
  return refused
}

const WORDS = 'Changé depuis.'

/** The value with one text of it changed; `undefined` where the field has none to change. */
function changedValue(field: SheetField, value: unknown): unknown {
  if (field.name === 'restrictions') return undefined
  if (field.kind === 'text' || field.kind === 'longText') return WORDS
  if (field.kind === 'group' && field.name === 'address') return { ...Object(value), complement: WORDS }
  if (field.kind === 'group') {
    const part = field.parts.find(({ kind }) => kind === 'text' || kind === 'longText')
    return part ? { ...Object(value), [part.name]: WORDS } : undefined
  }
  if (field.kind !== 'rows' || !Array.isArray(value) || value.length === 0) return undefined
  const part =
    field.parts.find(({ name }) => name === 'note') ?? field.parts.find(({ name }) => name === 'kind')
  const other = part?.choices?.find(({ code }) => code !== value[0][part.name])?.code ?? WORDS
  return part ? [{ ...value[0], [part.name]: other }, ...value.slice(1)] : undefined
}
