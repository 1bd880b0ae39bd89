import type { ComponentType } from 'react'
import type { CopBadgeProps } from '../CopBadge/copBadgeProps.ts'
import type { FormLooks } from '../FieldForm/fieldFormParts.ts'

/** What a host may say of the looks of a recipient's form; all of it is optional. */
export interface RecipientLooks extends FormLooks {
  /**
   * Offers to have the bank asked about the name of an Australian account: `CopBadge`, or a component of
   * the host's own. Each check may be billed; what it says blocks nothing.
   */
  readonly payeeCheck?: ComponentType<CopBadgeProps> | undefined
}
