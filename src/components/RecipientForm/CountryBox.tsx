'use client'
import { memo, type ReactNode, useMemo } from 'react'
import { ComboBox, type ComboBoxProps } from '../../primitives/ComboBox.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldLabel } from '../AccountField/fieldMessage.ts'
import { countryItems } from './countryItems.ts'
import { recipientWords } from './recipientWords.ts'

interface CountryBoxProps
  extends Pick<
    ComboBoxProps,
    'autoComplete' | 'hint' | 'inputRef' | 'isReadOnly' | 'message' | 'name' | 'onBlur'
  > {
  /** Countries to choose from, ISO 3166-1 alpha-2; the same array from render to render. */
  readonly codes: readonly string[]
  /** Stem of the label's key. */
  readonly wording: string
  /** The country chosen, or an empty string. */
  readonly value: string
  readonly onChange: (code: string) => void
}

/**
 * One country out of many, found by its name in the person's language or in English. Renders only
 * for its own changes, since a list of 249 is the dearest part of a form.
 */
export const CountryBox = memo(function CountryBox({
  codes,
  wording,
  value,
  onChange,
  ...field
}: CountryBoxProps): ReactNode {
  const translator = useTranslator(recipientWords)
  const { text } = translator
  const items = useMemo(() => countryItems(translator, codes), [translator, codes])
  return (
    <ComboBox
      {...field}
      items={items}
      label={fieldLabel(translator, { wording })}
      noResults={text('recipientForm.noCountry')}
      onChange={code => onChange(code ?? '')}
      showOptions={text('recipientForm.showCountries')}
      value={value || null}
    />
  )
})
