import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { exportAidSchemes } from '@/features/exchange/exports/schemes/exportAidSchemes'
import { dataInclusionFiles } from './dataInclusionFiles'
import type { ExportFile } from './ExportContext'
import { hsdsFiles } from './hsdsFiles'
import { openDataFiles } from './openDataFiles'
import { csvFiles, xlsxFiles } from './tableFiles'

const aidSchemeFiles: readonly ExportFile[] = [
  {
    name: 'dispositif-aide.csv',
    contentType: 'text/csv; charset=utf-8',
    pieces: async function* ({ payload, readerClass, report }) {
      const { csv, rows } = await exportAidSchemes(payload, readerClass)
      report.wrote(rows)
      yield csv
    },
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
