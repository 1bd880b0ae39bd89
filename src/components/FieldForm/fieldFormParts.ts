import type { ComponentType, Ref } from 'react'
import type { FieldForm } from '../../hooks/forms/fieldForm.ts'
import type { countryWords } from '../../messages/en/country.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { formStepWords } from '../../messages/en/formSteps.ts'
import type { Words } from '../../messages/translator.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import type { FormField } from '../../rules/fieldDefinition.ts'
import type { AddressCheckProps } from '../AddressCheck/AddressCheck.tsx'

/** A form of any entity, as its parts see it. */
export type AnyFieldForm = FieldForm<unknown>

/** What the words of a form have at least; those of its fields are found by name. */
export type FormWords = Words<
  keyof typeof fieldWords | keyof typeof formStepWords | keyof typeof countryWords
>

/** What a host's own component for one field is given. */
export interface FormFieldProps {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  /** The text as typed; write any other with `onChange`. */
  readonly value: string
  readonly onChange: (text: string) => void
  /** To be called when the focus leaves, which is when unfinished text becomes a problem. */
  readonly onBlur: () => void
  /** For the element that takes the focus, so that the form can lead to it. */
  readonly inputRef: Ref<HTMLInputElement>
  /** What to say of the value now; a `critical` one is wrong. */
  readonly message: FieldMessage | undefined
  readonly isRequired: boolean
  readonly isLocked: boolean
  /** The registry's entry: options, input mode and so on. */
  readonly field: FormField
}

/** Components of the host's own, by the API's field names. */
export type FormFieldComponents = Readonly<Record<string, ComponentType<FormFieldProps>>>

/** What a host may say of the looks of any form; all of it is optional. */
export interface FormLooks {
  /** Components in place of the kit's, by the API's field names: `{ bsb: BranchPicker }`. */
  readonly fields?: FormFieldComponents | undefined
  /**
   * Offers to have the address looked up: `AddressCheck`, or a component of the host's own. Each look-up
   * may be billed.
   */
  readonly addressCheck?: ComponentType<AddressCheckProps> | undefined
  /** The id of the form element, for a submit button that stands elsewhere. */
  readonly formId?: string | undefined
  /** False where the host has a button of its own: one of the form's id, or one that calls `submit()`. */
  readonly hasSubmitButton?: boolean | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/** What the frame of a form says. */
export interface FrameTexts {
  readonly label: string
  readonly submit: string
  readonly submitting: string
}

/** What a form says of its sections. */
export interface SectionTexts {
  /** The headings of its sections; one that isn't named is headed by its name, an empty one by nothing. */
  readonly sections: Readonly<Record<string, string | undefined>>
  /** Help under the heading of a section. */
  readonly sectionHints?: Readonly<Record<string, string | undefined>> | undefined
  /** What the review says of a section in which nothing was entered, where that isn't enough. */
  readonly emptySections?: Readonly<Record<string, string | undefined>> | undefined
}

/** A form's own words. */
export interface FormTexts extends FrameTexts, SectionTexts {}
