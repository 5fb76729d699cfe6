import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { complementSections } from '@/domain/nationalSheet/complementSections'
import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import type { NationalContact } from '@/domain/nationalSheet/NationalText'
import { complementPath } from '@/domain/nationalSheet/nationalAddress'
import { placedComplements } from '@/features/catalogue/complements/present/placedComplements'
import { findComplements } from '@/features/catalogue/complements/read/findComplements'
import { aroundSections } from '@/features/catalogue/complements/ui/aroundSections'
import { pivotsOf } from '@/features/catalogue/nationalReading/present/pivotsOf'
import { knownNational } from '@/features/catalogue/nationalReading/read/knownNational'
import type { NationalReading } from '@/features/catalogue/nationalReading/ui/NationalReading'
import { findLocalBodies } from '@/features/finding/directory/read/findLocalBodies'
import { LocalBodiesList } from '@/features/finding/directory/ui/LocalBodiesList'
import { whosePlace } from '@/features/geography/places/read/whosePlace'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { clock } from '@/infra/clock'

type Args = {
  reader: CurrentReader
  sheet: NationalSheet
  /** What the address says: an INSEE code. */
  commune: string | null
  paper: boolean
}

/** Everything that a national sheet is rendered with, for who reads it and the family's place; `family`: its INSEE code. */
export async function nationalReading({
  reader: { payload, readerClass, user },
  sheet,
  commune,
  paper,
}: Args): Promise<{ reading: NationalReading; family: string | null }> {
  const { place, family } = await whosePlace({ commune, user })
  const [t, known, complements, bodies] = await Promise.all([
    getTranslations('complements'),
    knownNational(payload, sheet),
    findComplements(payload, readerClass, [sheet.code]),
    findLocalBodies({ payload, readerClass, pivots: pivotsOf(sheet), place: place?.code ?? null }),
  ])
  const editor = isEditor(user) && !paper
  const sections = new Map(editor ? complementSections(sheet).map((one) => [one.anchor, one]) : [])
  const now = clock.now()
  const add = (anchor: string) => {
    const section = sections.get(anchor)
    if (!section) return null
    return (
      <p className="add-complement actions no-print">
        <a
          href={`${complementPath(sheet.code, 'nouveau')}?${new URLSearchParams({ section: section.path })}`}
        >
          {section.path === '' ? t('addWhole') : t('addOf', { title: section.title })}
        </a>
      </p>
    )
  }
  const local = ({ pivot }: NationalContact) => {
    const found = pivot === null ? undefined : bodies.get(pivot)
    return found ? <LocalBodiesList found={found} place={place?.name ?? null} now={now} /> : null
  }
  const reading: NationalReading = {
    known,
    terms: new Set(sheet.terms.map(({ code }) => code)),
    paper,
    local,
    around: aroundSections({
      placed: placedComplements(sheet, complements.get(sheet.code) ?? []),
      editor,
      add,
    }),
  }
  return { reading, family: family?.code ?? null }
}
