import { style } from '@vanilla-extract/css'
import { visuallyHidden } from '../theme/rules.ts'

/** Not `display: none`: Firefox prints nothing of such a frame. */
export const frame = style({ ...visuallyHidden, insetInlineStart: 0 })
