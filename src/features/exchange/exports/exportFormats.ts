import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { dataInclusionFiles } from './dataInclusionFiles'
import type { ExportFile } from './ExportContext'
import { hsdsFiles } from './hsdsFiles'
import { openDataFiles } from './openDataFiles'
import { aidSchemePages, aidSchemePieces } from './schemes/aidSchemePieces'
import { csvFiles, xlsxFiles } from './tableFiles'
import { counted } from './write/counted'

const aidSchemeFiles: readonly ExportFile[] = [
  {
    name: 'dispositif-aide.csv',
    contentType: 'text/csv; charset=utf-8',
    reads: ['schemes'],
    pieces: (context) => aidSchemePieces(counted(context, aidSchemePages(context))),
  },
]

const EVERYBODY: readonly ReaderClass[] = READER_CLASSES
/** Open data is what is public, whoever asks. */
const PUBLIC_ALONE: readonly ReaderClass[] = ['public']

/** The formats of `npm run export` and of the editors' downloads, each with its files and whom it may be written for. */
export const EXPORT_FORMATS = [
  {
    code: 'dispositif-aide',
    label: 'Schéma national des dispositifs d’aide, v0.2.0',
    files: aidSchemeFiles,
    audiences: EVERYBODY,
  },
  {
    code: 'data-inclusion',
    label: 'data.inclusion, schéma v1',
    files: dataInclusionFiles,
    audiences: EVERYBODY,
  },
  { code: 'hsds', label: 'Human Services Data Specification, 3.1', files: hsdsFiles, audiences: EVERYBODY },
  { code: 'csv', label: 'Partenaires et services, CSV pour tableur', files: csvFiles, audiences: EVERYBODY },
  { code: 'xlsx', label: 'Partenaires et services, classeurs Excel', files: xlsxFiles, audiences: EVERYBODY },
  {
    code: 'open-data',
    label: 'Données ouvertes : CSV, JSON et notice',
    files: openDataFiles,
    audiences: PUBLIC_ALONE,
  },
] as const
