import { useTranslations } from 'next-intl'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { labelOf } from '@/domain/labelOf'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { AbbreviationList } from '@/features/sheets/glossary/ui/AbbreviationList'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import { ClosureNotice } from '@/features/sheets/hours/ui/ClosureNotice'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { QrTarget } from '@/features/sheets/print/qrTarget'
import { PaperFooter } from '@/features/sheets/print/ui/PaperFooter'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { knownCapacities } from '../present/knownCapacities'
import type { ReadableFacility } from '../present/ReadableFacility'
import { unitLines } from '../present/unitLines'

type Props = {
  facility: ReadableFacility
  department: string
  /** What each abbreviation means. */
  glossary: ReadonlyMap<string, string>
  qr: QrTarget
  settings: FreePlacesSettings
  now: Date
}

/** One A4 page to take along: whom to call, where, each unit with what it had free when it was printed. Black on white. */
export function FacilityPaper({ facility, department, glossary, qr, settings, now }: Props) {
  const t = useTranslations('print')
  const tf = useTranslations('facilities')
  const { number, name, category, summary, phones, address, contactPoint, verifiedAt, units } = facility
  const boxes = [
    {
      title: tf('call'),
      lines: (phones ?? []).map((phone) =>
        [`${phone.number} (${tf(`phone.${phone.kind}`).toLowerCase()})`, phone.note]
          .filter(Boolean)
          .join(', '),
      ),
    },
    { title: tf('where'), lines: [addressLine(address) || contactPoint, address?.complement] },
    {
      title: tf('capacity'),
      lines: knownCapacities(facility).map((known) => tf(known.name, { count: known.count })),
    },
    ...units.map((unit) => ({ title: unit.name, lines: unitLines(unit, { now, settings }) })),
  ]
    .map(({ title, lines }) => ({
      title,
      lines: lines.flatMap((line) => (line ? [frenchSpaces(line)] : [])),
    }))
    .filter(({ lines }) => lines.length > 0)
  const kind = labelOf(FACILITY_CATEGORIES, category)
  const texts = [name, kind, summary ?? '', ...boxes.flatMap(({ title, lines }) => [title, ...lines])]
  return (
    <div id="feuille" className="paper">
      <header>
        <strong>{t('head', { department })}</strong>
        <span>
          {verifiedAt
            ? t('sheet', { number: number ?? '', day: frenchDay(new Date(verifiedAt)) })
            : t('sheetNever', { number: number ?? '' })}
        </span>
      </header>
      <h1>{frenchSpaces(name)}</h1>
      <p>{kind}</p>
      {summary && <p className="lead">{frenchSpaces(summary)}</p>}
      <ClosureNotice closures={closuresOf(facility)} departement={departementOfPlace(facility)} now={now} />
      <dl>
        {boxes.map(({ title, lines }) => (
          <div key={title}>
            <dt>{frenchSpaces(title)}</dt>
            <dd>{lines.join('\n')}</dd>
          </div>
        ))}
      </dl>
      <AbbreviationList found={abbreviationsIn(texts, glossary)} />
      <div className="gap" />
      <PaperFooter qr={qr} now={now} />
    </div>
  )
}
