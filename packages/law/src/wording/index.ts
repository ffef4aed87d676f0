export * from './date-text';
