import { style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  motionAllowed,
  part,
  transition,
  visuallyHidden,
  wide,
} from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens
const whereWide = `(min-width: ${wide})`

const sharedColumns = {
  display: 'grid',
  gridColumn: '1 / -1',
  gridTemplateColumns: 'subgrid',
} as const

export const place = style({
  ...part,
  display: 'block',
  borderBlockEnd: `${tokens.border.width} solid ${color.line}`,
  selectors: { '&:last-child': { borderBlockEnd: 0 } },
  '@container': { [whereWide]: sharedColumns },
})

export const row = style({
  ...part,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  inlineSize: '100%',
  paddingBlock: space[3],
  columnGap: space[4],
  appearance: 'none',
  '@container': {
    [whereWide]: { ...sharedColumns, alignItems: 'baseline' },
  },
  selectors: {
    'button&': {
      paddingInline: space[3],
      borderRadius: tokens.radius.control,
      cursor: 'pointer',
      outline: 'none',
      WebkitTapHighlightColor: 'transparent',
    },
    'button&:hover': { backgroundColor: color.surface },
    '&[aria-current]': { backgroundColor: color.accentSoft },
    '&[aria-current]:hover': { backgroundColor: color.accentSoft },
    // Inside, since the next row begins where this one ends.
    '&:focus-visible': { ...focusRing, outlineOffset: `calc(-1 * ${tokens.ring.width})` },
  },
  '@media': { [motionAllowed]: transition('background-color') },
})

export const name = style({
  ...insidePart,
  display: 'flex',
  alignItems: 'center',
  gap: space[1],
  minInlineSize: 0,
  fontWeight: tokens.font.strong,
  overflowWrap: 'anywhere',
  selectors: { '[aria-current] > &': { color: color.accent } },
  '@media': {
    [forcedColors]: { selectors: { '[aria-current] > &': { color: 'Highlight' } } },
  },
})

export const amounts = style({
  ...insidePart,
  display: 'flex',
  flexDirection: 'column',
  minInlineSize: 0,
  '@container': {
    [whereWide]: {
      alignItems: 'flex-end',
      // Figures run from left to right on any page, and so end on the right.
      selectors: { '&:dir(rtl)': { alignItems: 'flex-start' } },
    },
  },
})

export const pending = style({
  ...part,
  ...labelText,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: space[2],
  color: color.muted,
})

export const hidden = style(visuallyHidden)
