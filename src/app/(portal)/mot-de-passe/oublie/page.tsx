import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OutcomeNotice } from '@/ui/OutcomeNotice'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth.forgot'))('title') }
}

export default async function Page({ searchParams }: Props) {
  const [{ info, erreur }, t] = await Promise.all([searchParams, getTranslations('auth.forgot')])
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <OutcomeNotice
        fault={erreur === 'tooMany' ? t('tooMany') : null}
        info={info === 'sent' ? t('sent') : null}
      />
      {info !== 'sent' && (
        <form className="grid gap-4" method="post" action="/mot-de-passe/oublie/envoyer">
          <div className="field">
            <label htmlFor="email">{t('email')}</label>
            <input
              id="email"
              name="email"
              type="email"
              autoComplete="username"
              required
              aria-describedby="email-hint"
            />
            <p id="email-hint" className="hint">
              {t('hint')}
            </p>
          </div>
          <p>
            <button className="btn" type="submit">
              {t('submit')}
            </button>
          </p>
        </form>
      )}
      <p className="way">
        <a href="/connexion">{t('back')}</a>
      </p>
    </div>
  )
}
