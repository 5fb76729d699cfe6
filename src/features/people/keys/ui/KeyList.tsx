import { useTranslations } from 'next-intl'
import type { SignInKey } from '@/payload-types'
import { Day } from '@/ui/Day'
import { keyModel } from '../read/keyModels'
import { LONGEST_KEY_NAME } from '../write/keyNameSchema'

type Props = { keys: readonly SignInKey[]; mayChange: boolean }

/** The keys of a person, disabled ones said to be; each is named and removed in its own fold, the last excepted. */
export function KeyList({ keys, mayChange }: Props) {
  const t = useTranslations('keys.page')
  const usable = keys.filter(({ disabledAt }) => !disabledAt)
  if (keys.length === 0) return <p className="dim">{t('none')}</p>
  return (
    <ul className="grid gap-4">
      {keys.map((key) => (
        <li key={key.id} className="panel">
          <h3>{key.name}</h3>
          <dl className="facts">
            <dt>{t('kind')}</dt>
            <dd>{[t(`class.${key.keyClass}`), keyModel(key.aaguid)].filter(Boolean).join(', ')}</dd>
            <dt>{t('created')}</dt>
            <dd>
              <Day date={key.createdAt} />
            </dd>
            <dt>{t('used')}</dt>
            <dd>{key.lastUsedAt ? <Day date={key.lastUsedAt} /> : t('never')}</dd>
            {key.disabledAt && (
              <>
                <dt>{t('disabled')}</dt>
                <dd>{key.disabledWhy}</dd>
              </>
            )}
          </dl>
          {mayChange && !key.disabledAt && <KeyChange keyRow={key} isLast={usable.length === 1} />}
        </li>
      ))}
    </ul>
  )
}

function KeyChange({ keyRow, isLast }: { keyRow: SignInKey; isLast: boolean }) {
  const t = useTranslations('keys.page')
  const { id, name } = keyRow
  const action = `/compte/cles/cle/${id}`
  return (
    <details className="fold">
      <summary>{t('change')}</summary>
      <form className="field" method="post" action={action}>
        <input type="hidden" name="action" value="rename" />
        <label htmlFor={`name-${id}`}>{t('newName', { name })}</label>
        <input id={`name-${id}`} name="name" required maxLength={LONGEST_KEY_NAME} defaultValue={name} />
        <p>
          <button type="submit" className="btn quiet">
            {t('rename')}
          </button>
        </p>
      </form>
      {isLast ? (
        <p className="small dim">{t('last')}</p>
      ) : (
        <form method="post" action={action}>
          <input type="hidden" name="action" value="remove" />
          <button type="submit" className="btn quiet">
            {t('remove', { name })}
          </button>
        </form>
      )}
    </details>
  )
}
