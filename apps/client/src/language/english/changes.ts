/** Changed calendars, and what they move. */
export const changes = {
  earlier: {
    byCalendar: '{{was}}, moved by a changed calendar',
    byDecree: '{{was}}, moved by {{decree}}',
    ends: {
      BOTH: 'It was {{earliest}} at the earliest, {{latest}} at the latest',
      EARLIEST: 'At the earliest it was {{earliest}}',
      LATEST: 'At the latest it was {{latest}}',
      NEITHER: 'Its dates stayed, only other readings moved',
      SINGLE: 'It was {{latest}}',
    },
    off: '{{day}} is no working day any more',
    offBecause: '{{day}} is no working day any more ({{why}})',
    recomputed: 'Recomputed {{day}}',
    title: 'Earlier dates',
    unknown: 'It could not be told before, since the calendar of its year was not decreed',
    workedAgain: '{{day}} is a working day again',
  },
} as const;
