import { style } from '@vanilla-extract/css'
import { labelText, part, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, space } = tokens

export const amounts = style({
  ...part,
  position: 'relative',
  display: 'grid',
  gap: space[4],
  minInlineSize: 0,
})

export const spoken = style({ ...visuallyHidden, insetInlineStart: 0 })

// Dashed, as every rate that isn't held.
export const rate = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[2],
  minInlineSize: 0,
  padding: space[3],
  border: `${border.width} dashed ${color.control}`,
  borderRadius: tokens.radius.card,
})

export const note = style({ ...part, ...labelText, minInlineSize: 0, color: color.muted })
