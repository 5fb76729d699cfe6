import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { codeFromLabel } from '@/domain/rates/codeFromLabel'
import { isRateCode, RATE_CODE_WORDS } from '@/domain/rates/rateCode'
import { SLUGS } from '@/domain/slugs'

/** Gives a rate its code, from its label where none is typed; refuses one that texts could not hold, and any change once it is published. */
export const keepCode: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const refuse = (message: string) =>
    new ValidationError(
      { collection: SLUGS.rates, errors: [{ path: 'code', label: 'Code', message }], req },
      req.t,
    )
  const typed: unknown = data?.code ?? originalDoc?.code
  const label: unknown = data?.label ?? originalDoc?.label
  const code = typeof typed === 'string' && typed.trim() ? typed.trim() : codeFromLabel(String(label ?? ''))
  if (originalDoc?.firstPublishedAt && code !== originalDoc.code)
    throw refuse('Ce code est publié : des textes et d’autres programmes le citent, il ne change plus.')
  if (!isRateCode(code)) throw refuse(RATE_CODE_WORDS)
  return { ...data, code }
}
