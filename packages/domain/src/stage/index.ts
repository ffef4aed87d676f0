export * from './substage';
