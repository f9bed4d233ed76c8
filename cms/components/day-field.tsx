'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'

/** A day in the browser's own date control: it must be reachable by keyboard, and its sentence read with it by a screen reader. */
export const DayField: TextFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { path, setValue, showError, value, disabled } = useField<string>({ potentiallyStalePath: pathFromProps })
  const id = useId()
  const { admin, label, required } = field
  return (
    <div className={`field-type text ${showError ? 'error' : ''}`} style={mergeFieldStyles(field)}>
      <FieldLabel htmlFor={id} label={label} path={path} {...(required ? { required } : {})} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-describedby={`${id}-description`}
          aria-invalid={showError}
          aria-required={required}
          disabled={Boolean(readOnly || disabled)}
          id={id}
          max="2999-12-31"
          min="1900-01-01"
          name={path}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          type="date"
          value={value ?? ''}
        />
      </div>
      <div id={`${id}-description`}>{admin?.description ? <FieldDescription description={admin.description} path={path} /> : null}</div>
    </div>
  )
}
