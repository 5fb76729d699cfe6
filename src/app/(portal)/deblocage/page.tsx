import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { UnblockForm } from '@/features/people/helpdesk/ui/UnblockForm'
import { currentReader } from '@/features/people/session/read/currentReader'
import { typedEmail } from '@/features/people/session/read/typedEmail'
import { Contact } from '@/features/people/session/ui/Contact'
import { Outcome } from '@/ui/Outcome'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assistance.unblock'))('title') }
}

/** Where a person types the code that the helpdesk read to them. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const [t, params, { site }] = await Promise.all([
    getTranslations('assistance.unblock'),
    searchParams.then(toParams),
    currentReader(),
  ])
  const fault = params.get('erreur')
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <Outcome texts="assistance.unblock" info={null} fault={fault} />
      <p className="lead dim">{t('lead')}</p>
      <UnblockForm email={fault ? await typedEmail() : ''} isWrong={fault === 'wrong'} />
      <Contact site={site} />
    </div>
  )
}
