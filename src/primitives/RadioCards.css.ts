import { createVar, style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  labelText,
  motionAllowed,
  part,
  transition,
  wide,
} from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const columns = createVar()
const gap = createVar()
const threshold = createVar()

// Each column asks for its share of a wide line; on a narrow one the last term grows beyond any
// width, and every column takes a line. So the group's own width decides, not the window's.
const share = `calc((100% - (${columns} - 1) * ${gap}) / ${columns})`
const stack = `calc((${threshold} - 100%) * 999)`

const grid = {
  ...part,
  display: 'grid',
  flex: '1 1 auto',
  minInlineSize: 0,
  gap,
  gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, max(${share}, ${stack})), 1fr))`,
  selectors: {
    '&[data-columns="1"]': { vars: { [columns]: '1' } },
    '&[data-columns="2"]': { vars: { [columns]: '2' } },
    '&[data-columns="3"]': { vars: { [columns]: '3' } },
    '&[data-columns="4"]': { vars: { [columns]: '4' } },
  },
} as const

export const cards = style({ ...grid, vars: { [gap]: tokens.space[3], [threshold]: wide } })

export const card = style({
  ...part,
  position: 'relative',
  display: 'flex',
  flexDirection: 'column',
  padding: tokens.space[4],
  border: `${tokens.border.width} solid ${tokens.color.control}`,
  borderRadius: tokens.radius.card,
  backgroundColor: tokens.color.canvas,
  selectors: {
    '&:hover': { borderColor: tokens.color.muted },
    '&[data-invalid]': { borderColor: tokens.color.critical },
    '&[data-selected]': {
      borderColor: tokens.color.accent,
      backgroundColor: tokens.color.accentSoft,
      boxShadow: `inset 0 0 0 ${tokens.border.width} ${tokens.color.accent}`,
    },
    '&[data-readonly]': {
      borderColor: tokens.color.line,
      backgroundColor: tokens.color.surface,
      boxShadow: 'none',
    },
    '&[data-disabled]': {
      borderColor: tokens.color.line,
      backgroundColor: tokens.color.surface,
      boxShadow: 'none',
    },
  },
  '@media': {
    [motionAllowed]: transition('border-color', 'background-color', 'box-shadow'),
    [forcedColors]: { selectors: { '&[data-selected]': { borderColor: 'Highlight' } } },
  },
})

/** The label covers the whole card, so a press anywhere on it chooses. */
const cover = {
  content: '""',
  position: 'absolute',
  inset: `calc(-1 * ${tokens.border.width})`,
  borderRadius: 'inherit',
} as const

export const cardLabel = style({
  ...part,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
  borderRadius: tokens.radius.card,
  fontWeight: tokens.font.strong,
  cursor: 'pointer',
  selectors: {
    '&::after': cover,
    '&[data-focus-visible]::after': focusRing,
    '&[data-readonly]': { cursor: 'default' },
    '&[data-disabled]': { color: tokens.color.muted, cursor: 'not-allowed' },
  },
  '@media': { [forcedColors]: { selectors: { '&[data-disabled]': { color: 'GrayText' } } } },
})

export const dot = style({
  ...part,
  flex: 'none',
  inlineSize: tokens.size.icon,
  blockSize: tokens.size.icon,
  border: `${tokens.border.width} solid ${tokens.color.control}`,
  borderRadius: tokens.radius.round,
  backgroundColor: tokens.color.canvas,
  selectors: {
    [`${card}[data-selected] &`]: {
      borderWidth: '6px',
      borderColor: tokens.color.accent,
    },
    [`${card}[data-disabled] &`]: { borderColor: tokens.color.control },
    [`${card}[data-readonly] &`]: { borderColor: tokens.color.control },
  },
  '@media': {
    [motionAllowed]: transition('border-width', 'border-color'),
    [forcedColors]: {
      selectors: { [`${card}[data-selected] &`]: { borderColor: 'Highlight' } },
    },
  },
})

export const words = style({ minInlineSize: 0, overflowWrap: 'anywhere' })

export const hint = style({
  ...part,
  ...labelText,
  display: 'block',
  marginBlockStart: tokens.space[1],
  paddingInlineStart: `calc(${tokens.size.icon} + ${tokens.space[2]})`,
  color: tokens.color.muted,
})

export const segments = style({
  ...grid,
  // A word needs less room than a card.
  vars: { [gap]: tokens.space[1], [threshold]: `calc(${columns} * 112px)` },
  padding: tokens.space[1],
  border: `${tokens.border.width} solid ${tokens.color.control}`,
  borderRadius: tokens.radius.control,
  backgroundColor: tokens.color.surface,
  selectors: {
    ...grid.selectors,
    '&[data-invalid]': { borderColor: tokens.color.critical },
  },
})

export const segment = style({ ...part, position: 'relative', display: 'flex' })

export const segmentLabel = style({
  ...part,
  ...labelText,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  flex: '1 1 auto',
  gap: tokens.space[1],
  minBlockSize: tokens.size.compact,
  paddingBlock: tokens.space[1],
  paddingInline: tokens.space[3],
  borderRadius: `calc(${tokens.radius.control} - ${tokens.space[1]})`,
  color: tokens.color.muted,
  textAlign: 'center',
  cursor: 'pointer',
  selectors: {
    '&[data-hovered]': { color: tokens.color.text },
    '&[data-selected]': {
      backgroundColor: tokens.color.canvas,
      color: tokens.color.accent,
      fontWeight: tokens.font.strong,
      boxShadow: `0 0 0 ${tokens.border.width} ${tokens.color.accent}`,
    },
    '&[data-readonly]': { cursor: 'default' },
    '&[data-selected][data-readonly]': {
      color: tokens.color.text,
      boxShadow: `0 0 0 ${tokens.border.width} ${tokens.color.line}`,
    },
    '&[data-disabled]': { cursor: 'not-allowed' },
    '&[data-selected][data-disabled]': {
      color: tokens.color.muted,
      boxShadow: `0 0 0 ${tokens.border.width} ${tokens.color.line}`,
    },
    '&[data-focus-visible]': focusRing,
  },
  '@media': {
    [motionAllowed]: transition('color', 'background-color', 'box-shadow'),
    [forcedColors]: {
      selectors: {
        // Four selectors' worth, so that it also holds for a locked choice.
        '&[data-selected][data-selected][data-selected]': {
          forcedColorAdjust: 'none',
          backgroundColor: 'Highlight',
          color: 'HighlightText',
        },
      },
    },
  },
})
