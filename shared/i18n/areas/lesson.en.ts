// Words of the lessons in the live hall. What a lesson says is its own (shared/lessons).

export const lessonEn = {
  title: 'Lessons',
  text: 'Each opens a small invented hall and leads you through a morning of it. They work without a network.',
  minutes: 'about {{minutes}} min',
  start: 'Start',
  card: 'Lesson',
  step: 'Step {{step}} of {{steps}}',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  end: 'End the lesson',
  right: 'Right.',
  wrong: 'Not quite.',
  tryThis: 'Try this',
  learned: 'What it shows',
  again: 'Set the hall up for this step again',
} as const;
