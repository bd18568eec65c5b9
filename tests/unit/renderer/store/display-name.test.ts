import { describe, expect, it } from 'vitest';
import { drills } from '../../../../shared/lessons/drills.ts';
import { lessons } from '../../../../shared/lessons/lessons.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import { displayName } from '../../../../renderer/store/display-name.ts';

describe('the name of a scenario on screen', () => {
  it.each([...readyScenarios, ...lessons, ...drills])('is in the language of the window: $id', ({ title }) => {
    expect(displayName(title.en, (localized) => localized['zh-Hant-HK'])).toBe(title['zh-Hant-HK']);
  });

  it.each([...lessons, ...drills])('is the title of the lesson or drill as it is opened: $id', ({ scenario, title }) => {
    expect(scenario.name).toBe(title.en);
  });

  it('is the user’s own where it is no example’s', () => {
    expect(displayName('Easter as planned', ({ en }) => en)).toBe('Easter as planned');
  });
});
