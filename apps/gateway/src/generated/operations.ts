/** Generated from the folder `operations`; do not edit. */
export const operations: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: '1-sign-in.graphql',
    text: '# Run Seats, then SignIn with the id of a seat. Put the token into the header "authorization" of the other tabs,\n# as "Bearer ...". Jalankan Seats, lalu SignIn; salin token ke header "authorization" pada tab lain.\nquery Seats {\n  product {\n    trial\n    today\n    zone\n  }\n  seats(role: MEMBER) {\n    id\n    label\n  }\n}\n\nmutation SignIn($seat: ID!) {\n  signIn(input: { seat: $seat }) {\n    __typename\n    ... on SignInSuccess {\n      token\n      viewer {\n        label\n        permissions\n      }\n    }\n    ... on Refusal {\n      code\n      message\n      nextStep\n    }\n  }\n}\n',
  },
  {
    name: '2-deadline.graphql',
    text: '# Until when, and why that day? Both readings of "hari", the days passed over, and the article.\nquery Deadline {\n  deadline(rule: "FINDING_WINDOW", from: "2024-02-05") {\n    __typename\n    ... on Deadline {\n      rule\n      earliest\n      latest\n      skipped {\n        date\n        why\n        name\n      }\n      alternatives {\n        assume\n        earliest\n        latest\n      }\n      cites {\n        instrument\n        article\n        paragraph\n        place\n        evidence {\n          rule\n        }\n      }\n      explain\n    }\n    ... on Refusal {\n      code\n      message\n      nextStep\n      # A Citation, where Deadline.rule is a text: one of the two needs an alias.\n      norm: rule {\n        instrument\n        article\n      }\n    }\n  }\n}\n',
  },
  {
    name: '3-overview.graphql',
    text: '# What was found and what is due, as of today. Needs a token.\nquery Overview {\n  overview {\n    records\n    suspicions\n    findings\n    openAdvice\n    overdue\n    dueWithin7Days\n    bySubstage {\n      substage {\n        name\n      }\n      records\n      findings\n    }\n    bySubdistrict {\n      area {\n        name\n      }\n      records\n      findings\n    }\n  }\n}\n',
  },
  {
    name: '4-work-list.graphql',
    text: '# The clocks that run, the most urgent first. Needs a token of a supervisor.\nquery WorkList {\n  workList(first: 20) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      duty\n      clock {\n        standing\n        daysLeft\n        deadline {\n          rule\n          earliest\n          latest\n          explain\n        }\n      }\n      record {\n        id\n        state\n        substage {\n          name\n        }\n        area {\n          name\n        }\n        nextActs {\n          label\n          standing\n          missing\n        }\n      }\n    }\n  }\n}\n',
  },
  {
    name: '5-record-supervision.graphql',
    text: '# Formulir Model A: the paper says 429, the supervisor counted 427. Needs a token of a supervisor.\nmutation RecordSupervision($input: RecordSupervisionInput!) {\n  recordSupervision(input: $input) {\n    __typename\n    ... on RecordSupervisionSuccess {\n      record {\n        id\n        version\n        state\n        counts {\n          item\n          claimed\n          counted\n          discrepancies {\n            code\n            difference\n            explain\n          }\n        }\n        clocks {\n          standing\n          deadline {\n            earliest\n            latest\n          }\n        }\n      }\n      warnings {\n        code\n        message\n      }\n    }\n    ... on Refusal {\n      code\n      message\n      nextStep\n      issues {\n        code\n        path\n        message\n      }\n    }\n  }\n}\n',
  },
  {
    name: '6-findings.graphql',
    text: '# Findings of a territory, newest first, each with its record and its clock. Needs a token.\nquery Findings($after: String) {\n  findings(first: 10, after: $after, filter: { states: [PROPOSED, FIXED] }) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      state\n      foundOn\n      suspected\n      kinds\n      substage {\n        name\n      }\n      area {\n        code\n        name\n      }\n      clock {\n        standing\n        deadline {\n          latest\n        }\n      }\n      record {\n        id\n        result\n        timeline {\n          at\n          summary\n          office {\n            label\n          }\n        }\n      }\n    }\n  }\n}\n',
  },
  {
    name: '7-incidents.graphql',
    text: '# What the press reported: a reference set, open to everybody, with no clocks and no names.\nquery Incidents {\n  incidents(first: 10, filter: { substages: [RECEIPT, STORAGE] }) {\n    totalCount\n    nodes {\n      code\n      date\n      regency\n      summary\n      mark\n      sourceUrl\n      substage {\n        name\n      }\n    }\n  }\n}\n',
  },
  {
    name: '8-matter.graphql',
    text: '# A report is received and answered as the matter that it begins: where it stands, what runs, what may be done next and\n# by which norm. Needs a token of a supervisor; the values are given below. Each other act has a mutation of its own.\nmutation ReceiveReport($input: ReceiveReportInput!) {\n  receiveReport(input: $input) {\n    ... on ReceiveReportSuccess {\n      matterId\n      matter {\n        ...Handling\n      }\n      warnings {\n        code\n        message\n      }\n    }\n    ... on Refusal {\n      message\n      nextStep\n      rule {\n        instrument\n        article\n      }\n      issues {\n        path\n        message\n      }\n    }\n  }\n}\n\n# Matters under handling, newest first.\nquery Matters {\n  matters(first: 5, order: { field: BEGUN, direction: DESC }) {\n    totalCount\n    nodes {\n      id\n      ...Handling\n    }\n  }\n}\n\nfragment Handling on Matter {\n  version\n  source {\n    kind\n  }\n  numbers {\n    text\n  }\n  standings {\n    process\n    state {\n      code\n      label\n    }\n  }\n  clocks {\n    rule\n    clock {\n      standing\n      deadline {\n        earliest\n        latest\n      }\n    }\n  }\n  timeline {\n    __typename\n    at\n    summary\n    ... on ReportReceived {\n      channel\n      account\n    }\n  }\n  nextActs {\n    command\n    label\n    standing\n    missing\n    why\n  }\n}\n',
  },
  {
    name: '9-proposals.graphql',
    text: '# Which articles do the facts point to, and what is still unproven? Open to everybody, and nothing has to be recorded:\n# state what is known and leave out what is not. It proposes; the plenary decides.\nquery ProposalsFromFacts {\n  violationProposals(\n    facts: {\n      election: PEMILU_2024\n      substage: PRODUCTION\n      respondents: [PRINTER]\n      counts: [{ item: BALLOT, contest: DPD, claimed: 98000, counted: 98400 }]\n      signs: [PRINTED_ABOVE_NUMBER]\n    }\n  ) {\n    __typename\n    ... on ViolationProposals {\n      ...Proposals\n    }\n    ... on Refusal {\n      message\n      issues {\n        path\n        message\n      }\n    }\n  }\n}\n\n# The same of what a supervisor recorded and suspects. Needs a token.\nquery ProposalsOfRecords {\n  supervisionRecords(first: 3, filter: { suspected: true }) {\n    nodes {\n      id\n      suspicion {\n        event\n        kinds\n      }\n      proposals(signs: [GOODS_LOST]) {\n        ...Proposals\n      }\n    }\n  }\n}\n\nfragment Proposals on ViolationProposals {\n  notice\n  proposals {\n    kind\n    article {\n      instrument\n      article\n    }\n    verified\n    deed\n    why\n    penalties {\n      text\n      evidence\n    }\n    elements {\n      text\n      standing\n      open\n    }\n    warnings {\n      message\n    }\n  }\n  noneBecause {\n    code\n    text\n  }\n}\n',
  },
];
