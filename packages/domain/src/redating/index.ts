export * from './redated-clock';
