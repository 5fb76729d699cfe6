import type { RichTextFieldValidation } from 'payload'
import { richText } from 'payload/shared'
import { unsafeLinks } from '@/features/sheets/richText/read/unsafeLinks'

const SHOWN = 80

/** What the editor itself refuses, and links that run a script or hold a document (`javascript:`, `data:`). */
export const validateRichText: RichTextFieldValidation = (value, options) => {
  const [unsafe] = unsafeLinks(value)
  if (unsafe === undefined) return richText(value, options)
  return `Le lien « ${unsafe.slice(0, SHOWN)} » est refusé : un lien commence par https://, http://, mailto: ou tel:, ou par / pour une page du portail.`
}
