import { fallbackVar, style } from '@vanilla-extract/css'
import { rows, span } from '../../primitives/FieldFrame.css.ts'
import { part, smallText } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const amount = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gridTemplateRows: fallbackVar(rows, 'repeat(4, auto)'),
  gridRow: fallbackVar(span, 'auto'),
  alignContent: 'start',
  columnGap: tokens.space[2],
  minInlineSize: 0,
})

export const field = style({
  gridColumn: 1,
  vars: { [rows]: 'subgrid', [span]: '1 / span 4' },
})

export const currency = style({
  ...part,
  ...smallText,
  gridRow: 3,
  gridColumn: 2,
  alignSelf: 'center',
  marginBlockStart: tokens.space[2],
  color: tokens.color.muted,
  pointerEvents: 'none',
})
