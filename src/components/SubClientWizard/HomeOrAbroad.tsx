'use client'
import { type ReactNode, useState } from 'react'
import { countryCodes } from '../../accounts/countryCodes.ts'
import { RadioCards, type RadioCardsProps } from '../../primitives/RadioCards.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { CountryBox } from '../FieldForm/CountryBox.tsx'
import { firstWords } from './firstWords.ts'

interface HomeOrAbroadProps
  extends Pick<
    RadioCardsProps,
    'hint' | 'inputRef' | 'isReadOnly' | 'label' | 'message' | 'optional'
  > {
  readonly name: string
  readonly autoComplete: string | undefined
  /** ISO 3166-1 alpha-2; empty until one is chosen. */
  readonly value: string
  readonly onChange: (country: string) => void
  readonly onBlur?: (() => void) | undefined
}

const home = 'AU'
const abroad = countryCodes.filter(code => code !== home)

/** The country in two questions, since most answer the first with Australia. */
export function HomeOrAbroad(props: HomeOrAbroadProps): ReactNode {
  const { value, onChange, onBlur, inputRef, isReadOnly, message, name, autoComplete } = props
  const { text, country } = useTranslator(firstWords)
  const [wantsList, setWantsList] = useState(false)
  const isAbroad = value === '' ? wantsList : value !== home

  function choose(place: string): void {
    setWantsList(place === 'abroad')
    onChange(place === 'abroad' ? '' : home)
  }

  return (
    <>
      <RadioCards
        columns={2}
        hint={props.hint}
        inputRef={isAbroad ? undefined : inputRef}
        isReadOnly={isReadOnly}
        label={props.label}
        message={isAbroad ? undefined : message}
        onChange={choose}
        optional={props.optional}
        options={[
          { value: 'home', label: country(home), hint: text('subClientWizard.country.home.hint') },
          {
            value: 'abroad',
            label: text('subClientWizard.country.abroad'),
            hint: text('subClientWizard.country.abroad.hint'),
          },
        ]}
        value={isAbroad ? 'abroad' : value === home ? 'home' : null}
      />
      {isAbroad ? (
        <CountryBox
          autoComplete={autoComplete}
          codes={abroad}
          inputRef={inputRef}
          isReadOnly={isReadOnly}
          label={text('subClientWizard.country.which')}
          message={message}
          name={name}
          onBlur={onBlur}
          onChange={onChange}
          value={value}
          words={firstWords}
        />
      ) : null}
    </>
  )
}
