// The button that takes a whole thing away, beside those that add to it.

import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';

interface RemoveButtonProps {
  readonly onClick: () => void;
  readonly children: string;
}

export function RemoveButton({ onClick, children }: RemoveButtonProps) {
  return (
    <Button variant="default" size="compact-sm" leftSection={<IconTrash size="0.875rem" aria-hidden />} onClick={onClick}>
      {children}
    </Button>
  );
}
