'use client'
import { type ReactNode, useRef } from 'react'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import { ComboBox, type ComboBoxProps } from '../../primitives/ComboBox.tsx'
import type { ComboBoxItem } from '../../primitives/filterItems.ts'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { typeInto } from '../RecipientPicker/typeInto.ts'
import type { Adding } from '../RecipientPicker/useAdding.ts'
import { useReturn } from '../RecipientPicker/useReturn.ts'

interface PartyInputProps {
  readonly host: FormFieldProps
  /** Which words it takes. */
  readonly kind: 'sender' | 'subClient'
  /** The query behind it. */
  readonly all:
    | { readonly status: 'idle' | 'loading' | 'ready' }
    | { readonly status: 'failed'; readonly problem: FlashProblem; readonly retry: () => void }
  /** Who can be chosen; the same array from render to render. */
  readonly items: readonly ComboBoxItem[]
  readonly footer?: ComboBoxProps['footer']
  /** The way to a form for somebody new, and back. */
  readonly adding: Adding
}

const words = { ...fieldWords, ...transferWords }

/** A search over those for whom money is sent. */
export function PartyInput({ host, kind, all, items, footer, adding }: PartyInputProps): ReactNode {
  const { text } = useTranslator(words)
  const box = useRef<HTMLDivElement>(null)
  useReturn(adding, typed => {
    const input = box.current?.querySelector('input')
    input?.focus()
    if (input && typed) typeInto(input, typed)
  })
  if (all.status === 'failed') return <ProblemNotice onRetry={all.retry} problem={all.problem} />
  if (all.status !== 'ready') {
    return (
      <Skeleton label={text(`transfer.${kind}.loading`)}>
        <SkeletonField />
      </Skeleton>
    )
  }
  const { value, message, isLocked } = host
  const isGone = value !== '' && !items.some(({ id }) => id === value)
  const gone = { tone: 'caution', text: text(`transfer.${kind}.gone`) } as const
  const hint =
    items.length > 0 ? host.hint || text(`transfer.${kind}.hint`) : text(`transfer.${kind}.empty`)
  return (
    <div ref={box}>
      <ComboBox
        autoComplete="off"
        footer={isLocked ? undefined : footer}
        hint={isLocked ? undefined : hint}
        inputRef={host.inputRef}
        isReadOnly={isLocked}
        items={items}
        label={host.label}
        limit={50}
        message={message ?? (isGone ? gone : undefined)}
        moreResults={count => text('transfer.more', { count })}
        name={host.name}
        noResults={text('transfer.nobody')}
        onBlur={host.onBlur}
        onChange={id => host.onChange(id ?? '')}
        optional={host.isRequired ? undefined : text('field.optional')}
        showOptions={text(`transfer.${kind}.show`)}
        value={value || null}
      />
    </div>
  )
}
