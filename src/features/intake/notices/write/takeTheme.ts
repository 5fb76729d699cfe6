'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { NotSignedIn } from '@/errors'
import { answerAction } from '@/features/people/session/write/answerAction'
import { fileScheme } from './fileScheme'

const schema = z.object({
  number: z.string().regex(/^[A-Z]\d{4,}$/),
  sheet: z.string().min(1).max(64),
  theme: z.string().min(1).max(64),
})

/** Editors only (the command refuses others): a theme that an import proposed is that of the scheme. */
export async function takeTheme(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema,
    page: ({ number }) => sheetPath(number),
    act: async ({ number, sheet, theme }, { payload, user }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour ranger une fiche.')
      await fileScheme({ payload, editor: user, schemeId: sheet, theme })
      revalidatePath(sheetPath(number))
    },
  })
}
