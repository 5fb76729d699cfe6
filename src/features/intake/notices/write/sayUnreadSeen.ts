'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { NotSignedIn } from '@/errors'
import { answerAction } from '@/features/people/session/write/answerAction'
import { markUnreadSeen } from './markUnreadSeen'

const schema = z.object({
  number: z.string().regex(/^[A-Z]\d{4,}$/),
  sheet: z.string().min(1).max(64),
  until: z.iso.datetime(),
})

/** Editors only (the command refuses others): what imports could not read of a sheet has been seen. */
export async function sayUnreadSeen(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema,
    page: ({ number }) => sheetPath(number),
    act: async ({ number, sheet, until }, { payload, user }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour relire une fiche.')
      await markUnreadSeen({ payload, editor: user, sheetId: sheet, until })
      revalidatePath(sheetPath(number))
    },
  })
}
