import { Landmark, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { nationalPath } from '@/domain/nationalSheet/nationalAddress'
import { Crumbs } from '@/ui/Crumbs'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { contentsOf } from '../present/contentsOf'
import { NationalBlocks } from './NationalBlocks'
import { NationalContents } from './NationalContents'
import { NationalFoot } from './NationalFoot'
import type { NationalReading } from './NationalReading'
import { nationalSections } from './nationalSections'

type Props = {
  sheet: NationalSheet
  reading: NationalReading
  /** What is said above the title: the sheet is gone from the feed, a complement was saved. */
  notice: ReactNode
  /** What one does with the sheet, beside it. */
  actions: ReactNode
}

/** A national sheet: its text as its publisher wrote it, in its parts, with what local people added standing apart. */
export function NationalPage({ sheet, reading, notice, actions }: Props) {
  const t = useTranslations('nationalSheets')
  const sections = nationalSections({ sheet, reading, t })
  const contents = [
    ...contentsOf(sheet),
    ...sections.map(({ id, title }) => ({ anchor: id, title, inside: [] })),
  ]
  const steps = sheet.trail.filter(({ code }) => reading.known.has(code) && code !== sheet.code)
  const whole = reading.around('')
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: '/fiches-nationales', text: t('title') },
          ...steps.map(({ code, title }) => ({ href: nationalPath(code), text: frenchSpaces(title) })),
        ]}
        here={sheet.code}
      />
      {notice}
      <article className="sheet national">
        <NationalTitle sheet={sheet} />
        <div className="essential">
          {sheet.alerts.map(({ title, on, blocks }) => (
            <div key={title} className="notice soon">
              <TriangleAlert className="icon" aria-hidden />
              <div>
                <p>
                  <strong>{frenchSpaces(title)}</strong>
                  {on && <span className="small dim"> {t('alertOn', { day: frenchDay(new Date(on)) })}</span>}
                </p>
                <NationalBlocks blocks={blocks} level={2} reading={reading} />
              </div>
            </div>
          ))}
          {whole?.above}
        </div>
        <aside>
          <div className="card source">
            <p className="state info">
              <Landmark className="icon" aria-hidden /> {t('source')}
            </p>
            <p>{t('sourceText')}</p>
            {sheet.modifiedOn && <p>{t('modifiedOn', { day: frenchDay(new Date(sheet.modifiedOn)) })}</p>}
          </div>
          {actions}
          {whole?.beside}
          <div className="later">
            <NationalContents lines={contents} label={t('contents')} />
          </div>
        </aside>
        <div className="text">
          {contents.length > 0 && (
            <details className="fold onlyPhoneBlock">
              <summary>{t('contents')}</summary>
              <NationalContents lines={contents} label={t('contents')} />
            </details>
          )}
          <div className="prose rich national-text">
            <NationalBlocks blocks={sheet.introduction} level={2} reading={reading} />
            <NationalBlocks blocks={sheet.body} level={2} reading={reading} />
            {whole?.below}
            {sections.map(({ id, title, content }) => (
              <section key={id} aria-labelledby={id}>
                <h2 id={id}>{title}</h2>
                {content}
              </section>
            ))}
            <NationalFoot sheet={sheet} />
          </div>
        </div>
      </article>
    </>
  )
}

function NationalTitle({ sheet }: { sheet: NationalSheet }) {
  const t = useTranslations('nationalSheets')
  return (
    <div className="title">
      <div className="meta">
        <span className="kind">{frenchSpaces(sheet.type) || t('one')}</span>
        <span className="xs dim">{sheet.code}</span>
        <span className="tag">{t('level')}</span>
        {sheet.subject && <span className="tag">{frenchSpaces(sheet.subject)}</span>}
      </div>
      <h1>{frenchSpaces(sheet.title)}</h1>
      {sheet.introduction.length === 0 && sheet.description && (
        <p className="lead">{frenchSpaces(sheet.description)}</p>
      )}
    </div>
  )
}
