export * from './log';
export * from './people';
export * from './read-tables';
export * from './reference';
