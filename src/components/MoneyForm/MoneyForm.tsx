'use client'
import type { ReactNode } from 'react'
import type { MoneyForm as Form } from '../../hooks/moves/useMoneyForm.ts'
import type { FieldSituation } from '../../rules/fieldDefinition.ts'
import { FieldSections } from '../FieldForm/FieldSections.tsx'
import { FormFrame } from '../FieldForm/FormFrame.tsx'
import type {
  FormFieldComponents,
  FormLooks,
  FormTexts,
  FormWords,
} from '../FieldForm/fieldFormParts.ts'
import { WrongFields } from '../FieldForm/WrongFields.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { MoneyNotice } from './MoneyNotice.tsx'
import { MoneySituationContext } from './moneySituation.ts'

/** What a form that moves money is drawn from. */
export interface MoneyFormProps {
  readonly form: Form<unknown, FieldSituation>
  readonly texts: FormTexts
  readonly words: FormWords
  readonly looks: Omit<FormLooks, 'addressCheck'>
  /** The stable name of the part. */
  readonly part: string
  /** The kit's components by field name, where a plain input won't do; a host's come before them. */
  readonly inputs: FormFieldComponents
  /** What comes after the fields of a section. */
  readonly extras?: Readonly<Record<string, ReactNode>> | undefined
  /** In the fields' place while the person looks over what is about to be sent. */
  readonly review: ReactNode
  /** In the form's place once it is sent. */
  readonly receipt: ReactNode
  /** The form takes the focus when it appears, as after a button that is gone. */
  readonly isReturning?: { current: boolean } | undefined
}

/** Entered, looked over, sent, receipted: the frame of every form that moves money. */
export function MoneyForm(props: MoneyFormProps): ReactNode {
  const { form, texts, words, looks, part, inputs, extras, review, receipt, isReturning } = props
  return (
    <Widget className={looks.className}>
      <MoneySituationContext.Provider value={form.situation}>
        {form.step === 'saved' ? (
          receipt
        ) : (
          <FormFrame
            form={form}
            isReturning={isReturning}
            looks={looks}
            notice={<MoneyNotice form={form} />}
            part={part}
            review={review}
            texts={texts}
          >
            <WrongFields form={form} words={words} />
            <FieldSections
              components={{ ...inputs, ...looks.fields }}
              extras={extras}
              form={form}
              texts={texts}
              words={words}
            />
          </FormFrame>
        )}
      </MoneySituationContext.Provider>
    </Widget>
  )
}
