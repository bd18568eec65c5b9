// A field keeps what is typed as a draft and hands it over on Enter or on leaving: one edit, one step of undo. Escape takes the draft back.

import { useState, type ChangeEvent, type KeyboardEvent } from 'react';

/** What a draft means: a value, or a sentence saying why it cannot be taken. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export interface Draft {
  /** What the input shows. */
  readonly text: string;
  /** Why the draft cannot be taken; undefined while it can. */
  readonly message: string | undefined;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  /** Replaces the draft, as the arrow keys do. */
  readonly write: (text: string) => void;
}

interface DraftOptions<T> {
  /** The value as text: what the input shows while nobody edits it. */
  readonly shown: string;
  readonly read: (text: string) => Reading<T>;
  readonly onCommit: (value: T) => void;
  /** False for text of several lines, where Enter starts a new one. */
  readonly enterCommits?: boolean;
}

export function useDraft<T>({ shown, read, onCommit, enterCommits = true }: DraftOptions<T>): Draft {
  const [kept, setKept] = useState<{ readonly text: string; readonly of: string; readonly message: string | undefined } | undefined>(
    undefined,
  );
  // A draft belongs to the value it was begun on: when that changes by other means (undo, another file), the draft is void.
  const draft = kept?.of === shown ? kept : undefined;
  const drop = () => {
    setKept(undefined);
  };
  const write = (text: string) => {
    setKept({ text, of: shown, message: undefined });
  };
  const commit = () => {
    if (draft === undefined) return;
    const reading = draft.text === shown ? undefined : read(draft.text);
    if (reading?.ok === false) {
      setKept({ ...draft, message: reading.message });
      return;
    }
    // The value first: whoever follows it, as a run does, begins before the window draws the field anew, and what it changes is drawn with it.
    if (reading !== undefined) onCommit(reading.value);
    drop();
  };
  return {
    text: draft?.text ?? shown,
    message: draft?.message,
    write,
    onChange: (event) => {
      write(event.currentTarget.value);
    },
    onBlur: commit,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && enterCommits) commit();
      // While a draft is open, Escape and undo act on it; the window's own meaning of these keys waits.
      const takesBack = event.key === 'Escape' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z');
      if (takesBack && draft !== undefined && draft.text !== shown) {
        event.preventDefault();
        event.stopPropagation();
        drop();
      }
    },
  };
}
