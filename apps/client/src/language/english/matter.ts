/** Matters: reports and registered findings under handling. */
export const matter = {
  matter: {
    addRow: 'Add',
    division: 'Division',
    fromRecord: 'The supervision record that it came from',
    handlers: 'Assigned to',
    mergedInto: 'Merged into this matter',
    noDate: 'No deadline can be computed; count it from the text of the rule.',
    notFound: 'No such matter',
    notFoundHelp: 'This matter does not exist, or is not for this account.',
    office: 'Handled by',
    register: 'Register this finding',
    removeRow: 'Remove row {{number}}',
    respondents: 'Respondents',
    sameEvent: 'Another matter about the same event',
    stoppedClocks_one: '{{count}} clock is answered',
    stoppedClocks_other: '{{count}} clocks are answered',
  },
  matters: {
    finding: 'Finding',
    lead: 'Reports and findings under handling, from intake to their last outcome. No person is named here.',
    none: 'No matters yet',
    noneHelp: 'Receive a report, or register a finding that the plenary has fixed.',
    report: 'Report',
    source: 'Source',
    title: 'Matters',
  },
} as const;
