'use client'
import { type ForwardedRef, type ReactNode, useImperativeHandle, useRef } from 'react'
import type { Check } from '../../accounts/check.ts'
import type { UseCheckedFieldOptions, UseCheckedFieldResult } from '../../hooks/useCheckedField.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { Words } from '../../messages/translator.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { FormattedTextField } from '../../primitives/FormattedTextField.tsx'
import type { TextFieldProps } from '../../primitives/TextField.tsx'
import { useAfterPress } from '../../primitives/useAfterPress.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Widget } from '../Widget/Widget.tsx'
import { fieldLabel, problemText } from './fieldMessage.ts'
import { fieldNotice } from './fieldNotice.ts'
import { useNativeForm } from './useNativeForm.ts'

/** What a host may say of any account field; all of it is optional. */
export interface AccountFieldProps<C extends Check = Check>
  extends Omit<UseCheckedFieldOptions<C>, 'check'> {
  /** The key of the canonical value in a native form. */
  readonly name?: string | undefined
  /** In place of the kit's own. */
  readonly label?: string | undefined
  /** In place of the kit's own; an empty one takes it away. */
  readonly hint?: string | undefined
  /**
   * What the host has to say against the value, such as a server's refusal. Shown before all else; it
   * keeps no form from being sent, since only the host knows when it is over.
   */
  readonly errorMessage?: string | undefined
  /** The focus has left the field. */
  readonly onBlur?: (() => void) | undefined
  /** Cannot be used now; leaves the tab order and the form. */
  readonly isDisabled?: boolean | undefined
  /** Shown locked: can be focused, read and copied, not changed. */
  readonly isReadOnly?: boolean | undefined
  /** What a browser may fill in; `off` for account numbers unless told. */
  readonly autoComplete?: string | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

interface Parts<C extends Check> extends Pick<TextFieldProps, 'autoCapitalize' | 'inputMode'> {
  readonly type?: 'tel' | undefined
  readonly host: AccountFieldProps<C>
  readonly field: UseCheckedFieldResult<C>
  /** The host's ref, which gets the input. */
  readonly inputRef: ForwardedRef<HTMLInputElement>
  /** Stem of its message keys. */
  readonly wording: string
  /** Its topics; the same object from render to render. */
  readonly words: Words<keyof typeof fieldWords>
  /** What is known of the value; shown where nothing is wrong with it. */
  readonly note?: FieldMessage | undefined
  /** Groups while it is being typed. */
  readonly isGrouped?: boolean | undefined
  /** A button beside what is wrong, in place of the one that takes the mend. */
  readonly action?: FieldMessage['action']
  /** Takes the account number that was pasted with it; without it that mend isn't offered. */
  readonly onAccountNumber?: ((accountNumber: string) => void) | undefined
}

/** What every account field is made of: a text, its verdict in words, and the canonical value. */
export function AccountField<C extends Check>({ host, field, ...parts }: Parts<C>): ReactNode {
  const { wording, words, isGrouped } = parts
  const translator = useTranslator(words)
  const { text, maybe } = translator
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(parts.inputRef, () => input.current as HTMLInputElement)
  const { obstacle } = field
  const why = obstacle && problemText(translator, { wording }, obstacle)
  const leave = useAfterPress(field.onBlur)
  useNativeForm(input, { obstacle: why, onInvalid: field.onBlur, onReset: field.reset })

  const canMend = !host.isReadOnly && !host.isDisabled
  const message: FieldMessage | undefined = host.errorMessage
    ? { tone: 'critical', text: host.errorMessage }
    : fieldNotice(
        translator,
        { wording },
        {
          ...field,
          ...parts,
          onMend: canMend
            ? mend => {
                field.onTextChange(mend)
                input.current?.focus()
              }
            : undefined,
        },
      )

  return (
    <Widget>
      <FormattedTextField
        autoCapitalize={parts.autoCapitalize}
        autoComplete={host.autoComplete ?? 'off'}
        className={host.className}
        dir="ltr"
        format={isGrouped ? field.format : asTyped}
        hint={host.isReadOnly ? undefined : (host.hint ?? maybe(`field.${wording}.hint`))}
        inputMode={parts.inputMode}
        inputRef={input}
        isDisabled={host.isDisabled}
        isReadOnly={host.isReadOnly}
        label={host.label ?? fieldLabel(translator, { wording })}
        message={message}
        numeric
        onBlur={() => {
          if (!host.isReadOnly) leave()
          host.onBlur?.()
        }}
        onChange={field.onTextChange}
        optional={host.isOptional ? text('field.optional') : undefined}
        spellCheck={false}
        type={parts.type}
        value={field.text}
      />
      {host.name && !host.isDisabled ? (
        <input name={host.name} type="hidden" value={field.check.value} />
      ) : null}
    </Widget>
  )
}

function asTyped(text: string): string {
  return text
}
