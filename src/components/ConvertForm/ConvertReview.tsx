'use client'
import type { ReactNode } from 'react'
import type { UseConvertResult } from '../../hooks/useConvert.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { MoneyReview, type MoneyReviewGroup } from '../MoneyForm/MoneyReview.tsx'
import { ExceedsBalance } from '../PaymentForm/ExceedsBalance.tsx'
import { amountItems, otherItems } from '../PaymentForm/enteredItems.tsx'
import { HeldRate } from '../PaymentForm/HeldRate.tsx'
import { convertWords } from './convertWords.ts'

/** The fields that a group of their own shows. */
const elsewhere = ['fromCurrency', 'toCurrency', 'size', 'side']

/** What is about to be converted, and at which rate. */
export function ConvertReview({ form }: { readonly form: UseConvertResult }): ReactNode {
  const translator = useTranslator(convertWords)
  const { text } = translator
  const details = otherItems(translator, form, elsewhere)
  /** What isn't asked for can't be led to. */
  const led = (name: string) => (form.isHidden(name) ? (form.fields[0]?.name ?? name) : name)
  const groups: MoneyReviewGroup[] = [
    {
      title: text('convertForm.section.amount'),
      field: led('size'),
      items: amountItems(translator, form),
      extra: <ExceedsBalance form={form} />,
    },
    { title: text('convertForm.section.details'), field: led('note'), items: details },
  ]
  return (
    <MoneyReview form={form} groups={groups}>
      <HeldRate form={form} />
    </MoneyReview>
  )
}
