export * from './citation';
