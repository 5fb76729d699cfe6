import { useTranslations } from 'next-intl'
import type { KeptFormFields } from '../read/readKeptForm'

type Props = {
  /** Where the form goes. */
  path: string
  /** `null` where it is kept no more. */
  kept: KeptFormFields | null
}

/** Gives a form back to whoever typed it, to be sent as it was: nothing was done with it yet. */
export function ResendPage({ path, kept }: Props) {
  const t = useTranslations('keys.resend')
  if (!kept)
    return (
      <div className="page narrow">
        <h1>{t('title')}</h1>
        <p className="notice late" role="alert">
          {t('gone')}
        </p>
        <p className="way">
          <a href="/">{t('home')}</a>
        </p>
      </div>
    )
  const typed = kept.fields.filter(([, value]) => value.trim() !== '')
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <form method="post" action={path}>
        {kept.fields.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields of a form come in one order, and several may share a name.
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <p>
          <button
            type="submit"
            className="btn"
            // biome-ignore lint/a11y/noAutofocus: the page has one thing to do.
            autoFocus
          >
            {t('submit')}
          </button>
        </p>
      </form>
      <details className="fold">
        <summary>{t('show')}</summary>
        <ul>
          {typed.map(([, value], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={at} className="whitespace-pre-wrap">
              {value}
            </li>
          ))}
        </ul>
      </details>
      <p className="way">
        <a href={kept.page}>{t('page')}</a>
      </p>
    </div>
  )
}
