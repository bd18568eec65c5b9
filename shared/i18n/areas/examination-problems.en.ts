// Words for what is wrong with secondary examination, by problem code: part of the area of problems.

export const examinationProblemsEn = {
  examinationOfTwoAuthorities:
    'Secondary examination is not available where two authorities check: which of them would examine is not said. Take it away, or let one authority clear.',
  examinersOrder:
    'Secondary examination: the number of officers from {{from}} stands after that from {{previous}}. Put the times in order, each once.',
  examinersLeaveEarly:
    'Secondary examination: no officer is on duty when the control point closes at {{closes}}, so whoever is in the room then would never leave it. Keep at least one to the end.',
  examinersTooFew:
    'Secondary examination: about {{passengers}} passengers a day are sent, which takes {{needed}} officer-hours of {{available}}. They will wait long after the closing; put more officers on duty if that is not meant.',
  examinationReasonTwice:
    'Secondary examination: the reason "$t(examination.reason.{{reason}})" is given twice. Put its passengers together under one.',
  examinationOfNobody: 'Secondary examination: nobody who comes is ever sent there. Give a group that comes a share, or take it away.',
  referralTwice:
    'Secondary examination, $t(examination.reason.{{reason}}): the share of $t(problems.group.{{group}}), or of one kind of them, is given twice. Keep one.',
  referralUnknownCategory:
    'Secondary examination, $t(examination.reason.{{reason}}): "{{category}}" is not a kind of $t(problems.group.{{group}}) in this scenario. Choose one of them, or all of the group.',
  referralsAboveOne: 'Secondary examination: the shares of all reasons together send more than all of "{{name}}". Lower one of them.',
} as const;
