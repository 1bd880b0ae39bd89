'use client'
import { forwardRef, type ReactNode, useImperativeHandle, useRef, useState } from 'react'
import { payeeAccountOf } from '../../hooks/payees/payeeCheckAccount.ts'
import { useRecipientPicker } from '../../hooks/useRecipientPicker.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { AddRecipient } from './AddRecipient.tsx'
import { choiceProblem } from './choiceProblem.ts'
import { EmptyPicker } from './EmptyPicker.tsx'
import { FormValue } from './FormValue.tsx'
import { PickerField } from './PickerField.tsx'
import * as styles from './RecipientPicker.css.ts'
import type { RecipientPickerProps } from './recipientPickerProps.ts'
import { useAdding } from './useAdding.ts'

/** What a host can do with a picker, by its ref. */
export interface RecipientPickerHandle {
  /** Puts the focus where somebody can be chosen now. */
  readonly focus: () => void
}

/**
 * One recipient out of the address book, found by a part of a name, account number or e-mail address,
 * or added in the picker's place.
 *
 * In a native form it stands for the recipient's id, under `name`.
 *
 * @example
 * <RecipientPicker currency="AUD" onChange={recipient => setRecipientId(recipient?.id ?? null)} />
 */
export const RecipientPicker = forwardRef<RecipientPickerHandle, RecipientPickerProps>(
  function RecipientPicker(props, ref) {
    const { currency, method, isOptional = false, isReadOnly = false, canAdd = true } = props
    const picker = useRecipientPicker(props)
    const adding = useAdding()
    const translator = useTranslator(recipientPickerWords)
    const { text } = translator
    const place = useRef<HTMLDivElement>(null)
    const input = useRef<HTMLInputElement>(null)
    /** The form around it was to be sent. */
    const [wasSent, setWasSent] = useState(false)
    const { all, chosen, entries, value } = picker
    const { payeeCheck: PayeeCheck } = props
    const payee = chosen.status === 'chosen' ? chosen.recipient : undefined

    const missing = isOptional || value !== null ? undefined : text('recipientPicker.missing')
    const wrong = choiceProblem(translator, chosen, currency)
    const problem = props.errorMessage || wrong || (wasSent ? missing : undefined)

    function focus(): void {
      const first = place.current?.querySelector<HTMLElement>(focusable)
      ;(adding.isOpen ? first : (input.current ?? first))?.focus()
    }
    useImperativeHandle(ref, () => ({ focus }))

    function content(): ReactNode {
      if (all.status === 'failed') {
        const retry = () => {
          adding.returning.current = ''
          all.retry()
        }
        return <ProblemNotice onRetry={retry} problem={all.problem} />
      }
      if (all.status !== 'ready') {
        return (
          <Skeleton label={text('recipientPicker.loading')}>
            <SkeletonField />
          </Skeleton>
        )
      }
      if (entries.length === 0 && value === null && !isReadOnly) {
        return (
          <EmptyPicker
            adding={adding}
            canAdd={canAdd}
            isOptional={isOptional}
            label={props.label ?? text('recipientPicker.label')}
            problem={problem}
            text={text(all.data.length > 0 ? 'recipientPicker.emptyFor' : 'recipientPicker.empty')}
          />
        )
      }
      return (
        <PickerField
          adding={adding}
          host={props}
          inputRef={input}
          picker={picker}
          problem={problem}
        />
      )
    }

    return (
      <Widget className={props.className}>
        <div className={styles.picker} data-flash="recipient-picker" ref={place}>
          <FormValue
            name={props.name}
            obstacle={isReadOnly ? undefined : (missing ?? wrong)}
            onFocus={focus}
            onInvalid={() => setWasSent(true)}
            onReset={() => {
              setWasSent(false)
              picker.reset()
            }}
            value={value ?? ''}
          />
          <div hidden={adding.isOpen}>
            {content()}
            {PayeeCheck && payee?.accountIdType === 'BSB' ? (
              <div className={styles.check}>
                <PayeeCheck account={payeeAccountOf(payee)} key={payee.id} />
              </div>
            ) : null}
          </div>
          {adding.draft ? (
            <AddRecipient
              adding={adding}
              initialValues={{
                ...(currency && { currency }),
                ...(method && { method }),
                ...props.initialValues,
              }}
              onCreated={recipient => {
                adding.done()
                picker.choose(recipient)
              }}
            />
          ) : null}
        </div>
      </Widget>
    )
  },
)

/** What stands in the place of the search while there is none. */
const focusable = ':is(button, h2, [role="alert"]):not([hidden] *)'
