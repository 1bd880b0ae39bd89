import { type StyleRule, style } from '@vanilla-extract/css'
import { focusRing, labelText, part, smallText, visuallyHidden, wide } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const check = style({
  ...part,
  display: 'block',
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
  borderRadius: tokens.radius.card,
  outline: 'none',
  containerType: 'inline-size',
  // What is read out of sight stays beside the part, or the page would grow by it.
  position: 'relative',
  selectors: { '&:focus-visible': focusRing },
})

export const announcement = style(visuallyHidden)

export const line = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: tokens.space[4],
})

export const words = style({
  ...part,
  ...labelText,
  minInlineSize: 0,
  color: tokens.color.muted,
  overflowWrap: 'anywhere',
})

export const verdict = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[1],
})

export const recommendation = style({
  ...part,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[1],
  minInlineSize: 0,
  fontWeight: tokens.font.strong,
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-tone="positive"]': { color: tokens.color.positive },
    '&[data-tone="caution"]': { color: tokens.color.caution },
    '&[data-tone="critical"]': { color: tokens.color.critical },
  },
})

export const comparison = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[4],
  padding: tokens.space[4],
  border: `${tokens.border.width} solid ${tokens.color.line}`,
  borderRadius: tokens.radius.card,
})

export const columns = style({
  ...part,
  display: 'grid',
  gap: tokens.space[5],
  '@container': {
    [`(min-width: ${wide})`]: {
      gridAutoFlow: 'column',
      gridAutoColumns: 'minmax(0, 1fr)',
      columnGap: tokens.space[5],
      rowGap: tokens.space[3],
    },
  },
})

export const column = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[3],
  minInlineSize: 0,
  '@container': {
    [`(min-width: ${wide})`]: {
      display: 'grid',
      gridTemplateRows: 'subgrid',
      // The title and the parts: each part stands on one line with its like.
      selectors: rowsOfColumn(rows => `span ${rows + 1}`),
    },
  },
})

export const title = style({ ...part, ...labelText, fontWeight: tokens.font.strong })

export const parts = style({
  ...part,
  display: 'grid',
  gap: tokens.space[3],
  minInlineSize: 0,
  '@container': {
    [`(min-width: ${wide})`]: {
      gridTemplateRows: 'subgrid',
      selectors: rowsOfColumn(rows => `span ${rows}`),
    },
  },
})

export const row = style({ ...part, minInlineSize: 0 })

export const label = style({
  ...part,
  ...smallText,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: tokens.space[2],
  color: tokens.color.muted,
})

export const mark = style({
  ...part,
  ...smallText,
  // Its edge takes no room: a line with it is as high as its like without.
  marginBlock: `calc(-1 * ${tokens.border.width})`,
  paddingInline: tokens.space[2],
  border: `${tokens.border.width} solid ${tokens.color.accent}`,
  borderRadius: tokens.radius.round,
  backgroundColor: tokens.color.accentSoft,
  color: tokens.color.accent,
  fontWeight: tokens.font.strong,
})

export const value = style({
  ...part,
  minInlineSize: 0,
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-changed]': { fontWeight: tokens.font.strong },
    '&[data-empty]': { color: tokens.color.muted, fontWeight: tokens.font.regular },
  },
})

export const actions = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[3],
})

/** By attribute, because a style can't count and a page may forbid inline ones. Seven parts at most. */
function rowsOfColumn(gridRow: (rows: number) => string): NonNullable<StyleRule['selectors']> {
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map(rows => [`&[data-rows="${rows}"]`, { gridRow: gridRow(rows) }]),
  )
}
