import { importAidSchemes } from '@/features/schemeImport/importAidSchemes'
import type { ImportFormat } from './ImportFormat'

/** The formats by the name given on the command line. The database is opened only once a command is well formed. */
export const importFormats: Record<string, ImportFormat> = {
  'dispositif-aide': {
    description: 'schéma national des dispositifs d’aide, v0.2.0 (CSV)',
    extension: '.csv',
    run: async (bytes, options) => {
      const { payloadSchemeImportStore } = await import('@/features/schemeImport/payloadSchemeImportStore')
      const { openPayload } = await import('@/infra/openPayload')
      const { wordError } = await import('./wordError')
      const store = payloadSchemeImportStore(await openPayload())
      return importAidSchemes(bytes, { store, wordError, ...options })
    },
  },
}
