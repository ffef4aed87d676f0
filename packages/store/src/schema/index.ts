export * from './log';
export * from './read-tables';
export * from './reference';
