// What may be wrong with lines and servers that banks share: part of the area "problems".

export const sharedProblemsEn = {
  sharedBankTwice: 'The bank "{{bank}}" is named twice among the lines that feed several banks. Leave it in one of them.',
  sharedUnknownBank: 'Shared line {{number}} feeds "{{bank}}", which this scenario does not have. Choose another bank.',
  sharedMixedKinds:
    'Shared line {{number}} feeds banks of different kinds or authorities. Let it feed e-Channels only, or counters only, of one authority.',
  sharedLinePerServer: 'Shared line {{number}} feeds "{{name}}", which has a line for each. Give that bank a single line.',
  sharedAndHandingOver:
    'Shared line {{number}}: counters "{{name}}" hand passengers over at the end of a shift, and who of several banks would take them is not said. Let them finish, or give them a line of their own.',
  sharedReservedUnlike:
    'Shared line {{number}}: at some of its counters those whom an e-Channel refused stand in a reserved line, at others at the back. Choose the same for all of them.',
  idleFirstLinePerServer:
    'Counters "{{name}}" have a line for each, so that whoever stood in a line would lose it to a counter that closes because it is quick. Let the highest numbers close first, or give them a single line.',
  idleFirstAndHandingOver:
    'Counters "{{name}}" hand their passenger over when they close, and so close at once: none is awaited until it has finished. Let the highest numbers close first, or let them finish.',
  reservedLinePerServer:
    'Counters "{{name}}" have a line for each, and a reserved line for those whom an e-Channel refused: which of them takes next from it is not said. Give them a single line, or let those refused join the back.',
  reservedAndChanging:
    'Counters "{{name}}" have a reserved line, which cannot be combined with changing to another bank: whoever came over would lose a place, or gain one. Remove one of the two.',
  sharedAndChanging:
    'A line that feeds several banks and changing to another bank cannot be combined: whoever stands in such a line is served by all its banks already. Remove one of the two.',
  sharedServersUnknownBank: 'Shared servers "{{name}}": there is no bank "{{bank}}". Choose one of the banks of this scenario.',
  sharedServersOneBank: 'Shared servers "{{name}}" are shared by one bank with itself. Choose another bank.',
  sharedServersMixed:
    'Shared servers "{{name}}": one bank has e-Channels and the other counters, or they are of different authorities. Choose two banks of one kind.',
  sharedServersOneLine:
    'Shared servers "{{name}}": one line feeds both banks already, so that it never calls them from one to the other. Take a bank out of the line, or open servers of their own.',
  sharedServersTooMany:
    'Shared servers "{{name}}": {{found}} are to stand at the other bank, but there are {{servers}}. Choose fewer, or share more.',
  sharedServersTooManyOpen: 'Shared servers "{{name}}": {{found}} are to be open, but there are {{servers}}. Open fewer, or share more.',
  sharedServersBelow:
    'Shared servers "{{name}}" come above {{above}} and leave at {{below}} or fewer, so that both lines could call them at once. Choose a lower level for the line that they leave.',
  sharedServersStay:
    'Shared servers "{{name}}" stay at home all day. Give them times or lines that move them, or open servers of its own there.',
  counterLeftByShared:
    'Counters for $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}) are shared with another bank and may all stand there when the hall closes at {{closes}}, so people in line would never be cleared. Keep one of their own open to the end, or plan the last times and hours so that one stands there, open.',
  interventionUnknownShared: '{{where}}: there are no shared servers "{{id}}". Choose some of this scenario, or remove the step.',
} as const;
