import { style } from '@vanilla-extract/css'
import { part, visuallyHidden } from '../../theme/rules.ts'

// What is read out of sight stays beside the part, or the page would grow by it.
export const place = style({ ...part, position: 'relative' })

export const spoken = style({ ...visuallyHidden, insetInlineStart: 0 })
