import { labelOf } from '@/domain/labelOf'
import { type DirectoryFormatCode, IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { readAnnuaireAdministration } from './annuaireAdministration/readAnnuaireAdministration'
import { readMappedTable } from './csv/readMappedTable'
import { readDataInclusion } from './dataInclusion/readDataInclusion'
import { readFranceServices } from './franceServices/readFranceServices'
import { readHsds } from './hsds/readHsds'
import { readMediationNumerique } from './mediationNumerique/readMediationNumerique'
import type { SourceReader } from './SourceReader'

const TABLES = ['csv', 'tsv', 'txt', 'xlsx']

/** The formats that feed the directory: how each is read, and the endings of its files (a folder holds others too). */
export const SOURCE_READERS: Readonly<
  Record<DirectoryFormatCode, { label: string; extensions: readonly string[]; read: SourceReader }>
> = {
  'data-inclusion': {
    label: labelOf(IMPORT_FORMATS, 'data-inclusion'),
    extensions: ['json', 'ndjson', 'jsonl', ...TABLES],
    read: readDataInclusion,
  },
  'annuaire-administration': {
    label: labelOf(IMPORT_FORMATS, 'annuaire-administration'),
    extensions: ['json', 'geojson'],
    read: readAnnuaireAdministration,
  },
  'france-services': {
    label: labelOf(IMPORT_FORMATS, 'france-services'),
    extensions: ['geojson', 'json', ...TABLES],
    read: readFranceServices,
  },
  'mediation-numerique': {
    label: labelOf(IMPORT_FORMATS, 'mediation-numerique'),
    extensions: ['json', 'ndjson', 'jsonl', ...TABLES],
    read: readMediationNumerique,
  },
  hsds: { label: labelOf(IMPORT_FORMATS, 'hsds'), extensions: ['json'], read: readHsds },
  csv: { label: labelOf(IMPORT_FORMATS, 'csv'), extensions: TABLES, read: readMappedTable },
}
