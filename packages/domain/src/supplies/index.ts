export * from './count';
export * from './criterion';
export * from './discrepancy';
export * from './item';
