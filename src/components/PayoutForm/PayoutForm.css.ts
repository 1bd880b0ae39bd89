import { style } from '@vanilla-extract/css'
import { insidePart, labelText, part, smallText } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const fee = style({ ...part, ...labelText, color: tokens.color.muted })

export const line = style({ ...insidePart, display: 'block' })

export const aside = style({ ...part, ...smallText, display: 'block', color: tokens.color.muted })
