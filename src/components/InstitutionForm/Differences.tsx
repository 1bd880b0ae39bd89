'use client'
import type { ReactNode } from 'react'
import type { InstitutionDifference } from '../../hooks/useInstitutionForm.ts'
import { DetailList } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldLabel } from '../AccountField/fieldMessage.ts'
import { optionLabel } from '../FieldForm/optionLabel.ts'
import * as styles from './InstitutionForm.css.ts'
import { institutionWords } from './institutionWords.ts'

/** In what an institution that was found again differs from what was entered. */
export function Differences({
  differences,
}: {
  differences: readonly InstitutionDifference[]
}): ReactNode {
  const translator = useTranslator(institutionWords)
  const { text, country } = translator

  function shown(field: FormField, value: string): string {
    if (field.kind === 'country') return country(value)
    return field.kind === 'choice' ? optionLabel(translator, field, value) : value
  }

  return (
    <DetailList
      items={differences.map(({ field, kept, entered }) => ({
        label: fieldLabel(translator, field),
        value: (
          <>
            <span className={styles.line}>
              {kept
                ? text('institutionForm.kept', { value: shown(field, kept) })
                : text('institutionForm.kept.none')}
            </span>
            <span className={styles.line}>
              {text('institutionForm.entered', { value: shown(field, entered) })}
            </span>
          </>
        ),
      }))}
    />
  )
}
