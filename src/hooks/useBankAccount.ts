'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import { bankAccountFields } from '../rules/bankAccountFields.ts'

/** Canonical values by the API's field names: `{ bsb: '062000', accountNo: '12345678' }`. */
export type BankAccountValues = Readonly<Record<string, string>>

/** What decides the fields of an account, and who keeps their values. */
export interface UseBankAccountOptions {
  /** Delivery method, the API's AccountIdType. Open. */
  readonly method: string
  /** As `availableDeliveryMethods` lists them; what the method usually needs unless told. */
  readonly requiredFields?: readonly string[] | undefined
  /**
   * The values, where the host keeps them. A field left out keeps what was typed in it; an empty
   * string empties it.
   */
  readonly value?: BankAccountValues | undefined
  /** What the fields start with, where they keep their values themselves. */
  readonly defaultValue?: BankAccountValues | undefined
  /** Called with the values of the method's fields whenever one changes. */
  readonly onChange?: ((values: BankAccountValues) => void) | undefined
}

/** An account for any inputs. */
export interface UseBankAccountResult {
  /** The method's fields, in the order of a form. */
  readonly fields: readonly string[]
  /** Of all fields ever typed in, so that a way back to another method restores what stood there. */
  readonly values: BankAccountValues
  readonly setValue: (name: string, value: string) => void
}

/**
 * The fields that identify an account by one delivery method, and their values.
 *
 * @example
 * const { fields, values, setValue } = useBankAccount({ method: 'BSB', onChange: setAccount })
 */
export function useBankAccount(options: UseBankAccountOptions): UseBankAccountResult {
  const { method, requiredFields, value, defaultValue = {}, onChange } = options
  const [typed, setTyped] = useState<BankAccountValues>(defaultValue)
  const fields = useMemo(
    () => bankAccountFields({ method, requiredFields }),
    [method, requiredFields],
  )
  const values = { ...typed, ...value }
  // Two fields may change in one event, as when a BSB and an account number are taken apart.
  const latest = useRef(values)
  useEffect(() => {
    latest.current = values
  })

  function setValue(name: string, next: string): void {
    latest.current = { ...latest.current, [name]: next }
    setTyped(latest.current)
    const shown = fields.map(field => [field, latest.current[field] ?? ''] as const)
    onChange?.(Object.fromEntries(shown))
  }

  return { fields, values, setValue }
}
