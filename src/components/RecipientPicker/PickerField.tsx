'use client'
import { type ReactNode, type RefObject, useMemo } from 'react'
import type { ChosenRecipient, UseRecipientPickerResult } from '../../hooks/useRecipientPicker.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { problemWords } from '../../messages/en/problems.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import { ComboBox } from '../../primitives/ComboBox.tsx'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { accountLine } from './accountText.ts'
import { recipientItems } from './recipientItems.ts'
import type { RecipientPickerProps } from './recipientPickerProps.ts'
import { typeInto } from './typeInto.ts'
import type { Adding } from './useAdding.ts'
import { useReturn } from './useReturn.ts'

interface PickerFieldProps {
  readonly picker: UseRecipientPickerResult
  readonly adding: Adding
  readonly host: RecipientPickerProps
  readonly inputRef: RefObject<HTMLInputElement | null>
  /** What is wrong, said before what is known of the choice. */
  readonly problem: string | undefined
}

const words = { ...fieldWords, ...problemWords, ...recipientPickerWords }

/** The search of the book, and the choice with its account. */
export function PickerField(props: PickerFieldProps): ReactNode {
  const { picker, adding, host, inputRef, problem } = props
  const { entries, chosen } = picker
  const { canAdd = true, isReadOnly = false, isOptional } = host
  const translator = useTranslator(words)
  const { text } = translator
  const recipient = 'recipient' in chosen ? chosen.recipient : undefined
  const items = useMemo(() => {
    const isListed = !recipient || entries.some(({ id }) => id === recipient.id)
    return recipientItems(translator, isListed ? entries : [...entries, recipient])
  }, [translator, entries, recipient])

  useReturn(adding, typed => {
    inputRef.current?.focus()
    if (typed && inputRef.current) typeInto(inputRef.current, typed)
  })

  return (
    <ComboBox
      autoComplete="off"
      footer={
        canAdd && !isReadOnly
          ? { label: text('recipientPicker.add'), onAction: adding.open }
          : undefined
      }
      hint={isReadOnly ? undefined : (host.description ?? text('recipientPicker.hint'))}
      inputRef={inputRef}
      isReadOnly={isReadOnly}
      items={items}
      label={host.label ?? text('recipientPicker.label')}
      limit={50}
      message={problem ? { tone: 'critical', text: problem } : note(chosen)}
      moreResults={count => text('recipientPicker.more', { count })}
      noResults={text('recipientPicker.none')}
      onBlur={host.onBlur}
      onChange={id => picker.choose(entries.find(one => one.id === id) ?? null)}
      optional={isOptional ? text('field.optional') : undefined}
      showOptions={text('recipientPicker.show')}
      value={recipient?.id ?? null}
    />
  )

  function note(state: ChosenRecipient): FieldMessage | undefined {
    switch (state.status) {
      case 'chosen':
        return { tone: 'info', text: accountLine(translator, state.recipient) }
      case 'looking':
        return { tone: 'info', text: text('recipientPicker.looking') }
      case 'failed': {
        const action = { label: text('problem.retry'), onPress: state.retry }
        return { tone: 'caution', text: text('recipientPicker.failed'), action }
      }
      default:
        return undefined
    }
  }
}
