'use client'
import { useEffect, useMemo, useState } from 'react'
import { type Check, isSendable, mended } from '../accounts/check.ts'
import type { FieldProblem } from './forms/fieldProblem.ts'

/** What a checked field works with. */
export interface UseCheckedFieldOptions<C extends Check> {
  /** The verdict on a text; keep the function from render to render. */
  readonly check: (text: string) => C
  /** The canonical value, where the host keeps it; leave it out and the field keeps it itself. */
  readonly value?: string | undefined
  /** What the field starts with, in any form, where it keeps its value itself. */
  readonly defaultValue?: string | undefined
  /** Called with the canonical value and its verdict whenever the value or its status changes. */
  readonly onChange?: ((value: string, check: C) => void) | undefined
  /** May be left empty; otherwise an empty field is `missing` once it was left. */
  readonly isOptional?: boolean | undefined
}

/** One checked text, for any input. */
export interface UseCheckedFieldResult<C extends Check> {
  /** What stands in the input: as typed, grouped where the scheme groups. */
  readonly text: string
  readonly onTextChange: (text: string) => void
  /** The text as it should stand while it is being typed. */
  readonly format: (text: string) => string
  /** To be called when the focus leaves, which is when unfinished text becomes a problem. */
  readonly onBlur: () => void
  readonly check: C
  /** What to say of it now. What no further typing can mend is said at once, the rest on leaving. */
  readonly problem: FieldProblem | undefined
  /** What keeps the value from being sent, said or not. */
  readonly obstacle: FieldProblem | undefined
  /** The whole text that was probably meant, as it would stand in the input; to be offered. */
  readonly mend: string | undefined
  /** Starts anew with the default value, or else with the first. */
  readonly reset: () => void
}

/**
 * One text with its verdict: typed in any form, given on in canonical form.
 *
 * @example
 * const { text, onTextChange, onBlur, problem } = useCheckedField({ check: checkBsb, onChange: setBsb })
 */
export function useCheckedField<C extends Check>(
  options: UseCheckedFieldOptions<C>,
): UseCheckedFieldResult<C> {
  const { check, value, defaultValue, isOptional = false } = options
  const format = (text: string) => formatted(check(text), text)
  const [first] = useState(value ?? defaultValue ?? '')
  const [typed, setTyped] = useState(() => format(first))
  const [wasLeft, setWasLeft] = useState(typed !== '')
  const own = useMemo(() => check(typed), [check, typed])
  /** What the text last amounted to, as the host has heard; any other value is the host's doing. */
  const [known, setKnown] = useState<Check>(own)
  const isGiven = value !== undefined && value !== known.value
  const verdict = isGiven ? check(value) : own
  const text = isGiven ? formatted(verdict, value) : typed

  function tell(result: C): void {
    const isHeard = result.value === known.value && result.status === known.status
    if (isHeard && !isGiven) return
    setKnown(result)
    options.onChange?.(result.value, result)
  }

  function onTextChange(next: string): void {
    if (isGiven && verdict.status === 'empty') setWasLeft(false)
    setTyped(next)
    tell(check(next))
  }

  // With another check the same text may amount to something else.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only for another check
  useEffect(() => {
    if (isGiven) return
    if (wasLeft && isSendable(own)) setTyped(own.display)
    tell(own)
  }, [check])

  function reset(): void {
    const start = defaultValue ?? first
    onTextChange(format(start))
    setWasLeft(start !== '')
  }

  const obstacle = obstacleOf(verdict, isOptional)
  // Emptied by the host, it starts anew.
  const isSaid = isGiven ? verdict.status !== 'empty' : wasLeft || verdict.status === 'invalid'
  return {
    text,
    onTextChange,
    format,
    onBlur() {
      setWasLeft(true)
      setTyped(isSendable(verdict) ? verdict.display : text)
      setKnown(verdict)
    },
    check: verdict,
    problem: isSaid ? (obstacle ?? doubtOf(verdict)) : undefined,
    obstacle,
    mend: mendOf(verdict, check),
    reset,
  }
}

/** Grouped; but what can't be right any more stays as it was typed, so that it can be found again. */
export function formatted({ status, value, display }: Check, typed: string): string {
  return status === 'invalid' && display === value ? typed : display
}

/** The mend as it would stand in the input; none that only leads to another dead end. */
export function mendOf<C extends Check>(
  verdict: C,
  check: (text: string) => C,
): string | undefined {
  const mend = mended(verdict)
  if (mend === undefined) return undefined
  const result = check(mend)
  const isDeadEnd = result.status === 'invalid' && mended(result) === undefined
  return isDeadEnd ? undefined : formatted(result, mend)
}

function obstacleOf(check: Check, isOptional: boolean): FieldProblem | undefined {
  const { status, code, params } = check
  if (status === 'empty') {
    return isOptional ? undefined : { tone: 'critical', code: 'missing', params: {} }
  }
  if (status !== 'incomplete' && status !== 'invalid') return undefined
  return { tone: 'critical', code, params }
}

function doubtOf({ status, code, params }: Check): FieldProblem | undefined {
  return status === 'warning' ? { tone: 'caution', code, params } : undefined
}
