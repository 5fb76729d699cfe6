import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localTime } from '@/domain/localTime'
import { EXTRA_REASONS } from '@/domain/placement/closedLists'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { readPlacementSettings } from '@/features/placement/settings/read/readPlacementSettings'
import { clock } from '@/infra/clock'
import { extraFaults } from '../present/placeFaults'
import { readKept } from '../read/readKept'
import { readPlaceForm } from '../read/readPlaceForm'
import type { OpenedCalendar } from '../read/requireCalendar'
import { AddPlacePage } from './AddPlacePage'

type Props = { opened: OpenedCalendar; unit: string; asked: URLSearchParams }

/** A surnombre in a unit: for coordinators alone. */
export async function NewExtra({ opened: { payload, sheet, desk, rights }, unit: id, asked }: Props) {
  if (!rights.coordinate) notFound()
  const now = clock.now()
  const { day: today } = localTime(now)
  const [kept, { extraDays: most }, t] = await Promise.all([
    readKept(payload, { facility: sheet.id, unit: id, today }),
    readPlacementSettings(payload),
    getTranslations('placeCalendar'),
  ])
  if (!kept) notFound()
  const isTyped = asked.has('saisie')
  const typed = readPlaceForm(unpackForm(asked.get('saisie')))
  return (
    <AddPlacePage
      frame={{ sheet, desk, rights, now, today }}
      unit={kept.unit}
      title={t('extra.title')}
      text={t('extra.text')}
      action="extra"
      submit={t('extra.submit')}
      values={isTyped ? typed : { from: today }}
      faults={isTyped ? extraFaults(typed, { today, most }) : []}
      fields={[
        { name: 'reason', label: t('extra.reason'), choices: EXTRA_REASONS },
        { name: 'from', label: t('extra.from'), type: 'date' },
        { name: 'to', label: t('extra.to'), hint: t('extra.most', { days: most }), type: 'date' },
      ]}
    />
  )
}
