'use client'
import { type ReactNode, useId } from 'react'
import {
  type AddressPart,
  type AddressParts,
  addressPartNames,
} from '../../hooks/addresses/addressParts.ts'
import type { AddressCheckState } from '../../hooks/useAddressCheck.ts'
import { addressWords } from '../../messages/en/address.ts'
import { addressCheckWords } from '../../messages/en/addressCheck.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './AddressCheck.css.ts'
import { AddressVerdict } from './AddressVerdict.tsx'
import { partLabel } from './partLabel.ts'

interface AddressComparisonProps {
  readonly state: Extract<AddressCheckState, { status: 'suggested' | 'confirmed' }>
  readonly isDisabled: boolean | undefined
  readonly onUse: () => void
  readonly onKeep: () => void
}

/** What was typed beside the suggestion, with the choice between them. */
export function AddressComparison(props: AddressComparisonProps): ReactNode {
  const { state, isDisabled, onUse, onKeep } = props
  const { text } = useTranslator(addressCheckWords)
  const { original, suggestion, changes } = state
  const names = addressPartNames.filter(name => original[name].trim() || suggestion[name])
  return (
    <div className={styles.comparison} data-flash="address-comparison">
      <AddressVerdict recommendation={state.recommendation}>
        {text('addressCheck.suggested', { count: changes.length })}
      </AddressVerdict>
      <div className={styles.columns}>
        <Column names={names} parts={original} title={text('addressCheck.typed')} />
        <Column
          changes={changes}
          names={names}
          original={original}
          parts={suggestion}
          title={text('addressCheck.suggestion')}
        />
      </div>
      <div className={styles.actions}>
        <Button isDisabled={isDisabled} onPress={onUse}>
          {text('addressCheck.use')}
        </Button>
        <Button isDisabled={isDisabled} onPress={onKeep} variant="quiet">
          {text('addressCheck.keep')}
        </Button>
      </div>
    </div>
  )
}

interface ColumnProps {
  readonly title: string
  readonly names: readonly AddressPart[]
  readonly parts: AddressParts
  /** What the parts are compared with; without it nothing is marked. */
  readonly original?: AddressParts
  readonly changes?: readonly AddressPart[]
}

function Column({ title, names, parts, original, changes = [] }: ColumnProps): ReactNode {
  const { text, country } = useTranslator(words)
  const titleId = useId()
  return (
    <div
      className={styles.column}
      data-flash={original ? 'address-check-suggestion' : 'address-check-typed'}
      data-rows={names.length}
    >
      <p className={styles.title} id={titleId}>
        {title}
      </p>
      <dl aria-labelledby={titleId} className={styles.parts} data-rows={names.length}>
        {names.map(name => {
          const value = parts[name].trim()
          const isChanged = changes.includes(name)
          return (
            <div className={styles.row} key={name}>
              <dt className={styles.label}>
                {text(partLabel(name, parts.country))}
                {isChanged ? (
                  <span className={styles.mark} data-flash="address-check-mark">
                    {text(`addressCheck.mark.${changeOf(original?.[name] ?? '', value)}`)}
                  </span>
                ) : null}
              </dt>
              <dd
                className={styles.value}
                data-changed={isChanged || undefined}
                data-empty={value === '' || undefined}
              >
                <bdi>
                  {name === 'country' && value
                    ? country(value)
                    : value || text('addressCheck.empty')}
                </bdi>
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}

const words = { ...addressWords, ...addressCheckWords }

function changeOf(before: string, after: string): 'added' | 'removed' | 'changed' {
  if (before.trim() === '') return 'added'
  return after === '' ? 'removed' : 'changed'
}
