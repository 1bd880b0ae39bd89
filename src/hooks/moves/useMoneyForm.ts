'use client'
import type { OperationVariables } from '@apollo/client'
import { useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { FieldSituation, FormField } from '../../rules/fieldDefinition.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import type { FormValues } from '../../rules/formValues.ts'
import type { FieldFormOptions, PlainForm } from '../forms/fieldForm.ts'
import type { InitialValues } from '../forms/formInitialValues.ts'
import { partyResolver } from '../forms/partyResolver.ts'
import { usePlainForm } from '../forms/usePlainForm.ts'
import { useStable } from '../forms/useStable.ts'
import type { Mutation, Outcome } from '../results.ts'
import type { MoneyMutation, MoveInput } from './moneyMove.ts'
import { type UseMoneyMoveOptions, useMoneyMove } from './useMoneyMove.ts'
import { useNews } from './useNews.ts'

/** What a host may say of every form that moves money; all of it is optional. */
export interface MoneyFormOptions extends Omit<FieldFormOptions, 'hasReview'>, UseMoneyMoveOptions {
  /** Prefilled values; later changes of this object are ignored, so nothing typed is lost. */
  readonly initialValues?: InitialValues | undefined
  /** Where the API tells of the transaction's progress, beside your webhooks. */
  readonly callbackUri?: string | undefined
}

/** What makes one movement of money out of the form that all share. */
export interface MoneyFormParts<
  I extends MoveInput,
  O,
  Data,
  Variables extends OperationVariables,
  Situation extends FieldSituation,
> {
  readonly mutation: MoneyMutation<I, O, Data, Variables>
  /** The values that a new form has. */
  readonly initialValues: FormValues
  /** The fields by whose values the situation changes; no other renders the form. */
  readonly deciding: readonly string[]
  /** Must stay the same until it would say something else. */
  readonly situationOf: (values: FormValues) => Situation
  /** Must stay the same until it would say something else. */
  readonly fieldsOf: (situation: Situation) => readonly FormField[]
  readonly toInput: (details: FormDetails) => I
  /** Hears how a sending ended before the form does, and says how that is to be shown. */
  readonly settled?: ((outcome: Outcome<O>) => Outcome<O>) | undefined
  readonly onSent: ((entity: O) => void) | undefined
}

/** A form that moves money: entered, looked over, sent once. */
export interface MoneyForm<O, Situation extends FieldSituation> extends PlainForm<O> {
  readonly situation: Situation
  /** What was looked over last, as it is sent. */
  readonly reviewed: FormDetails | undefined
  /**
   * Of what was sent: it isn't what stands in the form, which hasn't been sent, but what was sent
   * before the page was loaded anew, or in a try that had not been found until now.
   */
  readonly isEarlier: boolean
  /** Something was sent before the page was loaded, and nobody knows what became of it. */
  readonly mayArrive: boolean
  /** Back to the form as it was filled in, to send the same once more as a new transaction. */
  readonly sendAgain: () => void
}

/** The form that every movement of money is: its fields, and its way to the API, which it takes once. */
export function useMoneyForm<
  I extends MoveInput,
  O,
  Data,
  Variables extends OperationVariables,
  Situation extends FieldSituation,
>(
  parts: MoneyFormParts<I, O, Data, Variables, Situation>,
  options: MoneyFormOptions,
): MoneyForm<O, Situation> {
  const { situationOf, fieldsOf, toInput } = parts
  const [initialValues] = useState(parts.initialValues)
  const [reviewed, setReviewed] = useState<FormDetails>()
  const move = useMoneyMove(parts.mutation, options)
  useNews(move.status === 'succeeded' ? move.data : undefined, parts.onSent)
  const store = useForm<FormValues, unknown, FormDetails>({
    defaultValues: initialValues,
    mode: 'onTouched',
    resolver: useMemo(() => partyResolver(situationOf, fieldsOf), [situationOf, fieldsOf]),
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  useWatch({ control: store.control, exact: true, name: parts.deciding })
  const situation = useStable(situationOf(store.getValues()))
  const fields = useMemo(() => fieldsOf(situation), [fieldsOf, situation])
  const form = usePlainForm<O>(
    {
      store,
      situation,
      fields,
      choices: [],
      mutation: {
        ...move,
        async submit(details: FormDetails) {
          const outcome = await move.submit(toInput(details))
          return parts.settled?.(outcome) ?? outcome
        },
      } as Mutation<FormDetails, O>,
      isEditing: false,
      onReview(details) {
        setReviewed(details)
        move.prepare(toInput(details))
      },
      onSaved() {},
      emptyValues: () => initialValues,
    },
    { ...options, hasReview: true },
  )
  return {
    ...form,
    situation: form.situation as Situation,
    reviewed,
    isEarlier: move.isEarlier,
    mayArrive: move.mayArrive,
    sendAgain: move.startAnew,
  }
}
