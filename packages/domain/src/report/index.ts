export * from './person';
export * from './report';
