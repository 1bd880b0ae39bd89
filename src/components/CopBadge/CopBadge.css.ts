import { style } from '@vanilla-extract/css'
import { focusRing, insidePart, labelText, part, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, font, radius, size, space } = tokens

export const check = style({
  ...part,
  display: 'block',
  minInlineSize: 0,
  maxInlineSize: size.form,
  borderRadius: radius.card,
  outline: 'none',
  // What is read out of sight stays beside the part, or the page would grow by it.
  position: 'relative',
  selectors: {
    '&:focus-visible': focusRing,
    '&[data-look="badge"]': {
      display: 'inline-flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: space[2],
    },
  },
})

export const announcement = style(visuallyHidden)

export const line = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: space[4],
})

/** Beside the button where there is room for some words, and above it where there isn't. */
export const lineWords = style({ ...part, flex: `1 1 calc(${size.form} / 2)`, minInlineSize: 0 })

export const words = style({
  ...part,
  ...labelText,
  minInlineSize: 0,
  color: color.muted,
  overflowWrap: 'anywhere',
})

export const card = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[3],
  padding: space[4],
  border: `${border.width} solid ${color.line}`,
  borderRadius: radius.card,
})

export const says = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: space[1],
})

export const verdict = style({
  ...part,
  display: 'flex',
  alignItems: 'center',
  gap: space[1],
  minInlineSize: 0,
  fontWeight: font.strong,
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-tone="positive"]': { color: color.positive },
    '&[data-tone="caution"]': { color: color.caution },
    '&[data-tone="critical"]': { color: color.critical },
  },
})

export const advice = style({
  ...part,
  ...labelText,
  minInlineSize: 0,
  overflowWrap: 'anywhere',
})

export const decision = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  gap: space[3],
})

export const badgeFace = style({
  ...insidePart,
  display: 'inline-flex',
  alignItems: 'center',
  gap: space[1],
  // Else the badge would leave room beneath for the tails of letters that aren't its own.
  verticalAlign: 'top',
})
