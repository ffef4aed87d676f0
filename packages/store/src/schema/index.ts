export * from './clock';
export * from './log';
export * from './matters';
export * from './people';
export * from './read-tables';
export * from './reference';
