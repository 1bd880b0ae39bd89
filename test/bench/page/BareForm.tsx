import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  ComboBox,
  Input as ComboBoxInput,
  ListBox,
  ListBoxItem,
  Button as ListButton,
  Popover,
} from 'react-aria-components/ComboBox'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup'
import { Input, Label, Text, TextField } from 'react-aria-components/TextField'
import { type Control, Controller, useForm } from 'react-hook-form'
import { countryCodes } from '../../../src/exports/accounts.ts'
import { en } from '../../../src/exports/messages.ts'
import { payoutCountries, textFields } from './situation.ts'

type Values = Record<string, string>

/**
 * The RecipientForm's fields as plainly as react-aria-components and react-hook-form allow: as many of
 * each kind, with the same labels, hints and choices, but no checks, no API, no messages and no looks.
 */
export function BareForm(): ReactNode {
  const { control } = useForm<Values>({ defaultValues, mode: 'onTouched' })
  return (
    <form noValidate>
      <CountryField control={control} countries={payoutItems} name="country" />
      <ChoiceField choices={['IBAN', 'ACC_NO']} control={control} name="method" />
      <ChoiceField choices={['individual', 'company']} control={control} name="entity" />
      {textFields.map(({ name, wording }) => (
        <PlainField control={control} key={name} name={name} wording={wording} />
      ))}
      <CountryField control={control} countries={allItems} name="address.country" />
      <Button type="submit">{en['recipientForm.submit']}</Button>
    </form>
  )
}

interface FieldProps {
  readonly control: Control<Values>
  readonly name: string
}

function PlainField({ control, name, wording }: FieldProps & { wording: string }): ReactNode {
  const hint = words[`field.${wording}.hint`]
  return (
    <Controller
      control={control}
      defaultValue=""
      name={name}
      render={({ field }) => (
        <TextField
          name={name}
          onBlur={field.onBlur}
          onChange={field.onChange}
          value={field.value ?? ''}
        >
          <Label>{words[`field.${wording}.label`] ?? wording}</Label>
          {hint ? <Text slot="description">{hint}</Text> : null}
          <Input ref={field.ref} />
        </TextField>
      )}
    />
  )
}

interface CountryItem {
  readonly id: string
  readonly label: string
}

function CountryField({
  control,
  name,
  countries,
}: FieldProps & { countries: readonly CountryItem[] }): ReactNode {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <ComboBox
          defaultItems={countries}
          name={name}
          onBlur={field.onBlur}
          onChange={field.onChange}
          value={field.value ?? null}
        >
          <Label>{words[`field.${name}.label`]}</Label>
          <ComboBoxInput ref={field.ref} />
          <ListButton>▾</ListButton>
          <Popover>
            <ListBox<CountryItem>>{item => <ListBoxItem>{item.label}</ListBoxItem>}</ListBox>
          </Popover>
        </ComboBox>
      )}
    />
  )
}

function ChoiceField({
  control,
  name,
  choices,
}: FieldProps & { choices: readonly string[] }): ReactNode {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <RadioGroup
          name={name}
          onBlur={field.onBlur}
          onChange={field.onChange}
          value={field.value ?? null}
        >
          <Label>{words[`field.${name}.label`]}</Label>
          {choices.map(choice => (
            <RadioField key={choice} value={choice}>
              <RadioButton>{choice}</RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
      )}
    />
  )
}

const words: Readonly<Record<string, unknown>> & Readonly<Record<`field.${string}`, string>> = en
const defaultValues = {
  country: 'FR',
  method: 'IBAN',
  entity: 'individual',
  address: { country: 'FR' },
} as unknown as Values

const names = new Intl.DisplayNames('en', { type: 'region' })
const toItem = (id: string): CountryItem => ({ id, label: names.of(id) ?? id })
const payoutItems = payoutCountries.map(toItem)
const allItems = countryCodes.map(toItem)
