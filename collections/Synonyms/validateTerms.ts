import type { TextFieldManyValidation } from 'payload'
import { sayingKey } from '@/domain/text/everydayWords'
import { readEditedWords } from '@/features/finding/search/read/readEditedWords'

/** Refuses an expression that an editor's everyday word already explains: only one of the two would be heard. */
export const validateTerms: TextFieldManyValidation = async (terms, { req }) => {
  const written = (terms ?? []).filter((term) => term.trim() !== '')
  if (written.length === 0) return 'Au moins un mot ou une expression.'
  if (!req?.payload) return true
  const { edited } = await readEditedWords(req.payload)
  const keys = new Set(written.map(sayingKey))
  const same = edited.find(({ said }) => keys.has(sayingKey(said)))
  return same
    ? `« ${same.said} » est déjà un mot de tous les jours : changez-le ou effacez-le d’abord.`
    : true
}
