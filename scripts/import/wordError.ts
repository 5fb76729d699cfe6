import { RepereError } from '@/errors'
import { isValidationError } from '@/infra/database/isValidationError'

/** An error in one French sentence for a report; an unknown one goes whole to the journal and gets a neutral sentence. */
export function wordError(error: unknown): string {
  if (error instanceof RepereError) return error.message
  if (isValidationError(error))
    return error.data.errors
      .map(({ label, path, message }) => `${String(label ?? path)} : ${message}`)
      .join(' ')
  console.error(error)
  return 'erreur inattendue de la base (voir le journal)'
}
