'use client'
import { type ForwardedRef, forwardRef, type ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { partyName } from '../../hooks/parties/partyName.ts'
import {
  type UseSenderFormOptions,
  type UseSenderFormResult,
  useSenderForm,
} from '../../hooks/useSenderForm.ts'
import type { Sender } from '../../hooks/useSenders.ts'
import { Button } from '../../primitives/Button.tsx'
import { FieldGroup } from '../../primitives/FieldGroup.tsx'
import { RadioCards } from '../../primitives/RadioCards.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { AddressCheckSection } from '../FieldForm/AddressCheckSection.tsx'
import { FieldForm } from '../FieldForm/FieldForm.tsx'
import { FieldSections } from '../FieldForm/FieldSections.tsx'
import type { FormLooks } from '../FieldForm/fieldFormParts.ts'
import { ReviewStep } from '../FieldForm/ReviewStep.tsx'
import { SavedNotice } from '../FieldForm/SavedNotice.tsx'
import { type FormHandle, useFormHandle } from '../FieldForm/useFormHandle.ts'
import { useReturning } from '../FieldForm/useReturning.ts'
import { WrongFields } from '../FieldForm/WrongFields.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { senderWords } from './senderWords.ts'
import { useSenderTexts } from './useSenderTexts.ts'

/** What a host may say of the form; all of it is optional. */
export interface SenderFormProps extends UseSenderFormOptions, FormLooks {}

/**
 * Adds somebody on whose behalf money is sent, or changes one: a person or a company, with an identity
 * document where there is one.
 *
 * @example
 * <SenderForm onCreated={sender => setSenderId(sender.id)} />
 */
export const SenderForm = forwardRef<FormHandle<Sender>, SenderFormProps>(
  function SenderForm(props, ref) {
    // Another sender is another form.
    return <Form {...props} handle={ref} key={props.sender?.id ?? ''} />
  },
)

function Form({
  handle,
  ...props
}: SenderFormProps & { handle: ForwardedRef<FormHandle<Sender>> }): ReactNode {
  const form = useSenderForm(props)
  const texts = useSenderTexts(form)
  const { text } = useTranslator(senderWords)
  const { isReturning, returning } = useReturning()
  useFormHandle(handle, form)
  const { saving, isEditing } = form
  if (saving.status === 'succeeded') {
    return (
      <Widget className={props.className}>
        <SavedNotice
          action={
            <Button onPress={returning(form.startAnother)}>
              {text(isEditing ? 'senderForm.editAgain' : 'senderForm.another')}
            </Button>
          }
          title={text(`senderForm.${isEditing ? 'updated' : 'created'}.title`, {
            name: partyName(saving.data),
          })}
        />
      </Widget>
    )
  }
  const who = {
    label: text('senderForm.entity.label'),
    value: text(`senderForm.entity.${form.situation.entity}`),
  }
  return (
    <Widget className={props.className}>
      <FieldForm
        form={form}
        isReturning={isReturning}
        looks={props}
        part="sender-form"
        review={
          <ReviewStep
            choicesTitle={text('senderForm.section.who')}
            choices={[who]}
            form={form}
            texts={texts}
            words={senderWords}
          />
        }
        texts={texts}
      >
        <WrongFields form={form} words={senderWords} />
        {form.isHidden('entity') ? null : <EntityField form={form} />}
        <FieldSections
          components={props.fields}
          extras={
            props.addressCheck && {
              address: <AddressCheckSection component={props.addressCheck} form={form} />,
            }
          }
          form={form}
          texts={texts}
          words={senderWords}
        />
      </FieldForm>
    </Widget>
  )
}

function EntityField({ form }: { form: UseSenderFormResult }): ReactNode {
  const { text } = useTranslator(senderWords)
  const { field } = useController({ control: form.control, name: 'entity' })
  return (
    <FieldGroup legend={text('senderForm.section.who')}>
      <RadioCards
        inputRef={field.ref}
        isReadOnly={form.isLocked('entity')}
        label={text('senderForm.entity.label')}
        name="entity"
        onBlur={field.onBlur}
        onChange={field.onChange}
        options={(['individual', 'company'] as const).map(value => ({
          value,
          label: text(`senderForm.entity.${value}`),
        }))}
        value={form.situation.entity}
      />
    </FieldGroup>
  )
}
