import { labelOf } from '@/domain/labelOf'
import { type DirectoryFormatCode, IMPORT_FORMATS } from '@/domain/sources/importFormats'
import { SOURCE_READERS } from '@/features/intake/readers/sourceReaders'
import type { ImportFormat } from './ImportFormat'

/** A format that feeds the directory. */
function directory(format: DirectoryFormatCode): ImportFormat {
  const { label, extensions } = SOURCE_READERS[format]
  return {
    description: label,
    extensions,
    run: async (files, options) => {
      const { runDirectoryImport } = await import('./runDirectoryImport')
      return runDirectoryImport({ format, label }, files, options)
    },
  }
}

/** The formats by the name given on the command line. The database is opened only once a command is well formed. */
export const importFormats: Readonly<Record<string, ImportFormat>> = {
  'dispositif-aide': {
    description: 'schéma national des dispositifs d’aide, v0.2.0 (CSV)',
    extensions: ['csv'],
    run: async (files, options) => {
      const { runSchemeImport } = await import('./runSchemeImport')
      return runSchemeImport(files, options)
    },
  },
  'data-inclusion': directory('data-inclusion'),
  'annuaire-administration': directory('annuaire-administration'),
  'france-services': directory('france-services'),
  'mediation-numerique': directory('mediation-numerique'),
  hsds: directory('hsds'),
  finess: {
    description: labelOf(IMPORT_FORMATS, 'finess'),
    extensions: ['csv', 'txt', 'xlsx'],
    run: async (files, options) => {
      const { runFacilityImport } = await import('./runFacilityImport')
      return runFacilityImport(files, options)
    },
  },
  openfisca: {
    description: labelOf(IMPORT_FORMATS, 'openfisca'),
    extensions: ['yaml', 'yml', 'zip'],
    run: async (files, options) => {
      const { runRateImport } = await import('./runRateImport')
      return runRateImport(files, options)
    },
  },
  guide: {
    description: labelOf(IMPORT_FORMATS, 'guide'),
    extensions: ['zip'],
    wholeFolder: true,
    run: async (files, options) => {
      const { runGuideImport } = await import('./runGuideImport')
      return runGuideImport(files, options)
    },
  },
  csv: directory('csv'),
}
