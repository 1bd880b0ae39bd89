import { style } from '@vanilla-extract/css'
import {
  focusRing,
  insidePart,
  labelText,
  part,
  smallText,
  visuallyHidden,
} from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { border, color, font, space } = tokens
const line = `${border.width} solid ${color.line}`
/** From here on the rows are lines of a table; cards before. */
const whereWide = '(min-width: 600px)'

export const table = style({
  ...part,
  display: 'block',
  inlineSize: '100%',
  borderCollapse: 'collapse',
  '@container': { [whereWide]: { display: 'table' } },
})

export const heads = style({
  ...insidePart,
  ...visuallyHidden,
  '@container': {
    [whereWide]: {
      position: 'static',
      display: 'table-header-group',
      inlineSize: 'auto',
      blockSize: 'auto',
      overflow: 'visible',
      clipPath: 'none',
    },
  },
})

export const body = style({
  ...insidePart,
  display: 'block',
  '@container': { [whereWide]: { display: 'table-row-group' } },
})

export const row = style({
  ...insidePart,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: space[4],
  rowGap: space[1],
  paddingBlock: space[3],
  borderBlockEnd: line,
  '@media': { print: { breakInside: 'avoid' } },
  '@container': { [whereWide]: { display: 'table-row' } },
  selectors: { '&[data-total]': { fontWeight: font.strong } },
})

const cell = {
  ...part,
  ...labelText,
  display: 'block',
  minInlineSize: 0,
  fontWeight: 'inherit',
  verticalAlign: 'baseline',
  overflowWrap: 'anywhere',
} as const

const asCell = {
  display: 'table-cell',
  paddingBlock: space[3],
  paddingInline: space[3],
  selectors: {
    '&:first-child': { paddingInlineStart: space[2] },
    '&:last-child': { paddingInlineEnd: space[2] },
  },
} as const

export const head = style({
  ...cell,
  ...smallText,
  color: color.muted,
  whiteSpace: 'nowrap',
  '@container': {
    [whereWide]: { ...asCell, paddingBlock: space[2], borderBlockEnd: line },
  },
})

export const headFigure = style([
  head,
  { textAlign: 'end', selectors: { '&:dir(rtl)': { textAlign: 'start' } } },
])

export const time = style({
  ...cell,
  gridColumn: 1,
  gridRow: 2,
  color: color.muted,
  whiteSpace: 'nowrap',
  fontVariantNumeric: 'tabular-nums',
  '@container': { [whereWide]: { ...asCell, inlineSize: '1%' } },
})

export const what = style({
  ...cell,
  gridColumn: 1,
  gridRow: 1,
  color: color.text,
  '@container': { [whereWide]: asCell },
})

export const details = style({
  ...part,
  ...smallText,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: space[3],
  color: color.muted,
})

export const detail = style({ ...insidePart, minInlineSize: 0, overflowWrap: 'anywhere' })

/** Figures run from left to right on any page, and so end on the right. */
export const figure = style({
  ...cell,
  gridColumn: 2,
  gridRow: 1,
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'end',
  whiteSpace: 'nowrap',
  '@container': { [whereWide]: { ...asCell, inlineSize: '1%' } },
  selectors: {
    '&:dir(rtl)': { textAlign: 'start' },
    '&[data-column="balance"]': { gridRow: 2, color: color.muted },
    '[data-total] > &[data-column="balance"]': { gridRow: 1, color: color.text },
    '[data-total] > &[data-column="out"]': { gridRow: 2 },
    '[data-total] > &[data-column="in"]': { gridRow: 3 },
  },
})

/** An empty one still holds its place among the columns. */
export const noFigure = style({
  ...cell,
  display: 'none',
  '@container': { [whereWide]: asCell },
})

/** Said by the head of the column where there is one. */
export const cellLabel = style({
  ...part,
  ...smallText,
  color: color.muted,
  marginInlineEnd: space[2],
  '@container': { [whereWide]: { display: 'none' } },
})

export const off = style({
  ...part,
  ...smallText,
  display: 'block',
  color: color.caution,
  textAlign: 'inherit',
  whiteSpace: 'normal',
})

export const link = style({
  ...part,
  ...labelText,
  color: color.accent,
  textAlign: 'start',
  textDecoration: 'underline',
  textUnderlineOffset: '2px',
  paddingBlock: space[1],
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
})
