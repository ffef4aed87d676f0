export * from './criterion';
export * from './item';
