// Bars that one drags: a profile over the day. Each bar is a slider of its own for the keyboard; numbers can be pasted over all of them.

import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import classes from './bar-editor.module.css';
import { readGridText } from './paint-grid/grid-text.ts';
import { tidy } from './read-number.ts';

interface BarEditorProps {
  readonly label: string;
  /** One number a bar, none negative. */
  readonly values: readonly number[];
  /** Start of each bar as text, "10:15". */
  readonly names: readonly string[];
  /** What one bar stands for in words: "1.3% of the day". */
  readonly wording: (value: number) => string;
  /** Called once for each drag, key or paste. */
  readonly onChange: (values: readonly number[]) => void;
}

/** Room above the highest bar, so that it can be dragged higher. */
const headroom = 1.25;

export function BarEditor({ label, values, names, wording, onChange }: BarEditorProps) {
  const { t } = useTranslator();
  const [drag, setDrag] = useState<{ readonly values: readonly number[]; readonly scale: number } | undefined>(undefined);
  const [at, setAt] = useState(0);
  const [message, setMessage] = useState('');
  const area = useRef<HTMLDivElement>(null);
  const shown = drag?.values ?? values;
  const scale = drag?.scale ?? Math.max(1e-9, ...values) * headroom;
  const looked = Math.min(at, values.length - 1);

  const commit = (next: readonly number[]) => {
    setMessage('');
    if (next.some((value, index) => value !== values[index])) onChange(next);
  };
  const dragTo = (event: PointerEvent, from: readonly number[], full: number) => {
    const box = area.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const index = Math.min(Math.max(Math.floor(((event.clientX - box.left) / box.width) * values.length), 0), values.length - 1);
    const value = Math.max(0, (1 - (event.clientY - box.top) / box.height) * full);
    setAt(index);
    setDrag({ values: from.with(index, roundedTo(value, full)), scale: full });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const value = values[looked] ?? 0;
    const moved = movedBar(event.key, looked, values.length);
    const stepped = steppedBar(event, value, scale);
    if (moved === undefined && stepped === undefined) return;
    event.preventDefault();
    if (moved !== undefined) {
      setAt(moved);
      area.current?.querySelectorAll<HTMLElement>('[role="slider"]')[moved]?.focus();
    } else if (stepped !== undefined) commit(values.with(looked, stepped));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const read = readGridText(event.clipboardData.getData('text/plain').trim());
    if (!read.ok) {
      setMessage(t('scenario.grid.notANumber', { found: read.found }));
      return;
    }
    // A column and a row of numbers mean the same here.
    const pasted = read.rows.flat().map((value) => Math.max(0, value));
    commit(values.map((value, index) => (index < looked ? value : (pasted[index - looked] ?? value))));
  };

  return (
    <div role="group" aria-label={label}>
      <div
        ref={area}
        role="presentation"
        className={classes['bars']}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={(event) => {
          event.preventDefault();
          event.clipboardData.setData('text/plain', values.join('\n'));
          setMessage(t('scenario.grid.copied'));
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          dragTo(event, values, scale);
        }}
        onPointerMove={(event) => {
          if (drag !== undefined) dragTo(event, drag.values, drag.scale);
        }}
        onPointerUp={() => {
          if (drag !== undefined) commit(drag.values);
          setDrag(undefined);
        }}
        onPointerCancel={() => {
          setDrag(undefined);
        }}
      >
        {shown.map((value, index) => (
          <div
            key={names[index]}
            role="slider"
            tabIndex={index === looked ? 0 : -1}
            aria-label={names[index]}
            aria-orientation="vertical"
            aria-valuemin={0}
            aria-valuemax={tidy(scale)}
            aria-valuenow={tidy(value)}
            aria-valuetext={wording(value)}
            className={classes['slot']}
            data-looked={index === looked || undefined}
            onFocus={() => {
              setAt(index);
            }}
          >
            <span className={classes['bar']} style={{ height: `${heightOf(value, scale)}%` }} />
          </div>
        ))}
      </div>
      <div className={classes['hours']} aria-hidden>
        {names.map((name, index) => (
          <span key={name}>{index % 8 === 0 && name.endsWith(':00') ? name.slice(0, 2) : ''}</span>
        ))}
      </div>
      <p className={classes['says']} role="status">
        {message === '' ? `${names[looked] ?? ''} · ${wording(shown[looked] ?? 0)}` : message}
      </p>
    </div>
  );
}

function heightOf(value: number, scale: number): number {
  return Math.min(100, (value / scale) * 100);
}

/** Three digits are as fine as a hand can drag. */
function roundedTo(value: number, scale: number): number {
  const unit = 10 ** (Math.floor(Math.log10(scale)) - 2);
  return tidy(Math.round(value / unit) * unit);
}

function movedBar(key: string, at: number, length: number): number | undefined {
  const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: length - 1 }[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), length - 1);
}

/** Up and down by a fiftieth of the scale, with Page Up and Page Down by a tenth; Delete makes it nothing. */
function steppedBar(event: KeyboardEvent, value: number, scale: number): number | undefined {
  const step = { ArrowUp: scale / 50, ArrowDown: -scale / 50, PageUp: scale / 10, PageDown: -scale / 10, Delete: -value }[event.key];
  return step === undefined ? undefined : Math.max(0, roundedTo(value + step, scale));
}
