import type { ReactNode } from 'react'
import { BsbField, IbanField } from '../../../src/exports/index.ts'
import { GroupedField, PlainField } from './GroupedField.tsx'

/** A field by itself: the primitives, then whole fields with their checks, words and look-ups. */
export type FieldSide = 'plainField' | 'groupedField' | 'ibanField' | 'bsbField'

/** What stands on the page for each of them, beneath a provider. */
export const situationOfFields: Readonly<Record<FieldSide, ReactNode>> = {
  plainField: <PlainField />,
  groupedField: <GroupedField />,
  ibanField: <IbanField />,
  bsbField: <BsbField />,
}
