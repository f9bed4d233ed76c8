'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'

/** Some fields of the form as it stands now, as JSON: the same text while none of them changes. */
export function useFormValues(names: readonly string[]): string {
  const [fields] = useAllFormFields()
  return useMemo(() => {
    const values = reduceFieldsToValues(fields, true) as Record<string, unknown>
    return JSON.stringify(Object.fromEntries(names.map((name) => [name, values[name]])))
  }, [fields, names])
}
