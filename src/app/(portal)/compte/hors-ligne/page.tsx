import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { OFFLINE_ACCOUNT_PATH } from '@/features/exchange/offline/OFFLINE_ACCOUNT_PATH'
import { offlineOffer } from '@/features/exchange/offline/read/offlineOffer'
import { OfflineAccount } from '@/features/exchange/offline/ui/OfflineAccount'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('offline')
  return { title: t('title') }
}

/** What may be read without a network, for those whose key allows it. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser(OFFLINE_ACCOUNT_PATH)
  const [offer, params] = await Promise.all([
    offlineOffer(payload, user, String(await cookies())),
    searchParams.then(toParams),
  ])
  return <OfflineAccount offer={offer} isRevoked={params.get('info') === 'revoked'} />
}
