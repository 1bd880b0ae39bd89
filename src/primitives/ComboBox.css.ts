import { keyframes, style } from '@vanilla-extract/css'
import { forcedColors, labelText, motionAllowed, part } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

export const button = style({
  ...part,
  position: 'absolute',
  insetBlock: 0,
  insetInlineEnd: 0,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: tokens.size.control,
  minBlockSize: 0,
  borderRadius: tokens.radius.control,
  color: tokens.color.muted,
  appearance: 'none',
  outline: 'none',
  cursor: 'pointer',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    '&[data-hovered]': { color: tokens.color.text },
    '&:disabled': { cursor: 'not-allowed' },
  },
})

const enter = keyframes({ from: { opacity: 0, translate: '0 -4px' } })

export const popover = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  inlineSize: 'var(--trigger-width)',
  minInlineSize: '200px',
  maxInlineSize: `calc(100vw - 2 * ${tokens.space[2]})`,
  border: `${tokens.border.width} solid ${tokens.color.line}`,
  borderRadius: tokens.radius.card,
  backgroundColor: tokens.color.raised,
  boxShadow: `0 ${tokens.space[2]} ${tokens.space[5]} ${tokens.color.shadow}`,
  overflow: 'hidden',
  pointerEvents: 'auto',
  '@media': {
    [motionAllowed]: {
      selectors: {
        '&[data-entering]': { animation: `${enter} ${tokens.motion.state} ${tokens.motion.ease}` },
      },
    },
  },
})

export const list = style({
  ...part,
  display: 'block',
  minBlockSize: 0,
  padding: tokens.space[1],
  overflow: 'auto',
  overscrollBehavior: 'contain',
  outline: 'none',
  selectors: {
    // What has the focus is not left under the line that stays at the foot.
    '&[data-footer]': {
      scrollPaddingBlockEnd: `calc(${tokens.size.control} + 2 * ${tokens.space[1]})`,
    },
  },
})

const line = {
  ...part,
  display: 'flex',
  alignItems: 'center',
  gap: tokens.space[2],
  minBlockSize: tokens.size.control,
  paddingBlock: tokens.space[2],
  paddingInline: tokens.space[3],
  borderRadius: tokens.radius.control,
  cursor: 'pointer',
  outline: 'none',
} as const

const focused = {
  [forcedColors]: {
    selectors: {
      '&[data-focused]': {
        forcedColorAdjust: 'none',
        backgroundColor: 'Highlight',
        color: 'HighlightText',
      },
    },
  },
} as const

export const option = style({
  ...line,
  // Only the choices in sight are laid out and painted; the rest keep their place.
  contentVisibility: 'auto',
  containIntrinsicBlockSize: `auto ${tokens.size.control}`,
  selectors: {
    '&[data-hovered]': { backgroundColor: tokens.color.surface },
    '&[data-selected]': { color: tokens.color.accent, fontWeight: tokens.font.strong },
    '&[data-focused]': { backgroundColor: tokens.color.accentSoft },
  },
  '@media': focused,
})

// The whole width of the list, always in sight.
export const footer = style({
  ...line,
  position: 'sticky',
  insetBlockEnd: `calc(-1 * ${tokens.space[1]})`,
  marginInline: `calc(-1 * ${tokens.space[1]})`,
  marginBlockEnd: `calc(-1 * ${tokens.space[1]})`,
  marginBlockStart: tokens.space[1],
  paddingInline: tokens.space[4],
  borderBlockStart: `${tokens.border.width} solid ${tokens.color.line}`,
  borderRadius: 0,
  backgroundColor: tokens.color.raised,
  color: tokens.color.accent,
  fontWeight: tokens.font.strong,
  selectors: {
    '&[data-hovered]': { backgroundColor: tokens.color.surface },
    '&[data-focused]': { backgroundColor: tokens.color.accentSoft },
  },
  '@media': focused,
})

export const note = style({
  ...part,
  ...labelText,
  padding: tokens.space[3],
  color: tokens.color.muted,
  cursor: 'default',
  '@media': { [forcedColors]: { color: 'GrayText' } },
})

export const optionLabel = style({ flex: '1 1 auto', minInlineSize: 0, overflowWrap: 'anywhere' })

export const detail = style({
  ...labelText,
  flex: '0 1 auto',
  maxInlineSize: '50%',
  overflowWrap: 'anywhere',
  textAlign: 'end',
  color: tokens.color.muted,
  fontWeight: tokens.font.regular,
  fontVariantNumeric: 'tabular-nums',
  '@media': { [forcedColors]: { color: 'inherit' } },
})

export const empty = style({
  ...part,
  ...labelText,
  padding: tokens.space[3],
  color: tokens.color.muted,
})
