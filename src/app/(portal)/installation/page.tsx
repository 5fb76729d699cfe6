import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { departmentChoices } from '@/features/shell/installation/read/departmentChoices'
import { isInstalled } from '@/features/shell/installation/read/isInstalled'
import { readTyped } from '@/features/shell/installation/read/typedInstallation'
import { InstallationForm } from '@/features/shell/installation/ui/InstallationForm'
import { openPayload } from '@/infra/openPayload'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const LONGEST_WAIT = 300

export async function generateMetadata(): Promise<Metadata> {
  const [t, installed] = await Promise.all([getTranslations('installation'), openPayload().then(isInstalled)])
  return { title: t(installed ? 'closedTitle' : 'title'), robots: { index: false } }
}

export default async function Page({ searchParams }: Props) {
  const [query, all, t, installed] = await Promise.all([
    searchParams,
    headers(),
    getTranslations('installation'),
    openPayload().then(isInstalled),
  ])
  if (installed)
    return (
      <div className="page narrow">
        <h1>{t('closedTitle')}</h1>
        <p>{t('closed')}</p>
        <p>
          <a className="btn" href="/connexion">
            {t('signIn')}
          </a>
        </p>
      </div>
    )
  const wait = Number(query.attente)
  const seconds = Number.isInteger(wait) && wait > 0 ? Math.min(wait, LONGEST_WAIT) : 60
  const typed = readTyped(all)
  // Only an address that speaks of a fault shows any.
  const shown = typed && query.erreur !== 'form' ? { ...typed, faults: {} } : typed
  const said = (['foreign', 'invalid'] as const).find((code) => code === query.erreur)
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      <OutcomeNotice fault={said ? t(said) : null} info={null} />
      <InstallationForm departments={departmentChoices()} typed={shown} seconds={seconds} />
    </div>
  )
}
