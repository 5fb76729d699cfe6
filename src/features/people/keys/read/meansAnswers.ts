import { z } from 'zod'
import type { MeansAnswers } from '@/domain/authentication/recommendedMeans'

const answersSchema = z
  .object({
    poste: z.enum(['own', 'shared']),
    reglages: z.enum(['oui', 'non']),
    telephone: z.enum(['oui', 'non']),
  })
  .transform(
    ({ poste, reglages, telephone }): MeansAnswers => ({
      computer: poste,
      mayInstall: reglages === 'oui',
      hasPhone: telephone === 'oui',
    }),
  )

/** The answers to the three questions, out of an address; `null` until all three are given. */
export function meansAnswers(params: URLSearchParams): MeansAnswers | null {
  return answersSchema.safeParse(Object.fromEntries(params)).data ?? null
}
