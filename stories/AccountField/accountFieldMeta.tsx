import type { ArgTypes, Decorator } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import type { AccountFieldProps } from '../../src/components/AccountField/AccountField.tsx'
import { tokens } from '../../src/theme/tokens.css.ts'

const argTypes: ArgTypes<AccountFieldProps> = {
  name: {
    control: 'text',
    description: 'The key of the canonical value in a native form.',
    table: { type: { summary: 'string' } },
  },
  label: {
    control: 'text',
    description: 'In place of the kit’s own.',
    table: { type: { summary: 'string' } },
  },
  hint: {
    control: 'text',
    description: 'In place of the kit’s own; an empty one takes it away.',
    table: { type: { summary: 'string' } },
  },
  value: {
    control: false,
    description: 'The canonical value, where the host keeps it.',
    table: { type: { summary: 'string' } },
  },
  defaultValue: {
    control: 'text',
    description:
      'What the field starts with, in any form. Read once: remount the story after a change.',
    table: { type: { summary: 'string' } },
  },
  onChange: {
    control: false,
    description: 'Called with the canonical value and its verdict whenever the value changes.',
    table: { type: { summary: '(value: string, check: Check) => void' } },
  },
  onBlur: {
    control: false,
    description: 'The focus has left the field.',
    table: { type: { summary: '() => void' } },
  },
  errorMessage: {
    control: 'text',
    description: 'What the host has to say against the value; shown before all else.',
    table: { type: { summary: 'string' } },
  },
  isOptional: {
    control: 'boolean',
    description: 'May be left empty; otherwise an empty field is wrong once it was left.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  isReadOnly: {
    control: 'boolean',
    description: 'Shown locked: can be focused, read and copied, not changed.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  isDisabled: {
    control: 'boolean',
    description: 'Cannot be used now; leaves the tab order and the form.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  autoComplete: {
    control: 'text',
    description: 'What a browser may fill in.',
    table: { type: { summary: 'string' }, defaultValue: { summary: 'off' } },
  },
  className: {
    control: false,
    description: 'A host’s class, beside the part’s own.',
    table: { type: { summary: 'string' } },
  },
}

/** The description of a prop that only some of the fields have. */
export function ownArgType(type: string, description: string) {
  const control = type === 'string' ? 'text' : type === 'boolean' ? 'boolean' : false
  return { control, description, table: { type: { summary: type } } } as const
}

/** One field as wide as in a form; a story that shows many says `isWide`. */
const atFormWidth: Decorator = (Story, { parameters }) => (
  <div style={{ maxInlineSize: parameters.isWide ? undefined : tokens.size.form }}>
    <Story />
  </div>
)

/** What the stories of every account field share; to be spread. */
export const accountFieldMeta = {
  args: { onChange: fn() },
  argTypes,
  decorators: [atFormWidth],
}

/** For a story that shows many fields, side by side where there is room. */
export const wide = { isWide: true }

/** The globals of a phone, 360 px wide. */
export const phone = { viewport: { value: 'phone', isRotated: false } }
