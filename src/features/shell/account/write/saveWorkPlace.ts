'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { NotSignedIn } from '@/errors'
import { homeDepartment } from '@/features/geography/places/read/homeDepartment'
import { homePlace } from '@/features/geography/places/read/placeOfCommune'
import { placeFromText } from '@/features/geography/places/read/placesFromText'
import { answerAction } from '@/features/people/session/write/answerAction'
import { setWorkPlace } from './setWorkPlace'

const schema = z.object({ lieu: z.string().max(80).default('') })

/** Signed-in people only, for themselves: writes the commune that `lieu` names, or none when it is empty. */
export async function saveWorkPlace(form: FormData): Promise<void> {
  await answerAction({
    form,
    schema,
    page: () => '/compte',
    act: async ({ lieu }, { payload, user }) => {
      if (!user) throw new NotSignedIn('Connectez-vous pour changer votre territoire.')
      if (lieu.trim() === homePlace(user.territory)?.label) redirect('/compte?territoire=enregistre')
      const place = lieu.trim() === '' ? null : placeFromText(lieu, await homeDepartment(payload))
      if (lieu.trim() !== '' && !place)
        redirect(`/compte?territoire=inconnu&lieu=${encodeURIComponent(lieu)}`)
      await setWorkPlace({ payload, user, code: place?.code ?? '' })
      redirect('/compte?territoire=enregistre')
    },
  })
}
