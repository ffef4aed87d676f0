export * from './key-ring';
export * from './people';
export * from './read';
export * from './read-matters';
export * from './read-work';
export * from './reader';
export * from './redating';
export * from './store';
