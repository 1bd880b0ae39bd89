'use client'
import type { ReactNode } from 'react'
import type { AddressInput } from '../../api/documents/operationTypes.ts'
import { type AddressParts, toAddressParts } from '../../hooks/addresses/addressParts.ts'
import { useAddressCheck } from '../../hooks/useAddressCheck.ts'
import { addressCheckWords } from '../../messages/en/addressCheck.ts'
import { Button } from '../../primitives/Button.tsx'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Widget } from '../Widget/Widget.tsx'
import * as styles from './AddressCheck.css.ts'
import { AddressComparison } from './AddressComparison.tsx'
import { AddressVerdict } from './AddressVerdict.tsx'
import { CheckRefusal } from './CheckRefusal.tsx'
import { announcementOf, type CheckStep, stepOf } from './checkStep.ts'
import { useDecision } from './useDecision.ts'
import { useKeptFocus } from './useKeptFocus.ts'

/** The address to check, and what to do with a suggestion. */
export interface AddressCheckProps {
  /** As it stands in your form now; any part may be empty or left out. */
  readonly address: AddressInput
  /**
   * The person took the suggestion, or took it back: put these parts, all of them, into your form. An
   * empty text empties a part.
   */
  readonly onUse: (parts: AddressParts) => void
  /** Nothing can be checked or used now, as while your form is being sent. */
  readonly isDisabled?: boolean | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * A quiet button that has an address tidied, and what came of it beside what was typed. The person
 * chooses; nothing is changed without.
 *
 * Each check of another address is a billable call, and is announced by the provider's `onEvent`.
 *
 * @example
 * <AddressCheck address={address} onUse={setAddress} />
 */
export function AddressCheck({ className, ...props }: AddressCheckProps): ReactNode {
  return (
    <Widget className={className}>
      <CheckSteps {...props} />
    </Widget>
  )
}

function CheckSteps({ address, onUse, isDisabled }: AddressCheckProps): ReactNode {
  const translator = useTranslator(addressCheckWords)
  const { text } = translator
  const parts = toAddressParts(address)
  const result = useAddressCheck({ address })
  const { decision, decide } = useDecision(parts)
  const step = stepOf(result, decision, parts)
  const focus = useKeptFocus(step)
  const announcer = useAnnouncement(announcementOf(step, result, translator))

  function use(suggestion: AddressParts): void {
    decide({ made: 'used', original: parts })
    onUse(suggestion)
  }

  function undo(original: AddressParts): void {
    decide(undefined)
    onUse(original)
  }

  const lineWords = lines[step]
  return (
    <fieldset
      aria-label={text('addressCheck.label')}
      className={styles.check}
      data-flash="address-check"
      data-step={step}
      tabIndex={-1}
      {...focus}
    >
      {lineWords ? (
        <Line words={text(`addressCheck.${lineWords}`)}>
          {decision ? (
            decision.made === 'used' && (
              <Button
                isDisabled={isDisabled}
                key="undo"
                onPress={() => undo(decision.original)}
                variant="quiet"
              >
                {text('addressCheck.undo')}
              </Button>
            )
          ) : (
            <Button
              isDisabled={isDisabled}
              isPending={step === 'checking'}
              key="check"
              onPress={result.check}
              pendingLabel={text('addressCheck.checking')}
              variant="quiet"
            >
              {text('addressCheck.check')}
            </Button>
          )}
        </Line>
      ) : result.status === 'suggested' ? (
        <AddressComparison
          isDisabled={isDisabled}
          onKeep={() => decide({ made: 'kept' })}
          onUse={() => use(result.suggestion)}
          state={result}
        />
      ) : result.status === 'confirmed' ? (
        <AddressVerdict recommendation={result.recommendation}>
          {text('addressCheck.confirmed')}
        </AddressVerdict>
      ) : result.status === 'unreadable' || result.status === 'failed' ? (
        <CheckRefusal isDisabled={isDisabled} state={result} />
      ) : null}
      <span className={styles.announcement} ref={announcer} role="status" />
    </fieldset>
  )
}

/** The steps that are one quiet line, by its words. */
const lines: {
  readonly [Step in CheckStep]?: 'hint' | 'outOfDate' | 'incomplete' | 'used' | 'kept'
} = {
  idle: 'hint',
  checking: 'hint',
  outOfDate: 'outOfDate',
  incomplete: 'incomplete',
  used: 'used',
  kept: 'kept',
}

interface LineProps {
  readonly words: string
  /** A button that goes with them. */
  readonly children: ReactNode
}

function Line({ words, children }: LineProps): ReactNode {
  return (
    <div className={styles.line} data-flash="address-check-line">
      <p className={styles.words}>{words}</p>
      {children}
    </div>
  )
}
