'use client'
import { type ForwardedRef, forwardRef, type ReactNode } from 'react'
import type { Institution } from '../../hooks/useCreateInstitution.ts'
import {
  type UseInstitutionFormOptions,
  type UseInstitutionFormResult,
  useInstitutionForm,
} from '../../hooks/useInstitutionForm.ts'
import { Button } from '../../primitives/Button.tsx'
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
import { Differences } from './Differences.tsx'
import * as styles from './InstitutionForm.css.ts'
import { institutionWords } from './institutionWords.ts'
import { useInstitutionTexts } from './useInstitutionTexts.ts'

/** What a host may say of the form; all of it is optional. */
export interface InstitutionFormProps extends UseInstitutionFormOptions, FormLooks {}

/**
 * Makes an institution known on whose instruction money is moved, or changes it. Says by what one is
 * found again, and, where one was, in what it differs from what was entered.
 *
 * @example
 * <InstitutionForm onCreated={institution => setInstitutionId(institution.id)} />
 */
export const InstitutionForm = forwardRef<FormHandle<Institution>, InstitutionFormProps>(
  function InstitutionForm(props, ref) {
    // Another institution is another form.
    return <Form {...props} handle={ref} key={props.institution?.id ?? ''} />
  },
)

function Form({
  handle,
  ...props
}: InstitutionFormProps & { handle: ForwardedRef<FormHandle<Institution>> }): ReactNode {
  const form = useInstitutionForm(props)
  const texts = useInstitutionTexts(form)
  const { isReturning, returning } = useReturning()
  useFormHandle(handle, form)
  if (form.step === 'saved') {
    return (
      <Widget className={props.className}>
        <Outcome form={form} returning={returning} />
      </Widget>
    )
  }
  return (
    <Widget className={props.className}>
      <FieldForm
        form={form}
        isReturning={isReturning}
        looks={props}
        part="institution-form"
        review={<ReviewStep form={form} texts={texts} words={institutionWords} />}
        texts={texts}
      >
        <WrongFields form={form} words={institutionWords} />
        <FieldSections
          components={props.fields}
          extras={
            props.addressCheck && {
              address: <AddressCheckSection component={props.addressCheck} form={form} />,
            }
          }
          form={form}
          texts={texts}
          words={institutionWords}
        />
      </FieldForm>
    </Widget>
  )
}

interface OutcomeProps {
  readonly form: UseInstitutionFormResult
  readonly returning: (act: () => void) => () => void
}

/** What became of it: new, changed, or found again as it was. */
function Outcome({ form, returning }: OutcomeProps): ReactNode {
  const { text } = useTranslator(institutionWords)
  const { saving, differences, isChangingFound, isEditing } = form
  const name = (saving.status === 'succeeded' && saving.data.legalName) || ''
  const [first] = differences
  const again = isEditing && !isChangingFound
  const another = (
    <Button onPress={returning(form.startAnother)}>
      {text(again ? 'institutionForm.editAgain' : 'institutionForm.another')}
    </Button>
  )
  if (!first) {
    const title = text(`institutionForm.${isEditing ? 'updated' : 'created'}.title`, { name })
    return <SavedNotice action={another} title={title} />
  }
  function change(): void {
    form.changeFound()
    form.focus(first?.field.name)
  }
  return (
    <SavedNotice
      action={
        <div className={styles.actions}>
          <Button onPress={change} variant="primary">
            {text('institutionForm.change')}
          </Button>
          {another}
        </div>
      }
      title={text('institutionForm.existing.title', { name })}
    >
      <p className={styles.found}>{text('institutionForm.existing.text')}</p>
      <Differences differences={differences} />
    </SavedNotice>
  )
}
