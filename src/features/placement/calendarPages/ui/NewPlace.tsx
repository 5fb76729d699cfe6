import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localTime } from '@/domain/localTime'
import { PLACE_KINDS } from '@/domain/placement/closedLists'
import { unpackForm } from '@/features/keeping/units/present/unpackForm'
import { clock } from '@/infra/clock'
import { newPlaceFaults } from '../present/placeFaults'
import { capacityFaults } from '../read/capacityFaults'
import { readKept } from '../read/readKept'
import { readPlaceForm } from '../read/readPlaceForm'
import type { OpenedCalendar } from '../read/requireCalendar'
import { AddPlacePage } from './AddPlacePage'

type Props = { opened: OpenedCalendar; unit: string; asked: URLSearchParams }

/** One more place in a unit: for managers and coordinators; there is no such page for others. */
export async function NewPlace({ opened: { payload, sheet, desk, rights }, unit: id, asked }: Props) {
  if (!rights.manage) notFound()
  const now = clock.now()
  const { day: today } = localTime(now)
  const [kept, t] = await Promise.all([
    readKept(payload, { facility: sheet.id, unit: id, today }),
    getTranslations('placeCalendar'),
  ])
  if (!kept) notFound()
  const { unit, inService, references } = kept
  const isTyped = asked.has('saisie')
  const typed = readPlaceForm(unpackForm(asked.get('saisie')))
  const names = references.map(({ reference }) => reference)
  return (
    <AddPlacePage
      frame={{ sheet, desk, rights, now, today }}
      unit={unit}
      title={t('newPlace.title')}
      text={t('newPlace.hint', { name: unit.name, kept: inService })}
      action="add"
      submit={t('newPlace.submit')}
      values={isTyped ? typed : { kind: 'ordinary', from: today }}
      faults={
        isTyped
          ? newPlaceFaults(typed, {
              references: names,
              capacity: await capacityFaults(payload, { facility: sheet.id, unit: id, inService }),
            })
          : []
      }
      fields={[
        { name: 'reference', label: t('bed.reference'), hint: t('bed.referenceHint') },
        {
          name: 'kind',
          label: t('newPlace.kind'),
          choices: PLACE_KINDS.filter(({ code }) => code !== 'extra'),
        },
        { name: 'from', label: t('newPlace.from'), type: 'date' },
      ]}
    />
  )
}
