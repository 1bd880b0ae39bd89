'use client'
import type { ReactNode } from 'react'
import { RadioCards, type RadioCardsProps } from '../../primitives/RadioCards.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { firstWords } from './firstWords.ts'

type EntityCardsProps = Pick<
  RadioCardsProps,
  'inputRef' | 'isReadOnly' | 'onBlur' | 'onChange' | 'value'
>

/** A person or a company. */
export function EntityCards(props: EntityCardsProps): ReactNode {
  const { text } = useTranslator(firstWords)
  return (
    <RadioCards
      {...props}
      columns={2}
      label={text('subClientWizard.entity.label')}
      name="entity"
      options={(['individual', 'company'] as const).map(value => ({
        value,
        label: text(`subClientWizard.entity.${value}`),
        hint: text(`subClientWizard.entity.${value}.hint`),
      }))}
    />
  )
}
