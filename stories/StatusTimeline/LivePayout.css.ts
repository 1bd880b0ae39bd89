import { style } from '@vanilla-extract/css'
import { part } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

export const demo = style({ ...part, display: 'grid', gap: tokens.space[5] })

export const actions = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: tokens.space[2] })
