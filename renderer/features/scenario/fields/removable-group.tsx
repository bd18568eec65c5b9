// A group of fields that the user added and may take away again, by the cross in its heading.

import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldGroup } from './field-group.tsx';

interface RemovableGroupProps {
  readonly title: string;
  /** What the cross does, for those who do not see where it stands. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

export function RemovableGroup({ title, removeLabel, onRemove, children }: RemovableGroupProps) {
  return (
    <FieldGroup title={title} actions={<CloseButton size="xs" aria-label={removeLabel} onClick={onRemove} />}>
      {children}
    </FieldGroup>
  );
}
