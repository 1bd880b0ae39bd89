'use client'
import type { ComponentType, ReactNode } from 'react'
import { useSubClientForm } from '../../hooks/useSubClientForm.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { SubClientPart } from '../../rules/subClientChangeFields.ts'
import type { AddressCheckProps } from '../AddressCheck/AddressCheck.tsx'
import { AddressCheckSection } from '../FieldForm/AddressCheckSection.tsx'
import { FieldForm } from '../FieldForm/FieldForm.tsx'
import { FieldSections } from '../FieldForm/FieldSections.tsx'
import { ReviewStep } from '../FieldForm/ReviewStep.tsx'
import { WrongFields } from '../FieldForm/WrongFields.tsx'
import { changeFormWords } from './changeFormWords.ts'

interface ChangeFormProps {
  readonly subClient: SubClient
  readonly part: SubClientPart
  readonly addressCheck: ComponentType<AddressCheckProps> | undefined
  readonly onUpdated: (subClient: SubClient) => void
  /** The answer was lost: what is shown of the sub-client may be out of date. */
  readonly onUnknown: () => void
}

/** Changes one part of a sub-client; a new address is looked over, with what comes of it, and then sent. */
export function ChangeForm(props: ChangeFormProps): ReactNode {
  const { subClient, part, addressCheck, onUpdated, onUnknown } = props
  const form = useSubClientForm({
    subClient,
    part,
    hasReview: part === 'address',
    onUpdated,
    onProblem: ({ kind }) => kind === 'unknownOutcome' && onUnknown(),
  })
  const { text } = useTranslator(changeFormWords)
  const section = part === 'externalId' ? 'contact' : 'address'
  const texts = {
    label: text(`subClientDetails.${part}.title`),
    submit: text('subClientDetails.save'),
    submitting: text('subClientDetails.saving'),
    sections: { [section]: text(`subClientDetails.${part}.section`) },
    sectionHints: { [section]: text(`subClientDetails.${part}.hint`) },
  }
  const review = (
    <>
      <ReviewStep form={form} texts={texts} words={changeFormWords} />
      <Notice title={text('subClientDetails.address.caution.title')} tone="caution">
        {text('subClientDetails.address.caution.text')}
      </Notice>
    </>
  )
  const extras = part === 'address' &&
    addressCheck && { address: <AddressCheckSection component={addressCheck} form={form} /> }
  return (
    <FieldForm form={form} looks={{}} part="sub-client-form" review={review} texts={texts}>
      <WrongFields form={form} words={changeFormWords} />
      <FieldSections
        extras={extras || undefined}
        form={form}
        texts={texts}
        words={changeFormWords}
      />
    </FieldForm>
  )
}
