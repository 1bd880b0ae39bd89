import { style } from '@vanilla-extract/css'
import {
  forcedColors,
  insidePart,
  motionAllowed,
  part,
  smallText,
  transition,
  visuallyHidden,
  wide,
} from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const { border, color, leading, radius, ring, size, space } = tokens

export const container = style({ ...part, display: 'block', containerType: 'inline-size' })

export const list = style({ ...part, display: 'block', listStyle: 'none' })

/** The rail's colour and stroke are those of what it leads to. */
export const item = style({
  ...part,
  position: 'relative',
  display: 'flex',
  gap: space[3],
  paddingBlockEnd: space[4],
  selectors: {
    '&:last-child': { paddingBlockEnd: 0 },
    // From mark to mark and not behind them, or they would need to know the ground they stand on.
    '&:not(:last-child)::before': {
      content: '""',
      position: 'absolute',
      insetBlockStart: leading.body,
      insetBlockEnd: 0,
      insetInlineStart: `calc((${size.icon} - ${ring.width}) / 2)`,
      borderInlineStart: `${ring.width} solid ${color.control}`,
    },
    '&[data-leads-to="next"]::before': { borderInlineStartStyle: 'dashed' },
    '&[data-leads-to="back"]::before': { borderInlineStartColor: color.caution },
  },
  '@media': {
    [forcedColors]: { selectors: { '&:not(:last-child)::before': { borderColor: 'CanvasText' } } },
  },
})

export const mark = style({
  ...insidePart,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: size.icon,
  blockSize: leading.body,
})

const tones = {
  '&[data-tone="neutral"]': { color: color.accent },
  '&[data-tone="positive"]': { color: color.positive },
  '&[data-tone="caution"]': { color: color.caution },
  '&[data-tone="critical"]': { color: color.critical },
} as const

export const sign = style({
  ...insidePart,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: space[3],
  blockSize: space[3],
  borderRadius: radius.round,
  selectors: {
    ...tones,
    '&[data-mark="past"]': { backgroundColor: color.control },
    '&[data-mark="next"]': { border: `${border.width} dashed ${color.control}` },
    '&[data-mark="now"]': {
      inlineSize: size.icon,
      blockSize: size.icon,
      border: `${ring.width} solid currentcolor`,
    },
    '&[data-mark="now"]::after': {
      content: '""',
      inlineSize: space[2],
      blockSize: space[2],
      borderRadius: radius.round,
      backgroundColor: 'currentcolor',
    },
    '&[data-mark="back"]': {
      inlineSize: leading.body,
      blockSize: leading.body,
      flex: 'none',
      backgroundColor: color.cautionSoft,
      color: color.caution,
    },
    '&[data-mark="back"][data-current]': {
      boxShadow: `inset 0 0 0 ${ring.width} currentcolor`,
    },
  },
  '@media': {
    [motionAllowed]: transition('background-color', 'border-color', 'box-shadow'),
    [forcedColors]: {
      selectors: {
        '&[data-mark="past"]': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
        '&[data-mark="now"]': { borderColor: 'Highlight' },
        '&[data-mark="now"]::after': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
        '&[data-mark="back"]': { border: `${border.width} solid CanvasText` },
        '&[data-mark="back"][data-current]': { borderWidth: ring.width },
      },
    },
  },
})

/** A step back: down, and up again. */
export const turn = style({
  display: 'block',
  boxSizing: 'border-box',
  flex: 'none',
  inlineSize: size.icon,
  blockSize: size.icon,
  margin: 0,
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  strokeWidth: 1.75,
})

export const body = style({
  ...part,
  flex: '1 1 0',
  minInlineSize: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  columnGap: space[4],
  '@container': {
    [`(min-width: ${wide})`]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
})

export const title = style({
  ...part,
  minInlineSize: 0,
  fontWeight: tokens.font.strong,
  overflowWrap: 'anywhere',
  selectors: {
    '&[data-mark="next"]': { color: color.muted, fontWeight: tokens.font.regular },
    '&[data-mark="back"]': { color: color.caution },
  },
})

export const when = style({
  ...part,
  ...smallText,
  color: color.muted,
  fontVariantNumeric: 'tabular-nums',
  '@container': {
    // On the line of the title, whose text is larger.
    [`(min-width: ${wide})`]: {
      gridArea: '1 / 2 / span 2',
      lineHeight: leading.body,
      textAlign: 'end',
    },
  },
})

export const text = style({ ...part, gridColumn: 1, minInlineSize: 0 })

export const state = style(visuallyHidden)
