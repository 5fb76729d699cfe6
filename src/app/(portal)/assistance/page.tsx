import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ASSISTANCE_PATH } from '@/features/desk/assistance/assistancePaths'
import { findAwaitedApprovals } from '@/features/desk/assistance/read/findAwaitedApprovals'
import { findHelpedAccounts } from '@/features/desk/assistance/read/findHelpedAccounts'
import { requireHelpdesk } from '@/features/desk/assistance/read/requireHelpdesk'
import { AccountSearch } from '@/features/desk/assistance/ui/AccountSearch'
import { AwaitedApprovals } from '@/features/desk/assistance/ui/AwaitedApprovals'
import { Outcome } from '@/ui/Outcome'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assistance'))('title') }
}

/** The helpdesk: an account looked up, and the unblocks that wait for a second person. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireHelpdesk(ASSISTANCE_PATH)
  const params = toParams(await searchParams)
  const words = params.get('q')
  const [t, found, awaited] = await Promise.all([
    getTranslations('assistance'),
    words === null ? [] : findHelpedAccounts(payload, words),
    findAwaitedApprovals(payload, user),
  ])
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <Outcome texts="assistance" info={params.get('info')} fault={params.get('erreur')} />
      <AccountSearch words={words} found={found} />
      <AwaitedApprovals rows={awaited} />
    </div>
  )
}
