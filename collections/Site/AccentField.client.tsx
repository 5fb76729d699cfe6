'use client'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'
import { colourContrast } from '@/domain/colourContrast'
import { validateAccent } from './validateAccent'

const DEFAULT = '#0f5e57'

/** The accent of the site: picked or typed, shown as a button of the portal, with the contrast of its text told. */
export const AccentField: TextFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const id = useId()
  const { value, setValue, path, disabled } = useField<string>({
    potentiallyStalePath: pathFromProps,
    validate: validateAccent,
  })
  const contrast = colourContrast(value)
  const verdict = validateAccent(value)
  const isLocked = Boolean(readOnly || disabled)
  return (
    <div className="field-type repere-accent" id={`field-${path}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} />
      <div className="repere-accent__line">
        <input
          className="repere-input"
          type="color"
          aria-label="Choisir la couleur"
          value={contrast === null ? DEFAULT : value}
          disabled={isLocked}
          onChange={({ target }) => setValue(target.value)}
        />
        <input
          id={id}
          className="repere-input"
          type="text"
          autoComplete="off"
          value={value ?? ''}
          readOnly={isLocked}
          aria-invalid={verdict !== true}
          aria-describedby={`${id}-told`}
          onChange={({ target }) => setValue(target.value.trim())}
        />
        {contrast !== null && (
          <span className="repere-accent__preview" style={{ background: value }} aria-hidden="true">
            Un bouton du portail
          </span>
        )}
      </div>
      <p id={`${id}-told`} aria-live="polite" className={verdict === true ? '' : 'repere-fault'}>
        {contrast === null
          ? ''
          : `Contraste du texte blanc : ${contrast.toLocaleString('fr-FR', { maximumFractionDigits: 1 })} pour 1 (4,5 au moins). `}
        {verdict === true ? 'Bien lisible.' : verdict}
      </p>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
