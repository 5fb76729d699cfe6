import { useTranslations } from 'next-intl'

/** Everything to mend, each a link to its field. The address leads to it, which moves the focus there without any script. */
export function InstallationFaultList({ faults }: { faults: Readonly<Record<string, string>> }) {
  const t = useTranslations('installation')
  const all = Object.entries(faults)
  if (all.length === 0) return null
  return (
    <div className="notice late" role="alert" id="a-corriger" tabIndex={-1}>
      <div>
        <strong>{t('toMend')}</strong>
        <ul>
          {all.map(([name, fault]) => (
            <li key={name}>
              <a href={`#${name}`}>{t(name)}</a>
              {`\u00a0: ${fault}`}
            </li>
          ))}
        </ul>
        <p>{t('passwordAgain')}</p>
      </div>
    </div>
  )
}
