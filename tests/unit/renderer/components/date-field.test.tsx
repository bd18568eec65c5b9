import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DateField } from '../../../../renderer/components/date-field.tsx';
import { renderPart } from '../../../support/render-app.tsx';

describe('the date field', () => {
  it('shows the month in words and takes a date as it is typed', async () => {
    const user = userEvent.setup();
    const onCommit = vi.fn();
    renderPart(<DateField label="Date" value="2025-04-18" onCommit={onCommit} />);
    const input = screen.getByLabelText('Date');
    expect(input).toHaveProperty('value', '18 Apr 2025');
    await user.clear(input);
    await user.type(input, '21/4/2025{Enter}');
    expect(onCommit.mock.calls).toEqual([['2025-04-21']]);
  });

  it('says how to write a date that it cannot read, and commits nothing', async () => {
    const user = userEvent.setup();
    const onCommit = vi.fn();
    renderPart(<DateField label="Date" value="2025-04-18" onCommit={onCommit} />);
    const input = screen.getByLabelText('Date');
    await user.clear(input);
    await user.type(input, '04/18/2025{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('This is not a date. Write it like 18 Apr 2025.');
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('picks a day from the calendar by keyboard, in Chinese', async () => {
    const user = userEvent.setup();
    const onCommit = vi.fn();
    renderPart(<DateField label="日期" value="2025-04-18" onCommit={onCommit} />, { language: 'zh-Hant-HK' });
    expect(screen.getByLabelText('日期')).toHaveProperty('value', '2025年4月18日');
    screen.getByRole('button', { name: '日曆' }).focus();
    await user.keyboard('{Enter}');
    const day = await screen.findByRole('button', { name: '2025年4月18日（星期五）' });
    expect(screen.getByText('2025年4月')).toBeDefined();
    day.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => {
      expect(onCommit.mock.calls).toEqual([['2025-04-19']]);
    });
  });
});
