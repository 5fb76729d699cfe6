'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'
import { AmountBox } from './AmountBox.client'

/** The scale of a long text, found by its name. */
export const ScaleField: TextFieldClientComponent = ({ field, path: pathFromProps }) => {
  const id = useId()
  const { value, setValue, path, showError, errorMessage } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  return (
    <div className="field-type" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <output id={id}>{value || 'Aucun barème choisi.'}</output>
      <AmountBox scales onChoose={({ code }) => setValue(code)} />
      {showError && <p className="repere-fault">{errorMessage}</p>}
    </div>
  )
}
