import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { Reader } from '@/access/roles'
import { findProposedThemes } from '../read/findProposedThemes'
import { takeTheme } from '../write/takeTheme'

type Props = { payload: Payload; reader: Reader | null; sheet: { id: string; number: string } }

/** To editors alone: the themes that an import proposes for a scheme, each taken by one press; the scheme is filed under none meanwhile. */
export async function ProposedThemes({ payload, reader, sheet }: Props) {
  const themes = await findProposedThemes({ payload, reader, schemeId: sheet.id })
  if (themes.length === 0) return null
  const t = await getTranslations('quality')
  return (
    <section className="card no-print unread" aria-labelledby="themes-proposes">
      <h2 id="themes-proposes">{t('proposedThemes')}</h2>
      <p className="dim small">{t('proposedThemesWhy')}</p>
      {themes.map(({ id, title }) => (
        <form key={id} action={takeTheme}>
          <input type="hidden" name="number" value={sheet.number} />
          <input type="hidden" name="sheet" value={sheet.id} />
          <input type="hidden" name="theme" value={id} />
          <button type="submit" className="btn quiet">
            {t('takeTheme', { theme: title })}
          </button>
        </form>
      ))}
    </section>
  )
}
