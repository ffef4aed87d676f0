import type { SampleAct } from '@awaslog/regency/regency';

export const samples: readonly SampleAct[] = [];
