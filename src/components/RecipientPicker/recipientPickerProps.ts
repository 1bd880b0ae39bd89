import type { ComponentType } from 'react'
import type { RecipientInitialValues } from '../../hooks/forms/formInitialValues.ts'
import type { UseRecipientPickerOptions } from '../../hooks/useRecipientPicker.ts'
import type { CopBadgeProps } from '../CopBadge/copBadgeProps.ts'

/** What a host may say of the picker; all of it is optional. */
export interface RecipientPickerProps extends UseRecipientPickerOptions {
  /** In place of the kit's own. */
  readonly label?: string | undefined
  /** Help under the label, in place of the kit's own; an empty one takes it away. */
  readonly description?: string | undefined
  /** What the host has to say against the choice. Shown before all else; it blocks no form. */
  readonly errorMessage?: string | undefined
  /** May be left empty; otherwise a native form isn't sent without a choice. */
  readonly isOptional?: boolean | undefined
  /** Shown locked: can be focused, read and copied, not changed. */
  readonly isReadOnly?: boolean | undefined
  /** The key of the recipient's id in a native form. */
  readonly name?: string | undefined
  /** Offers to add somebody in the picker's place; true unless told. */
  readonly canAdd?: boolean | undefined
  /** What a new recipient starts with, by the API's field names. */
  readonly initialValues?: RecipientInitialValues | undefined
  /**
   * Offers to have the bank asked about the name of a chosen Australian account: `CopBadge`, or a
   * component of the host's own. Each check may be billed; what it says blocks nothing.
   */
  readonly payeeCheck?: ComponentType<CopBadgeProps> | undefined
  /** The focus has left the search. */
  readonly onBlur?: (() => void) | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}
