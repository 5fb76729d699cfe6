import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { frenchClock } from '@/domain/sheetEditing/frenchClock'
import { isSensitive } from '@/domain/sheetEditing/splitSensitive'
import type { Media } from '@/payload-types'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { Editing } from '../Editing'
import type { SectionView } from '../read/sectionView'
import { sectionTitle } from '../sectionTitle'
import type { AddressPlace } from './AddressInput'
import { ConflictBox } from './ConflictBox'
import { DraftSaver } from './DraftSaver.client'
import { FieldInput } from './FieldInput'
import { SectionFaults } from './SectionFaults'

type Props = {
  editing: Editing
  view: SectionView
  photos: readonly Media[]
  byEditor: boolean
  info: string | null
  fault: string | null
  preview: ReactNode
  now: Date
  place: AddressPlace | null
}

/** A section in a plain form, with what readers will see beside it, below on a phone. */
export function SectionPage({ editing, view, photos, byEditor, info, fault, preview, now, place }: Props) {
  const t = useTranslations('sheetEditing')
  const { sheet, section, code, fields, stored, mode } = editing
  const list = keepingPath(sheet.number, 'modifier')
  const title = sectionTitle(editing)
  const faults = fault ? view.faults : []
  // The list of what is to be mended says it all.
  const said = fault === 'faults' && faults.length > 0 ? null : fault
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: sheetPath(sheet.number), text: frenchSpaces(sheet.name) },
          { href: list, text: t(mode === 'edit' ? 'edit' : 'propose') },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      {section.lead && <p className="lead">{frenchSpaces(section.lead)}</p>}
      {mode === 'propose' && <p className="notice info">{t('proposeLead')}</p>}
      <Outcome
        texts="sheetEditing"
        info={info}
        fault={view.conflicts.length > 0 && fault ? 'conflict' : said}
      />
      <SectionFaults faults={faults} fields={fields} />
      <div className="edit">
        <DraftSaver
          action={`${list}/${code}/agir`}
          initial={view.savedAt ? t('savedAt', { time: frenchClock(new Date(view.savedAt)) }) : ''}
          words={{ saving: t('saving'), saved: t('saved'), lost: t('lost'), failed: t('failed') }}
        >
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field}
              value={view.values[field.name]}
              faults={faults}
              photos={photos}
              now={now}
              stored={view.now[field.name]}
              place={place}
            >
              {view.conflicts.includes(field.name) && (
                <ConflictBox
                  field={field}
                  before={view.base[field.name]}
                  theirs={view.now[field.name]}
                  mine={view.values[field.name]}
                />
              )}
              {mode === 'edit' && !byEditor && isSensitive(field, stored) && (
                <p className="hint">{t('sensitive')}</p>
              )}
            </FieldInput>
          ))}
          <input type="hidden" name="_base" value={JSON.stringify(view.base)} />
          <div className="actions edit-save">
            <button type="submit" className="btn" name="_action" value="publish">
              {t(mode === 'edit' ? 'publish' : 'send')}
            </button>
            <button type="submit" className="btn quiet" name="_action" value="draft">
              {t('keepDraft')}
            </button>
          </div>
          {view.savedAt && (
            <p>
              <button type="submit" className="btn bare" name="_action" value="discard">
                {t('discard')}
              </button>
            </p>
          )}
        </DraftSaver>
        <section className="edit-preview" aria-labelledby="apercu">
          <h2 id="apercu" className="label">
            {t('preview')}
          </h2>
          {preview}
        </section>
      </div>
    </div>
  )
}
