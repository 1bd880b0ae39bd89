import { style } from '@vanilla-extract/css'
import { bone as bar } from '../../theme/bone.css.ts'
import { focusRing, insidePart, labelText, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens

export const card = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[5],
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
  padding: space[4],
  border: `${tokens.border.width} solid ${color.line}`,
  borderRadius: tokens.radius.card,
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
  '@media': { print: { breakInside: 'avoid' } },
})

export const note = style({
  ...insidePart,
  display: 'flex',
  gap: space[2],
  color: color.muted,
})

export const noteText = style({ ...part, ...labelText, minInlineSize: 0, color: color.muted })

export const actions = style({
  ...insidePart,
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: space[3],
  '@media': { print: { display: 'none' } },
})

export const more = style({
  ...part,
  display: 'block',
  // A way to more is no use on paper; what it has opened is.
  '@media': { print: { selectors: { '&:not([open])': { display: 'none' } } } },
})

export const summary = style({
  ...part,
  ...labelText,
  inlineSize: 'fit-content',
  marginInline: `calc(-1 * ${space[1]})`,
  padding: space[1],
  borderRadius: tokens.radius.control,
  color: color.accent,
  fontWeight: tokens.font.strong,
  cursor: 'pointer',
  outline: 'none',
  selectors: { '&:focus-visible': focusRing },
  '@media': { print: { display: 'none' } },
})

export const others = style({ ...insidePart, display: 'block', marginBlockStart: space[4] })

export const bone = style({
  ...bar,
  inlineSize: '40%',
  marginBlock: space[4],
  selectors: { '&[data-size="large"]': { inlineSize: '65%' } },
})
