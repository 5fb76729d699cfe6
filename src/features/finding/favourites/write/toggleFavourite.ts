'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { NotSignedIn } from '@/errors'
import { answerAction } from '@/features/people/session/write/answerAction'
import { setFavourite } from './setFavourite'

const schema = z.object({
  number: z.string().refine((number) => parseSheetNumber(number)?.number === number),
  keep: z.enum(['', '1']),
})

/** Signed-in people only, for themselves: keeps the sheet `number`, or lets it go when `keep` is empty. */
export async function toggleFavourite(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema,
    page: ({ number }) => sheetPath(number),
    act: async ({ number, keep }, { payload, user }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour garder une fiche.')
      await setFavourite({ payload, userId: user.id, number, keep: keep === '1' })
      revalidatePath(sheetPath(number))
      revalidatePath('/favoris')
    },
  })
}
