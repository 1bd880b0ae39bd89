import { style } from '@vanilla-extract/css'
import { tokens } from '../../src/theme/tokens.css.ts'

export const badges = style({ display: 'flex', flexWrap: 'wrap', gap: tokens.space[2] })
