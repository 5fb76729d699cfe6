'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { NotSignedIn } from '@/errors'
import { listFavourites } from '@/features/finding/favourites/read/listFavourites'
import { answerAction } from '@/features/people/session/write/answerAction'
import { FOLLOWS_PATH } from '../FOLLOWS_PATH'
import { follow } from './setFollow'

/** Signed-in people only, for themselves: follows every favourite that they may still read, in one press, up to what one may follow. */
export async function followFavourites(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema: z.object({}),
    page: () => FOLLOWS_PATH,
    act: async (_, { payload, user, readerClass }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour suivre vos favoris.')
      for (const { number, title } of await listFavourites(payload, user.id, readerClass)) {
        const followed = { kind: 'sheet', target: number } as const
        const ask = { payload, user: { id: user.id, readerClass }, followed, label: title }
        if ((await follow(ask)) === 'full') redirect(`${FOLLOWS_PATH}?erreur=plein`)
      }
      revalidatePath(FOLLOWS_PATH)
    },
  })
}
