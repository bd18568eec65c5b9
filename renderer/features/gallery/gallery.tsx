// Search, filters, and the cards of what they leave, by control point.

import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { readyKinds } from '../../../shared/scenario/ready/ready-scenario.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { PictureKey } from './day-picture.tsx';
import { galleryGroups, transportModes, type GalleryFilter } from './gallery-groups.ts';
import { GalleryGroupOf } from './gallery-group.tsx';
import classes from './gallery.module.css';

export function Gallery() {
  const { t } = useTranslator();
  const [filter, setFilter] = useState<GalleryFilter>({ words: '', kind: 'all', mode: 'all' });
  // Typing goes first, the cards follow.
  const shown = useDeferredValue(filter);
  // The dialog goes first too: its cards are drawn in slices once it stands.
  const standing = useDeferredValue(true, false);
  const groups = useMemo(() => (standing ? galleryGroups(shown) : []), [standing, shown]);
  const found = groups.reduce((sum, { ready }) => sum + ready.length, 0);
  return (
    <>
      <div className={classes['filters']}>
        <TextInput
          className={classes['search']}
          type="search"
          value={filter.words}
          onChange={(event) => {
            setFilter({ ...filter, words: event.currentTarget.value });
          }}
          aria-label={t('gallery.search')}
          placeholder={t('gallery.searchHint')}
          leftSection={<IconSearch size="1rem" aria-hidden />}
          data-autofocus
        />
        <SegmentedControl
          aria-label={t('gallery.kinds')}
          value={filter.kind}
          onChange={(kind) => {
            setFilter({ ...filter, kind });
          }}
          data={[
            { value: 'all', label: t('gallery.allKinds') },
            ...readyKinds.map((kind) => ({ value: kind, label: t(`gallery.kind.${kind}`) })),
          ]}
        />
        <SegmentedControl
          aria-label={t('gallery.modes')}
          value={filter.mode}
          onChange={(mode) => {
            setFilter({ ...filter, mode });
          }}
          data={[
            { value: 'all', label: t('gallery.allModes') },
            ...transportModes.map((mode) => ({ value: mode, label: t(`gallery.mode.${mode}`) })),
          ]}
        />
      </div>
      <div className={classes['above']}>
        <p className={classes['found']} role="status">
          {standing && t('gallery.found', { count: found })}
        </p>
        <PictureKey />
      </div>
      <div data-cards>
        {standing && groups.length === 0 && <p className={classes['nothing']}>{t('gallery.nothing')}</p>}
        {groups.map((group) => (
          <GalleryGroupOf key={group.id} group={group} />
        ))}
      </div>
    </>
  );
}
