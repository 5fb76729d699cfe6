import type { Payload } from 'payload'
import type { EditionPart } from '@/domain/editions/partChanges'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import { entryOf } from '@/features/registry'
import type { EditionContent } from '@/features/sheets/editions/EditionSpec'

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  kind: SheetKind
  /** With their amounts read. */
  contents: readonly EditionContent[]
}

/** What several states of the sheets of a kind say, part by part; a kind that names no parts is one text. */
export async function partsOf({ kind, ...asked }: Ask): Promise<EditionPart[][]> {
  const spec = entryOf(kind).editions
  if (spec?.partsOf) return spec.partsOf(asked)
  return asked.contents.map((content) => [
    { code: 'text', label: 'Texte', text: spec?.textOf(content) ?? '' },
  ])
}
