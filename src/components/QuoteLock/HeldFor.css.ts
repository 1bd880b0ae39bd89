import { style } from '@vanilla-extract/css'
import { forcedColors, insidePart, part, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens

export const hold = style({
  ...part,
  display: 'grid',
  gap: space[2],
  color: color.accent,
  selectors: { '&[data-near]': { color: color.caution } },
})

export const line = style({
  ...part,
  display: 'flex',
  alignItems: 'center',
  gap: space[2],
  color: 'inherit',
})

export const time = style({
  ...part,
  position: 'relative',
  minInlineSize: 0,
  color: 'inherit',
  fontWeight: tokens.font.strong,
  fontVariantNumeric: 'tabular-nums',
})

export const spoken = style({ ...visuallyHidden, insetInlineStart: 0, userSelect: 'none' })

export const track = style({
  ...part,
  overflow: 'hidden',
  blockSize: space[1],
  borderRadius: tokens.radius.round,
  backgroundColor: color.line,
  color: 'inherit',
  '@media': { [forcedColors]: { backgroundColor: 'Canvas', outline: '1px solid CanvasText' } },
})

export const bar = style({
  ...insidePart,
  inlineSize: '100%',
  blockSize: '100%',
  backgroundColor: 'currentColor',
  '@media': { [forcedColors]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
})
