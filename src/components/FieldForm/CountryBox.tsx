'use client'
import { memo, type ReactNode, useMemo } from 'react'
import type { countryWords } from '../../messages/en/country.ts'
import type { Words } from '../../messages/translator.ts'
import { ComboBox, type ComboBoxProps } from '../../primitives/ComboBox.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { countryItems } from './countryItems.ts'

interface CountryBoxProps
  extends Pick<
    ComboBoxProps,
    | 'autoComplete'
    | 'hint'
    | 'inputRef'
    | 'isReadOnly'
    | 'label'
    | 'message'
    | 'name'
    | 'onBlur'
    | 'optional'
  > {
  /** Countries to choose from, ISO 3166-1 alpha-2; the same array from render to render. */
  readonly codes: readonly string[]
  readonly words: Words<keyof typeof countryWords>
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
  words,
  value,
  onChange,
  ...field
}: CountryBoxProps): ReactNode {
  const translator = useTranslator(words)
  const { text } = translator
  const items = useMemo(() => countryItems(translator, codes), [translator, codes])
  return (
    <ComboBox
      {...field}
      items={items}
      noResults={text('country.none')}
      onChange={code => onChange(code ?? '')}
      showOptions={text('country.show')}
      value={value || null}
    />
  )
})
