import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localPath } from '@/domain/localPath'
import { env } from '@/env'
import { confirmationWays } from '@/features/people/elevation/read/confirmationWays'
import { ConfirmPage } from '@/features/people/elevation/ui/ConfirmPage'
import { areaSchema } from '@/features/people/elevation/write/areaSchema'
import { openSessionOf } from '@/features/people/session/read/openSessionOf'
import { signInPath } from '@/features/people/session/signInPath'
import { openPayload } from '@/infra/openPayload'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys.confirm'))('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const params = toParams(await searchParams)
  const back = localPath(params.get('retour'))
  const area = areaSchema.parse(params.get('partie'))
  const payload = await openPayload()
  const open = await openSessionOf(payload, await headers())
  if (!open) redirect(signInPath(back))
  return (
    <ConfirmPage
      ways={await confirmationWays({ payload, user: open.user, area })}
      area={area}
      back={back}
      fault={params.get('erreur')}
      seconds={Number(params.get('attente')) || 60}
      providerName={env.OIDC_NAME}
    />
  )
}
