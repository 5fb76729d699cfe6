import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { REVIEW_REASONS } from '@/domain/nationalSheet/complementLists'
import type { ComplementSection } from '@/domain/nationalSheet/complementSections'
import { complementPath, nationalPath } from '@/domain/nationalSheet/nationalAddress'
import { placeComplement } from '@/domain/nationalSheet/placeComplement'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { ComplementToEdit } from '../read/findComplementToEdit'
import { ComplementFields } from './ComplementFields'
import { TextChange } from './TextChange'

type Props = {
  sheet: { code: string; title: string }
  sections: readonly ComplementSection[]
  /** `null`: a new one. */
  complement: ComplementToEdit | null
  /** Path of the section that the address names. */
  asked: string
  info: string | null
  fault: string | null
}

/** Where an editor writes a complement, with the national text before them; both texts where it moved since. */
export function ComplementFormPage({ sheet, sections, complement, asked, info, fault }: Props) {
  const t = useTranslations('complements')
  const place = complement && placeComplement(complement, sections)
  const section = place ? place.section : sections.find(({ path }) => path === asked)
  const hasMoved = place !== null && place.outcome !== 'same'
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: nationalPath(sheet.code), text: frenchSpaces(sheet.title) }]}
        here={t(complement ? 'titleEdit' : 'new')}
      />
      <div className="page">
        <h1>{t(complement ? 'titleEdit' : 'new')}</h1>
        <p className="lead dim">{t('lead', { code: sheet.code, title: frenchSpaces(sheet.title) })}</p>
        <Outcome texts="complements" info={info} fault={fault} />
        {complement && hasMoved && (
          <section aria-labelledby="compare">
            <h2 id="compare">{t('compare')}</h2>
            <p>{t('reviewLead', { reason: labelOf(REVIEW_REASONS, complement.reason ?? 'changed') })}</p>
            <TextChange
              was={complement.nationalText}
              is={place.outcome === 'vanished' ? '' : (section?.text ?? '')}
            />
          </section>
        )}
        <form
          method="post"
          action={`${complementPath(sheet.code, complement?.id ?? 'nouveau')}/agir`}
          className="complement-form"
        >
          <input type="hidden" name="action" value="save" />
          <input type="hidden" name="seenAt" value={complement?.updatedAt ?? ''} />
          <ComplementFields sections={sections} section={section?.path ?? ''} complement={complement} />
          <p className="actions">
            <button type="submit" className="btn">
              {t(hasMoved ? 'saveReviewed' : 'save')}
            </button>
            <a className="btn bare" href={nationalPath(sheet.code)}>
              {t('cancel')}
            </a>
          </p>
        </form>
        {!hasMoved && section && (
          <section aria-labelledby="national">
            <h2 id="national">{t('nationalNow')}</h2>
            <p className="small dim">{t('nationalNowHelp')}</p>
            <blockquote className="national-quote small">{frenchSpaces(section.text)}</blockquote>
          </section>
        )}
        {complement && (
          <form
            method="post"
            action={`${complementPath(sheet.code, complement.id)}/agir`}
            className="actions"
          >
            <input type="hidden" name="action" value="remove" />
            <button type="submit" className="btn quiet">
              {t('remove')}
            </button>
            <span className="small dim">{t('removeHelp')}</span>
          </form>
        )}
      </div>
    </>
  )
}
