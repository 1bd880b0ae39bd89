import { style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  insidePart,
  motionAllowed,
  part,
  smallText,
  transition,
  visuallyHidden,
  wide,
} from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

const { color, space } = tokens
const whereWide = `(min-width: ${wide})`

/** Keeps the cards of a narrow list apart, by room that a row's measure counts. */
export const place = style({
  ...part,
  display: 'block',
  paddingBlockEnd: space[2],
  '@container': { [whereWide]: { paddingBlockEnd: 0 } },
})

export const row = style({
  ...part,
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gridTemplateAreas: '"who badge" "account account"',
  columnGap: space[4],
  rowGap: space[2],
  padding: space[4],
  border: `${tokens.border.width} solid ${color.line}`,
  borderRadius: tokens.radius.card,
  overflowWrap: 'anywhere',
  selectors: {
    '&:hover': { backgroundColor: color.surface },
    '&:active': { backgroundColor: color.surface },
  },
  '@container': {
    [whereWide]: {
      gridTemplateColumns: `minmax(0, 6fr) minmax(0, 5fr) minmax(calc(${space[7]} + ${space[4]}), auto)`,
      gridTemplateAreas: '"who account badge"',
      alignItems: 'center',
      // Words of any length, and the columns before them one below the other all the same.
      selectors: {
        '&[data-badge="status"]': {
          gridTemplateColumns: `minmax(0, 6fr) minmax(0, 5fr) calc(2 * ${space[7]} + ${space[6]})`,
        },
      },
      paddingBlock: space[3],
      border: 0,
      borderBlockEnd: `${tokens.border.width} solid ${color.line}`,
      borderRadius: 0,
    },
  },
  '@media': {
    [motionAllowed]: transition('background-color'),
    [forcedColors]: { borderColor: 'CanvasText' },
  },
})

export const who = style({ ...insidePart, gridArea: 'who', display: 'block', minInlineSize: 0 })

// Named by the name alone, and pressed anywhere in the row.
export const name = style({
  ...part,
  display: 'block',
  fontWeight: tokens.font.strong,
  overflowWrap: 'anywhere',
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    '&::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 'inherit' },
    // Inside, since the list around it clips what stands out.
    '&:focus-visible::after': { ...focusRing, outlineOffset: `calc(-1 * ${tokens.ring.width})` },
  },
  '@media': {
    [forcedColors]: { selectors: { '&:focus-visible::after': { outlineColor: 'Highlight' } } },
  },
})

export const note = style({ ...part, ...smallText, display: 'block', color: color.muted })

export const account = style({
  ...insidePart,
  gridArea: 'account',
  display: 'block',
  minInlineSize: 0,
})

export const main = style({ ...part, display: 'block', fontVariantNumeric: 'tabular-nums' })

export const mark = style({
  ...insidePart,
  display: 'inline-block',
  marginInlineStart: space[2],
  verticalAlign: 'middle',
})

export const badge = style({
  gridArea: 'badge',
  justifySelf: 'end',
  alignSelf: 'start',
  '@container': { [whereWide]: { alignSelf: 'center' } },
})

export const hidden = style(visuallyHidden)
