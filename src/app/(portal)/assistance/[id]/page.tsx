import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ASSISTANCE_PATH, accountPath } from '@/features/desk/assistance/assistancePaths'
import { claimShownCode } from '@/features/desk/assistance/read/claimShownCode'
import { readHelpedAccount } from '@/features/desk/assistance/read/readHelpedAccount'
import { requireHelpdesk } from '@/features/desk/assistance/read/requireHelpdesk'
import { AccountFacts } from '@/features/desk/assistance/ui/AccountFacts'
import { AccountRows } from '@/features/desk/assistance/ui/AccountRows'
import { HelpForms } from '@/features/desk/assistance/ui/HelpForms'
import { UnblockPanel } from '@/features/desk/assistance/ui/UnblockPanel'
import { Crumbs } from '@/ui/Crumbs'
import { Outcome } from '@/ui/Outcome'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assistance'))('accountTitle') }
}

/** The helpdesk: one account, its access and what can be done for it. */
export default async function Page({ params, searchParams }: Props) {
  const id = decodeURIComponent((await params).id)
  const { payload, user } = await requireHelpdesk(accountPath(id))
  const query = toParams(await searchParams)
  const asked = query.get('code')
  const [t, account, code] = await Promise.all([
    getTranslations('assistance'),
    readHelpedAccount({ payload, actor: user, id }),
    asked === null ? null : claimShownCode({ payload, actor: user, account: id, unblock: asked }),
  ])
  if (!account) notFound()
  const fault = query.get('erreur')
  return (
    <div className="page narrow">
      <Crumbs label={t('crumbs')} steps={[{ href: ASSISTANCE_PATH, text: t('title') }]} here={account.name} />
      <h1>{account.name}</h1>
      <Outcome texts="assistance" info={query.get('info')} fault={fault} />
      <UnblockPanel account={account} code={code} isGone={asked !== null && code === null} />
      <AccountFacts account={account} />
      {account.isOwn && <p className="notice">{t('own')}</p>}
      {!account.isOwn && account.isActive && <HelpForms account={account} isInvalid={fault === 'invalid'} />}
      <AccountRows account={account} />
    </div>
  )
}
