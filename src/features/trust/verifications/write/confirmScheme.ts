'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { z } from 'zod'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { NotAllowed, NotFound, NotSignedIn } from '@/errors'
import { answerAction } from '@/features/people/session/write/answerAction'
import { findPublishedSheet } from '@/features/sheets/reference/findSheet'
import { verifySheet } from '@/features/trust/verifications/write/verifySheet'
import { clientAddress } from '@/infra/rateLimit/clientAddress'

const schema = z.object({ number: z.string().regex(/^D\d{4,}$/) })

/** Editors only (the command refuses others): a verification of today, by the function that the editor shows. */
export async function confirmScheme(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema,
    page: ({ number }) => sheetPath(number),
    act: async ({ number }, { payload, user }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour vérifier une fiche.')
      const [sheet, from] = await Promise.all([findPublishedSheet(payload, number), headers()])
      if (!sheet) throw new NotFound('Cette fiche n’est pas publiée.')
      const address = clientAddress(from)
      const said = { payload, actor: user, address, sheet, way: 'here', checked: '', note: '' } as const
      const fault = await verifySheet(said)
      if (fault === 'refused') throw new NotAllowed('Seuls les éditeurs vérifient une fiche.')
      if (fault === 'doubted') throw new NotFound('Un signalement attend une réponse : rouvrez la fiche.')
      if (fault) throw new NotFound('Cette fiche n’est plus telle qu’elle était affichée.')
      revalidatePath(sheetPath(number))
    },
  })
}
