// The button that adds one more of something: one look wherever it stands, and a quiet one in the heading of a group of fields.

import { Button, type ButtonProps } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';

interface AddButtonProps extends Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  readonly children: string;
}

/** Takes what a menu hands to its target, so that it may open one. */
export function AddButton({ quiet = false, ...button }: AddButtonProps) {
  return quiet ? (
    <Button variant="subtle" size="compact-xs" leftSection={<IconPlus size="0.75rem" aria-hidden />} {...button} />
  ) : (
    <Button variant="default" size="compact-sm" leftSection={<IconPlus size="0.875rem" aria-hidden />} {...button} />
  );
}
