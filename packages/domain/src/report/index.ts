export * from './person';
export * from './person-codes';
export * from './report';
