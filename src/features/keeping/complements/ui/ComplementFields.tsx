import { useTranslations } from 'next-intl'
import { LONGEST_COMPLEMENT, PLACEMENTS } from '@/domain/nationalSheet/complementLists'
import type { ComplementSection } from '@/domain/nationalSheet/complementSections'
import { AUDIENCES } from '@/domain/sheet/closedLists'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ComplementToEdit } from '../read/findComplementToEdit'

type Props = {
  sections: readonly ComplementSection[]
  /** Path of the one that is chosen. */
  section: string
  complement: ComplementToEdit | null
}

/** What a complement is made of: where, for whom, and its words. */
export function ComplementFields({ sections, section, complement }: Props) {
  const t = useTranslations('complements')
  const depthOf = (path: string) => (path === '' ? 0 : path.split('/').length - 1)
  return (
    <>
      <div className="field">
        <label htmlFor="section">{t('section')}</label>
        <select id="section" name="section" defaultValue={section}>
          {sections.map(({ path, title }) => (
            <option key={path} value={path}>
              {path === '' ? t('whole') : `${'\u00a0\u00a0'.repeat(depthOf(path))}${frenchSpaces(title)}`}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="placement">{t('placement')}</label>
        <select id="placement" name="placement" defaultValue={complement?.placement ?? 'below'}>
          {PLACEMENTS.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="audience">{t('audience')}</label>
        <select
          id="audience"
          name="audience"
          defaultValue={complement?.audience ?? 'agents'}
          aria-describedby="audience-aide"
        >
          {AUDIENCES.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
        <span className="xs dim" id="audience-aide">
          {t('audienceHelp')}
        </span>
      </div>
      <div className="field">
        <label htmlFor="text">{t('text')}</label>
        <textarea
          id="text"
          name="text"
          rows={8}
          required
          maxLength={LONGEST_COMPLEMENT}
          defaultValue={complement?.text ?? ''}
          aria-describedby="text-aide"
        />
        <span className="xs dim" id="text-aide">
          {t('textHelp', { most: LONGEST_COMPLEMENT })}
        </span>
      </div>
    </>
  )
}
