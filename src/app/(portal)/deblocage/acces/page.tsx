import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { enrolmentOf } from '@/features/people/helpdesk/read/enrolmentOf'
import { NewPasswordForm } from '@/features/people/helpdesk/ui/NewPasswordForm'
import { UNBLOCK_PATH } from '@/features/people/helpdesk/unblockPaths'
import { KEYS_PATH } from '@/features/people/policy/keyPaths'
import { openPayload } from '@/infra/openPayload'
import { Outcome } from '@/ui/Outcome'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assistance.enrolment'))('title') }
}

/** What an unblock code opens: a new way in, and nothing of the portal. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const [payload, asked, params, t] = await Promise.all([
    openPayload(),
    headers(),
    searchParams.then(toParams),
    getTranslations('assistance.enrolment'),
  ])
  const enrolment = await enrolmentOf(payload, asked)
  if (!enrolment) redirect(`${UNBLOCK_PATH}?erreur=over`)
  const fault = params.get('erreur')
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <Outcome texts="assistance.enrolment" info={null} fault={fault} />
      <p className="lead dim">{t('lead', { email: enrolment.user.email })}</p>
      <section aria-labelledby="mot-de-passe">
        <h2 id="mot-de-passe">{t('passwordTitle')}</h2>
        <NewPasswordForm email={enrolment.user.email} fault={fault} />
      </section>
      <section aria-labelledby="cle">
        <h2 id="cle">{t('keyTitle')}</h2>
        <p>{t('keyLead')}</p>
        <p>
          <a href={KEYS_PATH}>{t('keyLink')}</a>
        </p>
      </section>
    </div>
  )
}
