export * from './person';
export * from './person-codes';
export * from './person-reference';
export * from './report-codes';
