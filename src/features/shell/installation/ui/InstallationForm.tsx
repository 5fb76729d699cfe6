import { useTranslations } from 'next-intl'
import { INSTALLATION_FIELDS } from '@/domain/installation/installationFaults'
import { FaultSummary } from '@/ui/FaultSummary'
import type { TypedInstallation } from '../read/typedInstallation'
import { InstallationField } from './InstallationField'

type Props = {
  departments: readonly { code: string; name: string }[]
  /** What was typed before and refused; `null` the first time. */
  typed: TypedInstallation | null
  /** Seconds to wait after too many codes. */
  seconds: number
}

const PASSWORD = { type: 'password', autoComplete: 'new-password', maxLength: 256 } as const

/** The whole installation on one page: the code that proves whose server it is, the site, its first administrator. Works without script. */
export function InstallationForm({ departments, typed, seconds }: Props) {
  const t = useTranslations('installation')
  const faults: Record<string, string> = {}
  for (const field of ['code', ...INSTALLATION_FIELDS] as const) {
    const key = `faults.${field}.${typed?.faults[field]}`
    if (typed?.faults[field] && t.has(key)) faults[field] = t(key, { seconds })
  }
  const of = (name: 'code' | (typeof INSTALLATION_FIELDS)[number]) => ({
    name,
    label: t(name),
    fault: faults[name],
  })
  return (
    <form className="grid gap-6" method="post" action="/installation/enregistrer" noValidate>
      <FaultSummary
        title={t('toMend')}
        faults={Object.entries(faults).map(([id, message]) => ({ id, label: t(id), message }))}
      >
        <p>{t('passwordAgain')}</p>
      </FaultSummary>
      <fieldset className="grid gap-4">
        <legend className="mb-3">
          <h2>{t('proof')}</h2>
        </legend>
        <InstallationField
          {...of('code')}
          hint={t('codeHint')}
          value={typed?.code}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={40}
        />
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-3">
          <h2>{t('site')}</h2>
        </legend>
        <InstallationField
          {...of('siteName')}
          hint={t('siteNameHint')}
          value={typed?.siteName ?? 'Repère'}
          autoComplete="off"
          maxLength={60}
        />
        <InstallationField {...of('department')} choices={departments} value={typed?.department} />
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-3">
          <h2>{t('administrator')}</h2>
        </legend>
        <InstallationField {...of('name')} value={typed?.name} autoComplete="name" maxLength={120} />
        <InstallationField
          {...of('email')}
          hint={t('emailHint')}
          value={typed?.email}
          type="email"
          autoComplete="username"
          maxLength={200}
        />
        <InstallationField {...of('password')} hint={t('passwordHint')} {...PASSWORD} />
        <InstallationField {...of('again')} {...PASSWORD} />
      </fieldset>
      <p>
        <button className="btn" type="submit">
          {t('submit')}
        </button>
      </p>
    </form>
  )
}
