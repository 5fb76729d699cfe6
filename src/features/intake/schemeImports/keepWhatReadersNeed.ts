import { missingForPublication } from '@/domain/scheme/missingForPublication'
import { isEmpty, isOverwritten } from './fieldChanges'
import { type ImportNotice, notice } from './ImportNotice'
import type { ImportRow } from './readAidSchemes'
import type { StoredScheme } from './SchemeImportStore'
import { SCHEME_DEFAULTS, SCHEME_FIELDS, type SchemeField, type SchemeValues } from './SchemeValues'

const RULE =
  'la source ne le dit plus, et la fiche publiée ne peut s’en passer\u00a0: la valeur d’avant est gardée'

/** The column of the file that a field is read from, where it may be emptied. */
const COLUMNS: Partial<Record<SchemeField, string>> = {
  publics: 'cibles',
  kind: 'types_aides',
  mobilisationModes: 'url_source',
  mobilisationLink: 'url_source',
  officialUrl: 'url_source',
}

/**
 * The values of a row whose sheet is published, with what its source no longer says and readers cannot do without as it was: the rest of
 * the row is read all the same. The file's cell is told.
 */
export function keepWhatReadersNeed(
  { row, values, proposedThemes, cells }: ImportRow,
  stored: StoredScheme,
): { values: SchemeValues; notices: ImportNotice[] } {
  const asTheyAre = { values, notices: [] }
  if (stored.status !== 'published' || stored.trashed || stored.isOwn) return asTheyAre
  const written = SCHEME_FIELDS.filter((field) => isOverwritten(field, values, stored))
  const emptied = written.filter((field) => isEmpty(values[field]))
  if (emptied.length === 0) return asTheyAre
  const after = { ...stored.values, ...Object.fromEntries(written.map((field) => [field, values[field]])) }
  const themes = stored.values.themes
  const missing = missingForPublication({
    ...after,
    ...stored.facts,
    ...SCHEME_DEFAULTS,
    themes,
    proposedThemes: themes.length > 0 ? [] : proposedThemes,
  })
  if (missing.length === 0) return asTheyAre
  const before = Object.fromEntries(emptied.map((field) => [field, stored.values[field]]))
  const columns = new Set(emptied.map((field) => COLUMNS[field] ?? 'id'))
  return {
    values: { ...values, ...before },
    notices: [...columns].map((column) => notice(row, column, cellOf(cells, column), RULE)),
  }
}

const cellOf = (cells: Readonly<Record<string, string>>, column: string): string => cells[column] ?? ''
