import { style } from '@vanilla-extract/css'
import { part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const more = style({ ...part, display: 'block', marginBlockStart: tokens.space[4] })
