import { isKeptKind, keeperFieldOf, type SheetKind, sheetKindSpec } from '@/domain/sheet/sheetKinds'
import type { SheetReference } from './SheetReference'

type Row = Readonly<Record<string, unknown>>

/** The fields of a kind that its reference is made of, as the `select` of a read without depth. */
export function referenceFields(kind: SheetKind): Record<string, true> {
  const { titleField, emailField } = sheetKindSpec(kind)
  const named = [titleField, emailField, keeperFieldOf(kind)?.field]
  const fields = ['number', 'owner', 'verifiedAt', 'reviewDueAt', 'modifiedAt', ...named]
  return Object.fromEntries(fields.flatMap((field) => (field ? [[field, true]] : [])))
}

/** The reference of a stored sheet, read with `referenceFields` at least. */
export function toReference(kind: SheetKind, row: Row & { id: string }): SheetReference {
  const { titleField, emailField } = sheetKindSpec(kind)
  return {
    kind,
    id: row.id,
    number: textOf(row.number) ?? '',
    name: textOf(row[titleField]) ?? '',
    keeper: keeperOf(kind, row),
    emails: emailField ? emailsOf(row[emailField]) : [],
    ownerId: idOf(row.owner),
    verifiedAt: textOf(row.verifiedAt),
    reviewDueAt: textOf(row.reviewDueAt),
    modifiedAt: textOf(row.modifiedAt),
  }
}

function keeperOf(kind: SheetKind, row: Row & { id: string }): SheetReference['keeper'] {
  if (isKeptKind(kind)) return { kind, id: row.id }
  const keeper = keeperFieldOf(kind)
  const id = keeper && idOf(row[keeper.field])
  return keeper && id ? { kind: keeper.kind, id } : null
}

function emailsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return textOf(value) ? [String(value)] : []
  return value.flatMap((line: unknown) => {
    const address = isRow(line) ? textOf(line.address) : null
    return address ? [address] : []
  })
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const idOf = (value: unknown): string | null => textOf(isRow(value) ? value.id : value)

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}
