// A field keeps its draft: one commit on Enter or on leaving, none on Escape, and a sentence where the draft cannot be taken.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { NumberField } from '../../../../renderer/components/number-field.tsx';
import type { NumberRange } from '../../../../renderer/components/number-reading.ts';
import { renderPart } from '../../../support/render-app.tsx';

const plain: NumberRange = { min: 0, max: 100, decimals: 2 };

function setUp(start = 7, range: NumberRange = plain) {
  const onCommit = vi.fn<(value: number) => void>();
  function Held() {
    const [value, setValue] = useState(start);
    return (
      <>
        <NumberField
          label="Clearance time"
          unit="s"
          value={value}
          range={range}
          onCommit={(next) => {
            onCommit(next);
            setValue(next);
          }}
        />
        <button type="button" onClick={() => setValue(55)}>
          elsewhere
        </button>
      </>
    );
  }
  renderPart(<Held />);
  return { onCommit, input: screen.getByLabelText<HTMLInputElement>('Clearance time'), user: userEvent.setup() };
}

describe('a number field', () => {
  it('commits once, on Enter, however many keys were pressed', async () => {
    const { onCommit, input, user } = setUp();
    await user.clear(input);
    await user.type(input, '12.5');
    expect(onCommit).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onCommit.mock.calls).toEqual([[12.5]]);
    await user.tab();
    expect(onCommit).toHaveBeenCalledTimes(1);
  });

  it('commits on leaving the field', async () => {
    const { onCommit, input, user } = setUp();
    await user.clear(input);
    await user.type(input, '9');
    await user.tab();
    expect(onCommit.mock.calls).toEqual([[9]]);
  });

  it('takes the draft back on Escape', async () => {
    const { onCommit, input, user } = setUp();
    await user.clear(input);
    await user.type(input, '9{Escape}');
    await user.tab();
    expect(input.value).toBe('7');
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('commits nothing when the same number is typed again', async () => {
    const { onCommit, input, user } = setUp();
    await user.clear(input);
    await user.type(input, '7{Enter}');
    await user.tab();
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('says in words why a number is not taken, and keeps the draft', async () => {
    const { onCommit, input, user } = setUp();
    await user.clear(input);
    await user.type(input, '101{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('0 to 100 s');
    expect(input).toHaveProperty('value', '101');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await user.clear(input);
    await user.type(input, 'many{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('This is not a number.');
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('describes its range to screen readers at any time', () => {
    const { input } = setUp();
    const says = document.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(says?.textContent).toBe('0 to 100 s');
  });

  it('shows a share in percent and commits a share', async () => {
    const { onCommit, input, user } = setUp(0.015, { min: 0, max: 1, scale: 100, decimals: 2 });
    expect(input.value).toBe('1.5');
    await user.clear(input);
    await user.type(input, '2.3%{Enter}');
    expect(onCommit.mock.calls).toEqual([[0.023]]);
  });

  it('steps with the arrow keys, ten at a time with Shift, within its range', async () => {
    const { onCommit, input, user } = setUp(95);
    await user.click(input);
    await user.keyboard('{ArrowUp}{ArrowUp}{Shift>}{ArrowUp}{/Shift}{Enter}');
    expect(onCommit.mock.calls).toEqual([[100]]);
  });

  it('lets go of a draft when the value changes by other means', async () => {
    const { input, user } = setUp();
    await user.clear(input);
    await user.type(input, '300{Enter}');
    await user.click(screen.getByText('elsewhere'));
    expect(input.value).toBe('55');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
