import { keyframes, style } from '@vanilla-extract/css'
import { forcedColors, motionAllowed, part, wide } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

/** Only of the window: a dialog lies over all of it. */
const wideWindow = `(min-width: ${wide})`
const { space, color, radius } = tokens

const fade = keyframes({ from: { opacity: 0 } })
const rise = keyframes({ from: { opacity: 0, translate: `0 ${space[5]}` } })

export const scrim = style({
  ...part,
  position: 'fixed',
  insetInline: 0,
  insetBlockStart: 0,
  // The part of the window that a phone's keyboard leaves.
  blockSize: 'var(--visual-viewport-height)',
  display: 'flex',
  alignItems: 'flex-end',
  justifyContent: 'center',
  backgroundColor: color.scrim,
  pointerEvents: 'auto',
  '@media': {
    [wideWindow]: {
      alignItems: 'center',
      padding: space[5],
      selectors: { '&[data-place="end"]': { justifyContent: 'flex-end', padding: 0 } },
    },
    [motionAllowed]: { animation: `${fade} ${tokens.motion.enter} ${tokens.motion.ease}` },
  },
})

export const panel = style({
  ...part,
  display: 'flex',
  inlineSize: '100%',
  minInlineSize: 0,
  maxBlockSize: `calc(100% - ${space[5]})`,
  border: `${tokens.border.width} solid ${color.line}`,
  borderBlockEndWidth: 0,
  borderStartStartRadius: radius.card,
  borderStartEndRadius: radius.card,
  backgroundColor: color.raised,
  boxShadow: `0 ${space[2]} ${space[6]} ${color.shadow}`,
  overflow: 'hidden',
  '@media': {
    [wideWindow]: {
      maxBlockSize: '100%',
      borderBlockEndWidth: tokens.border.width,
      borderRadius: radius.card,
      selectors: {
        '&[data-size="small"]': { maxInlineSize: '440px' },
        '&[data-size="form"]': { maxInlineSize: `calc(${tokens.size.form} + 2 * ${space[5]})` },
        '&[data-place="end"]': {
          blockSize: '100%',
          maxInlineSize: `min(calc(${tokens.size.form} + 2 * ${space[5]}), 90%)`,
          borderWidth: 0,
          borderInlineStartWidth: tokens.border.width,
          borderRadius: 0,
        },
      },
    },
    [motionAllowed]: { animation: `${rise} ${tokens.motion.enter} ${tokens.motion.ease}` },
    [forcedColors]: { borderColor: 'CanvasText' },
  },
})

// The whole of it scrolls, having the focus at first, so that arrow keys scroll it from the start.
export const dialog = style({
  ...part,
  flex: '1 1 auto',
  display: 'flex',
  flexDirection: 'column',
  minInlineSize: 0,
  overflow: 'auto',
  overscrollBehavior: 'contain',
  // What takes the focus is not left under the heading or the actions.
  scrollPaddingBlock: `calc(2 * ${tokens.size.control})`,
  outline: 'none',
})

const edge = {
  ...part,
  position: 'sticky',
  zIndex: 1,
  flex: 'none',
  paddingInline: space[4],
  backgroundColor: color.raised,
  '@media': { [wideWindow]: { paddingInline: space[5] } },
} as const

export const header = style({
  ...edge,
  insetBlockStart: 0,
  display: 'flex',
  alignItems: 'flex-start',
  gap: space[3],
  paddingBlock: space[4],
  selectors: {
    // A form is likely to scroll under it.
    '&[data-size="form"]': {
      marginBlockEnd: space[5],
      borderBlockEnd: `${tokens.border.width} solid ${color.line}`,
    },
  },
})

export const title = style({
  ...part,
  flex: '1 1 auto',
  minInlineSize: 0,
  fontSize: tokens.text.heading,
  fontWeight: tokens.font.strong,
  lineHeight: tokens.leading.heading,
  overflowWrap: 'anywhere',
})

export const body = style({
  ...part,
  flex: '1 0 auto',
  paddingInline: space[4],
  paddingBlockEnd: `max(${space[5]}, env(safe-area-inset-bottom))`,
  overflowWrap: 'anywhere',
  '@media': { [wideWindow]: { paddingInline: space[5] } },
})

export const actions = style({
  ...edge,
  insetBlockEnd: 0,
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 128px), 1fr))',
  gap: space[3],
  paddingBlockStart: space[3],
  paddingBlockEnd: `max(${space[4]}, env(safe-area-inset-bottom))`,
  borderBlockStart: `${tokens.border.width} solid ${color.line}`,
  '@media': {
    [wideWindow]: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      paddingInline: space[5],
      paddingBlock: space[4],
    },
  },
})
