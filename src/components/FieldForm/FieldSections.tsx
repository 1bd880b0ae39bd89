'use client'
import { type ReactNode, useMemo } from 'react'
import { FieldGroup } from '../../primitives/FieldGroup.tsx'
import { FieldRow } from '../../primitives/FieldRow.tsx'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { CountryInput } from './CountryInput.tsx'
import type {
  AnyFieldForm,
  FormFieldComponents,
  FormWords,
  SectionTexts,
} from './fieldFormParts.ts'
import { fieldRows } from './fieldRows.ts'
import { HostInput } from './HostInput.tsx'
import { type InputForm, TextInput } from './TextInput.tsx'

/** What the sections of a form are drawn from. */
export interface FieldSectionsProps {
  readonly form: AnyFieldForm
  readonly words: FormWords
  readonly texts: SectionTexts
  readonly components?: FormFieldComponents | undefined
  /** What comes after the fields of a section. */
  readonly extras?: Readonly<Record<string, ReactNode>> | undefined
}

/** A form's fields, section by section. */
export function FieldSections(props: FieldSectionsProps): ReactNode {
  const { form, words, texts, components = {}, extras = {} } = props
  const { control, situation, resetField, setValue, focus } = form
  const inputForm: InputForm = useMemo(
    () => ({ control, situation, resetField, setValue, focus }),
    [control, situation, resetField, setValue, focus],
  )

  function input(field: FormField): ReactNode {
    const parts = { field, form: inputForm, isLocked: form.isLocked(field.name), words }
    const component = components[field.name]
    if (component) return <HostInput {...parts} component={component} key={field.name} />
    if (field.kind === 'country') return <CountryInput {...parts} key={field.name} />
    if (field.kind === 'choice') return <ChoiceInput {...parts} key={field.name} />
    return <TextInput {...parts} key={field.name} />
  }

  return form.groups.map(({ name, fields }) => (
    <FieldGroup hint={texts.sectionHints?.[name]} key={name} legend={texts.sections[name] ?? name}>
      {fieldRows(fields).map(row =>
        row.length > 1 ? <FieldRow key={row[0]?.name}>{row.map(input)}</FieldRow> : row.map(input),
      )}
      {extras[name]}
    </FieldGroup>
  ))
}
