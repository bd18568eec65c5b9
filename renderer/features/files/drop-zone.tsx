// Files dropped anywhere on the window: a scenario is opened, the Department's traffic file is read.

import { useEffect, useState } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { takeDroppedFile } from '../../store/dropped-file.ts';
import { useAppStoreApi } from '../../store/use-app-store.ts';
import classes from './files.module.css';

export function DropZone() {
  const { t } = useTranslator();
  const services = useAppServices();
  const store = useAppStoreApi();
  const showSection = useAppStore((state) => state.showSection);
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering and leaving is counted, as every element under the pointer reports its own.
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onEnter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      if (file.name.toLowerCase().endsWith('.csv')) showSection('demand');
      void takeDroppedFile(file, store, services);
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [services, showSection, store]);

  if (!over) return undefined;
  return (
    <div className={classes.drop} aria-hidden>
      <strong>{t('frame.files.drop')}</strong>
      <span>{t('frame.files.dropText')}</span>
    </div>
  );
}
