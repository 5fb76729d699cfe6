import type { ImportFormatCode } from '@/domain/sources/importFormats'
import { readAnnuaireAdministration } from './annuaireAdministration/readAnnuaireAdministration'
import { readMappedTable } from './csv/readMappedTable'
import { readDataInclusion } from './dataInclusion/readDataInclusion'
import { readFranceServices } from './franceServices/readFranceServices'
import { readMediationNumerique } from './mediationNumerique/readMediationNumerique'
import type { SourceReader } from './SourceReader'

type DirectoryFormatCode = Exclude<ImportFormatCode, 'dispositif-aide'>

const TABLES = ['csv', 'tsv', 'txt', 'xlsx']

/** The formats that feed the directory: how each is read, and the endings of its files (a folder holds others too). */
export const SOURCE_READERS: Readonly<
  Record<DirectoryFormatCode, { label: string; extensions: readonly string[]; read: SourceReader }>
> = {
  'data-inclusion': {
    label: 'data.inclusion (structures et services)',
    extensions: ['json', 'ndjson', 'jsonl', ...TABLES],
    read: readDataInclusion,
  },
  'annuaire-administration': {
    label: 'Annuaire de l’administration',
    extensions: ['json', 'geojson'],
    read: readAnnuaireAdministration,
  },
  'france-services': {
    label: 'France services',
    extensions: ['geojson', 'json', ...TABLES],
    read: readFranceServices,
  },
  'mediation-numerique': {
    label: 'Médiation numérique',
    extensions: ['json', 'ndjson', 'jsonl', ...TABLES],
    read: readMediationNumerique,
  },
  csv: { label: 'Tableau (CSV, XLSX) à colonnes libres', extensions: TABLES, read: readMappedTable },
}
