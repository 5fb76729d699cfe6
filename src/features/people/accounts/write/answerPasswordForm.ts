import { z } from 'zod'
import { env } from '@/env'
import { knownDeviceCookie, readKnownDevice } from '@/infra/auth/knownDevice'
import { formFields } from '@/infra/http/formFields'
import { guestForm } from '@/infra/http/guestForm'
import type { LinkPurpose } from './LinkPurpose'
import { setPasswordByLink } from './setPasswordByLink'

type Page = { purpose: LinkPurpose; page: '/invitation' | '/mot-de-passe/nouveau' }

const text = z.string().default('')
const formSchema = z.object({ token: text, password: text, again: text })

/** Answers the form that sets a password through a link: to the sign-in when done, in a browser that the account knows from now on, else back with the fault. */
export const answerPasswordForm = guestForm({
  schema: formFields(formSchema),
  back: ({ page }: Page) => page,
  foreign: ({ token }, { page }) => again(page, token, 'deadLink'),
  async act({ payload, headers }, form, { purpose, page }) {
    const set = await setPasswordByLink({ payload, purpose, ...form })
    if ('fault' in set) return again(page, form.token, set.fault)
    const device = env.SHARED_POST ? null : await knownDeviceCookie(await readKnownDevice(headers), set.email)
    return {
      path: '/connexion',
      info: 'passwordSet',
      ...(device ? { headers: [['set-cookie', device]] as const } : {}),
    }
  },
})

const again = (page: string, token: string, fault: string) => ({
  path: `${page}?${new URLSearchParams({ jeton: token })}`,
  fault,
})
