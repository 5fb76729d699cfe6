import type { Payload } from 'payload'
import { RepereError } from '@/errors'
import { isValidationError } from '@/infra/database/isValidationError'

/** An error in one French sentence for a report; an unknown one goes whole to the journal and gets a neutral sentence. */
export function wordImportError(payload: Payload): (error: unknown) => string {
  return (error) => {
    if (error instanceof RepereError) return error.message
    if (isValidationError(error))
      return error.data.errors
        .map(({ label, path, message }) => `${String(label ?? path)} : ${message}`)
        .join(' ')
    payload.logger.error({ msg: 'Import', err: error })
    return 'Erreur inattendue (voir le journal).'
  }
}
