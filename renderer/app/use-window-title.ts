// The window's title: what is open, and whether it is saved.

import { useEffect } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import { displayName } from '../store/display-name.ts';
import { planName } from '../store/open-plan.ts';
import { isEdited } from '../store/selectors.ts';
import { useAppStore } from '../store/use-app-store.ts';

export function useWindowTitle(): void {
  const { t, text } = useTranslator();
  const name = useAppStore((state) => state.document.name ?? displayName(planName(state), text));
  const edited = useAppStore(isEdited);
  const title = `${edited ? '• ' : ''}${name} - ${t('frame.product')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
