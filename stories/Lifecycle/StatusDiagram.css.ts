import { style } from '@vanilla-extract/css'
import { forcedColors, labelText, part, smallText } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

const { color, space } = tokens

/** The width of a diagram from which each status has its meaning beside it. */
const wide = '(min-width: 880px)'
const boxes = 'minmax(0, 220px)'
const meaningWidth = '400px'

export const page = style({ ...part, display: 'grid', gap: space[7] })

export const diagram = style({
  ...part,
  display: 'grid',
  gap: space[4],
  minInlineSize: 0,
  containerType: 'inline-size',
})

export const heading = style({
  ...part,
  fontSize: tokens.text.heading,
  fontWeight: tokens.font.strong,
  lineHeight: tokens.leading.heading,
})

export const drawing = style({
  ...part,
  display: 'grid',
  gridTemplateColumns: `auto ${boxes} auto`,
  justifyContent: 'start',
  alignItems: 'start',
})

export const rows = style({ ...part, listStyle: 'none', minInlineSize: 0 })

export const row = style({ ...part, position: 'relative' })

export const box = style({
  ...part,
  display: 'grid',
  alignContent: 'center',
  paddingInline: space[3],
  border: `${tokens.border.width} solid ${color.control}`,
  borderRadius: tokens.radius.control,
  backgroundColor: color.surface,
  selectors: {
    '&[data-tone="positive"]': {
      borderColor: color.positive,
      backgroundColor: color.positiveSoft,
    },
    '&[data-tone="caution"]': { borderColor: color.caution, backgroundColor: color.cautionSoft },
    '&[data-tone="critical"]': {
      borderColor: color.critical,
      backgroundColor: color.criticalSoft,
    },
    // A ring: nothing follows.
    '&[data-finality="final"]': {
      outline: `${tokens.ring.width} solid ${color.text}`,
      outlineOffset: `calc(-1 * (${tokens.ring.width} + ${tokens.ring.offset}))`,
    },
  },
})

export const label = style({
  ...part,
  ...labelText,
  display: 'block',
  fontWeight: tokens.font.strong,
})

export const code = style({
  ...part,
  ...smallText,
  display: 'block',
  color: color.text,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
})

export const arrow = style({
  position: 'absolute',
  insetBlockEnd: 0,
  insetInlineStart: space[5],
})

export const line = style({
  fill: 'none',
  stroke: color.muted,
  strokeWidth: 1.5,
  color: color.muted,
  selectors: {
    '&[data-kind="usual"]': { stroke: color.text, strokeWidth: 3, color: color.text },
    '&[data-kind="setback"]': {
      stroke: color.caution,
      strokeWidth: 2,
      strokeDasharray: '5 4',
      color: color.caution,
    },
  },
  '@media': {
    [forcedColors]: {
      color: 'CanvasText',
      stroke: 'CanvasText',
      selectors: {
        '&[data-kind="usual"]': { color: 'CanvasText', stroke: 'CanvasText' },
        '&[data-kind="setback"]': { color: 'CanvasText', stroke: 'CanvasText' },
      },
    },
  },
})

export const head = style({ fill: 'currentColor', stroke: 'none' })

export const onwards = style({ selectors: { '&:dir(rtl)': { transform: 'scaleX(-1)' } } })

export const back = style({ selectors: { '&:dir(ltr)': { transform: 'scaleX(-1)' } } })

/** Beside the lines, where there is room. */
export const meaning = style({
  ...part,
  ...smallText,
  display: 'none',
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineStart: 'calc(100% + 96px)',
  inlineSize: 'max-content',
  maxInlineSize: meaningWidth,
  color: color.muted,
  '@container': { [wide]: { display: 'block' } },
})

export const details = style({ ...part, ...labelText })

export const summary = style({ ...part, ...labelText, cursor: 'pointer' })

export const moves = style({
  ...part,
  display: 'grid',
  gap: space[2],
  paddingBlockStart: space[3],
  listStyle: 'none',
})

export const move = style({ ...part, ...labelText })

export const strong = style({ fontWeight: tokens.font.strong })

export const legend = style({
  ...part,
  ...labelText,
  display: 'flex',
  flexWrap: 'wrap',
  gap: space[4],
  listStyle: 'none',
})

export const legendItem = style({ ...part, ...labelText, display: 'flex', gap: space[2] })

export const legendLine = style({ flex: 'none', alignSelf: 'center' })
