import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localPath } from '@/domain/localPath'
import { UNBLOCK_PATH } from '@/features/people/helpdesk/unblockPaths'
import { SignInByKey } from '@/features/people/keys/ui/SignInByKey'
import { locksAnybody } from '@/features/people/lock/read/locksAnybody'
import { signInFault } from '@/features/people/session/present/signInFault'
import { currentReader } from '@/features/people/session/read/currentReader'
import { typedEmail } from '@/features/people/session/read/typedEmail'
import { Contact } from '@/features/people/session/ui/Contact'
import { SignInForm } from '@/features/people/session/ui/SignInForm'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const INFOS = ['signedOut', 'passwordSet', 'installed', 'unblocked', 'idle'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.signIn'))('title') }
}

export default async function Page({ searchParams }: Props) {
  const [query, { payload, user, site }, t, words] = await Promise.all([
    searchParams,
    currentReader(),
    getTranslations('auth.signIn'),
    getTranslations('auth.errors'),
  ])
  const back = localPath(query.retour ?? query.callbackUrl)
  const fault = signInFault(query.erreur ?? query.error)
  const wait = Number(query.attente)
  const seconds = Number.isInteger(wait) && wait > 0 && wait <= 600 ? wait : 60
  const isAsked = back !== '/' && query.info === undefined
  const info = INFOS.find((known) => known === query.info) ?? (isAsked ? 'asked' : undefined)
  if (user && !fault) redirect(back)
  const said = fault === 'wrong' && (await locksAnybody(payload)) ? 'wrongOrLocked' : fault
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <OutcomeNotice isQuiet fault={said ? words(said, { seconds }) : null} info={info ? t(info) : null} />
      <SignInForm
        byKey={<SignInByKey back={back} />}
        back={back}
        email={fault ? await typedEmail() : ''}
        faultId={fault === 'wrong' ? FAULTS_ID : null}
      />
      {said === 'wrongOrLocked' && (
        <p>
          <a href={UNBLOCK_PATH}>{t('haveCode')}</a>
        </p>
      )}
      <Contact site={site} />
    </div>
  )
}
