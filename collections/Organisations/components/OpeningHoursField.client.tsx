'use client'

import { Button, FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'
import { type HoursGrid, hoursGrids, hoursOfGrids } from '@/domain/hours/hoursGrids'
import { hoursWords } from '@/domain/hours/hoursWords'
import type { OpeningHours } from '@/domain/hours/OpeningHours'
import { openingHoursFault } from '@/domain/hours/openingHoursFault'
import { readOpeningHours } from '@/domain/hours/readOpeningHours'
import { HoursGridEditor } from './HoursGridEditor.client'
import './OpeningHoursField.css'

const SUMMER: HoursGrid = {
  season: { from: '07-01', to: '08-31' },
  weeks: null,
  nth: null,
  school: null,
  plans: {},
}
const validate = (value: unknown) => openingHoursFault(value ?? []) ?? true

/** Edits opening hours (a JSON field that holds `OpeningHours`) as weeks to fill in: the usual one, then seasons. */
export const OpeningHoursField: JSONFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { value, setValue, path, disabled } = useField<OpeningHours | null>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const [grids, setGrids] = useState(() => hoursGrids(readOpeningHours(value)))
  const stored = JSON.stringify(value ?? [])
  // A value that these grids did not write comes from elsewhere: a restored version, a discarded draft.
  useEffect(() => {
    setGrids((shown) =>
      JSON.stringify(hoursOfGrids(shown)) === stored
        ? shown
        : hoursGrids(readOpeningHours(JSON.parse(stored))),
    )
  }, [stored])

  const isLocked = Boolean(readOnly || disabled)
  const change = (changed: HoursGrid[]) => {
    setGrids(changed)
    const hours = hoursOfGrids(changed)
    setValue(hours.length ? hours : null)
  }
  const hours = hoursOfGrids(grids)
  const fault = openingHoursFault(hours)
  return (
    <div className="field-type repere-hours" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel as="span" label={field.label} path={path} required={field.required} />
      {grids.map((grid, at) => (
        <HoursGridEditor
          // A week has no identity of its own but its place.
          key={`${path}-${at.toString()}`}
          grid={grid}
          isUsual={at === 0}
          isLocked={isLocked}
          onChange={(changed) => change(grids.with(at, changed))}
          onRemove={() => change(grids.toSpliced(at, 1))}
        />
      ))}
      {!isLocked && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => change([...grids, SUMMER])}
        >
          Ajouter une saison ou des jours particuliers
        </Button>
      )}
      <div aria-live="polite">
        {fault ? (
          <p className="repere-hours__fault">{fault}</p>
        ) : (
          <p className="repere-hours__words">
            {hours.length
              ? hoursWords(hours).join(' · ')
              : 'Rien de saisi : les horaires sont dits non connus.'}
          </p>
        )}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
