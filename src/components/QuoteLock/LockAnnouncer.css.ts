import { style } from '@vanilla-extract/css'
import { visuallyHidden } from '../../theme/rules.ts'

export const announcement = style(visuallyHidden)
