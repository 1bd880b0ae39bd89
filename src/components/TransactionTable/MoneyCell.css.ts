import { style } from '@vanilla-extract/css'
import { insidePart, part, smallText, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const money = style({
  ...part,
  position: 'relative',
  display: 'var(--flash-table-figures, block)',
  color: 'inherit',
  fontSize: 'inherit',
  fontVariantNumeric: 'tabular-nums',
  fontWeight: 'inherit',
})

// From left to right on any page, and to the right in its column: there the points meet.
export const shown = style({
  ...insidePart,
  display: 'var(--flash-table-figures, block)',
  textAlign: 'end',
  whiteSpace: 'nowrap',
})

export const room = style({
  ...insidePart,
  display: 'var(--flash-table-room, inline)',
  visibility: 'hidden',
  userSelect: 'none',
})

export const code = style({
  ...part,
  ...smallText,
  display: 'inline-block',
  // As wide as any other code.
  minInlineSize: '2.6em',
  marginInlineStart: tokens.space[1],
  color: tokens.color.muted,
  lineHeight: 1,
})

export const spoken = style({ ...visuallyHidden, insetInlineStart: 0, userSelect: 'none' })
