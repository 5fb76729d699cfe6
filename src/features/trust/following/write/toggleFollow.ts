'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { isFollowKind } from '@/domain/follow/followKinds'
import { localPath } from '@/domain/localPath'
import { NotFound, NotSignedIn } from '@/errors'
import { answerAction } from '@/features/people/session/write/answerAction'
import { FOLLOWS_PATH } from '../FOLLOWS_PATH'
import { follow, unfollow } from './setFollow'

const schema = z.object({
  kind: z.string().refine(isFollowKind),
  target: z.string().min(1).max(2000),
  label: z.string().max(400).default(''),
  wanted: z.enum(['', '1']),
  back: z.string().transform(localPath),
})

/** Signed-in people only, for themselves: follows a target, or follows it no more when `wanted` is empty; `back` is the page of the form. */
export async function toggleFollow(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema,
    page: ({ back }) => back,
    act: async ({ kind, target, label, wanted, back }, { payload, user, readerClass }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour suivre une fiche.')
      const followed = { kind, target }
      if (wanted === '') await unfollow(payload, user.id, followed)
      else {
        const fault = await follow({ payload, user: { id: user.id, readerClass }, followed, label })
        if (fault === 'unknown') throw new NotFound('Il n’y a rien à suivre ici.')
        if (fault === 'full') redirect(`${FOLLOWS_PATH}?erreur=plein`)
      }
      revalidatePath(new URL(back, 'http://localhost').pathname)
      revalidatePath(FOLLOWS_PATH)
    },
  })
}
